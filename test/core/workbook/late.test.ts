import { describe, expect, it } from "@jest/globals";
import { late } from "../../../src/core/workbook/late.ts";

const made = (): { name: string; rows: number[]; merges: string[] } =>
  late({ name: "Báo cáo" }, ["rows", "merges"], () => ({ rows: [1, 2], merges: ["A1:B2"] }));

describe("late", () => {
  it.each([
    { how: "read", copy: made() },
    { how: "copied", copy: { ...made() } },
    { how: "assigned to", copy: Object.assign(made(), { hidden: undefined }) },
    { how: "sent to a worker", copy: structuredClone(made()) },
    { how: "written as JSON", copy: JSON.parse(JSON.stringify(made())) as unknown },
  ])("is an object like any other when it is $how", ({ copy }) => {
    expect(copy).toEqual({ name: "Báo cáo", rows: [1, 2], merges: ["A1:B2"] });
  });

  it("finds out nothing before it is asked, and once", () => {
    let asked = 0;
    const one = late({ name: "Báo cáo" }, ["rows"], () => ({ rows: (asked += 1) }));
    expect([one.name, asked]).toEqual(["Báo cáo", 0]);
    expect([one.rows, one.rows, asked]).toEqual([1, 1, 1]);
  });

  it("tells each its own", () => {
    const [one, two] = [1, 2].map((value) => late({}, ["value"], () => ({ value })));
    expect([one?.value, two?.value, one?.value]).toEqual([1, 2, 1]);
  });

  it("asks again what threw", () => {
    let asked = 0;
    const one = late({}, ["rows"], () => {
      asked += 1;
      if (asked === 1) throw new Error("no end");
      return { rows: asked };
    });
    expect(() => one.rows).toThrow("no end");
    expect(one.rows).toBe(2);
  });
});
