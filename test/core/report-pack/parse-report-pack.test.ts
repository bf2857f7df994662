import { parseReportPack } from "../../../src/core/report-pack/parse-report-pack.ts";
import { smallPack, smallPackWith } from "./small-pack.ts";

function problemsWith(path: readonly (string | number)[], value: unknown): unknown {
  const parsed = parseReportPack(JSON.stringify(smallPackWith(path, value)), "small.json");
  return parsed.ok ? [] : parsed.problems;
}

describe("parseReportPack", () => {
  it("fills in what authors may leave out", () => {
    const parsed = parseReportPack(JSON.stringify(smallPack()));
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        periods: [{ dueMeans: "before" }],
        indicators: [{ filledBy: "unit" }],
        rules: [{ missing: "skip-if-any" }],
      },
    });
  });

  it("reads a file that begins with a byte order mark", () => {
    expect(parseReportPack(`\uFEFF${JSON.stringify(smallPack())}`).ok).toBe(true);
  });

  it("says of text that is no JSON where it stops", () => {
    expect(parseReportPack('{"id":', "small.json")).toMatchObject({
      ok: false,
      problems: [{ code: "not-json", file: "small.json" }],
    });
  });

  it("says one thing of a pack of a newer format", () => {
    const newer = { ...smallPack(), formatVersion: 2, novelty: true };
    expect(parseReportPack(JSON.stringify(newer))).toEqual({
      ok: false,
      problems: [
        {
          code: "unsupported-version",
          args: { found: "2", supported: "1" },
          path: ["formatVersion"],
        },
      ],
    });
  });

  it.each([
    {
      why: "a key is missing",
      path: ["indicators", 0, "nature"],
      value: undefined,
      problem: { code: "missing-key", args: { key: "nature" }, path: ["indicators", 0] },
    },
    {
      why: "a union's key is missing",
      path: ["indicators", 0, "aggregation"],
      value: undefined,
      problem: { code: "missing-key", args: { key: "aggregation" }, path: ["indicators", 0] },
    },
    {
      why: "the version is missing",
      path: ["formatVersion"],
      value: undefined,
      problem: { code: "missing-key", args: { key: "formatVersion" }, path: [] },
    },
    {
      why: "a key is misspelt",
      path: ["rules", 0, "mesage"],
      value: "",
      problem: { code: "unknown-key", args: { key: "mesage" }, path: ["rules", 0] },
    },
    {
      why: "a number where text belongs",
      path: ["title", "vi"],
      value: 5,
      problem: {
        code: "wrong-value",
        args: { expected: "string", found: "5" },
        path: ["title", "vi"],
      },
    },
    {
      why: "a word that the format does not know",
      path: ["rules", 0, "severity"],
      value: "fatal",
      problem: {
        code: "wrong-value",
        args: { expected: "error | warning | note", found: '"fatal"' },
        path: ["rules", 0, "severity"],
      },
    },
    {
      why: "a code with dots, which is no defined name",
      path: ["indicators", 0, "code"],
      value: "DT.01.01",
      problem: {
        code: "wrong-value",
        args: { expected: "/^[A-Z]{2,4}(_\\d{2}){2}$/u", found: '"DT.01.01"' },
        path: ["indicators", 0, "code"],
      },
    },
    {
      why: "a formula without its equals sign, deep in a union",
      path: ["indicators", 0, "aggregation"],
      value: { ratio: { numerator: "DT_01_01", denominator: "=DT_01_01" } },
      problem: {
        code: "wrong-value",
        args: { expected: "/^=\\S/u", found: '"DT_01_01"' },
        path: ["indicators", 0, "aggregation", "ratio", "numerator"],
      },
    },
    {
      why: "a key of a message value in capitals",
      path: ["rules", 0, "values"],
      value: { X: "=1" },
      problem: {
        code: "wrong-value",
        args: { expected: "/^[a-z][a-z0-9]*$/u", found: '"X"' },
        path: ["rules", 0, "values", "X"],
      },
    },
  ])("locates it when $why", ({ path, value, problem }) => {
    expect(problemsWith(path, value)).toEqual([{ ...problem, file: "small.json" }]);
  });

  it("tells everything at once", () => {
    const pack = { ...smallPack(), id: "Not an id", sections: [], extra: 1 };
    const parsed = parseReportPack(JSON.stringify(pack));
    expect(parsed.ok ? [] : parsed.problems.map((one) => one.code)).toEqual([
      "wrong-value",
      "wrong-value",
      "unknown-key",
    ]);
  });
});
