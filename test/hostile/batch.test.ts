import { makeDesk } from "../cli/run.ts";
import { compareBatch } from "./compare-batch.ts";

const desk = makeDesk();

describe("hostile files among honest ones", () => {
  it("change no figure of the others, and each has its status", async () => {
    const batch = await compareBatch(desk("đợt"), 60, 15);
    expect(batch.accepted).toBe(60);
    expect(batch.mixed).toBe(batch.clean);
    expect(batch.statuses).toHaveLength(15);
    expect(batch.statuses).not.toContain("counted");
  });
});
