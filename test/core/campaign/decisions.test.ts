import {
  answerDecisions,
  mergeDecisions,
  noDecisions,
  type Decisions,
} from "../../../src/core/campaign/decisions.ts";
import { unitOf } from "./unit-of.ts";

const { unitId } = unitOf("TH-01");
const other = unitOf("TH-02").unitId;

describe("mergeDecisions", () => {
  const older: Decisions = {
    received: [
      { unitId, received: "2024-04-24", signedDocument: "12/BC", reason: "Thư", by: "A" },
      { unitId: other, notAReport: true, reason: "Mới lập", by: "A" },
    ],
    files: [{ file: "nhan/a.xlsx", sha256: "aa", use: "ignore", reason: "Nhầm", by: "A" }],
  };

  it("lets the newer say what it says and the older what it leaves open", () => {
    const newer: Decisions = {
      received: [{ unitId, received: "2024-04-25", reason: "", by: "--received" }],
      files: [{ file: "nhan/b.xlsx", sha256: "aa", unitId, reason: "", by: "--assign" }],
    };
    expect(mergeDecisions(older, newer)).toEqual({
      received: [
        {
          unitId,
          received: "2024-04-25",
          signedDocument: "12/BC",
          reason: "Thư",
          by: "--received",
        },
        older.received[1],
      ],
      files: [
        {
          file: "nhan/b.xlsx",
          sha256: "aa",
          use: "ignore",
          unitId,
          reason: "Nhầm",
          by: "--assign",
        },
      ],
    });
  });

  it("changes nothing where one side is empty", () => {
    expect(mergeDecisions(older, noDecisions)).toEqual(older);
    expect(mergeDecisions(noDecisions, older)).toEqual(older);
  });

  it("keeps the office's own columns and sheets", () => {
    const sheet = { name: "Ghi chú", visibility: "visible", cells: [] } as const;
    const decision = { unitId, reason: "", by: "A" };
    const merged = mergeDecisions(
      { received: [{ ...decision, extra: { a: "1", b: "2" } }], files: [], otherSheets: [sheet] },
      { received: [{ ...decision, extra: { b: "3" } }], files: [] },
    );
    expect(merged).toEqual({
      received: [{ ...decision, extra: { a: "1", b: "3" } }],
      files: [],
      otherSheets: [sheet],
    });
  });

  it("does not take two files that could not be read for one", () => {
    const file = { sha256: "", reason: "", by: "A" };
    const merged = mergeDecisions(noDecisions, {
      received: [],
      files: [
        { ...file, file: "nhan/a.xlsx" },
        { ...file, file: "nhan/b.xlsx" },
      ],
    });
    expect(merged.files).toHaveLength(2);
  });
});

describe("answerDecisions", () => {
  const file = { file: "nhan/a.xlsx", sha256: "aa", reason: "", by: "A" };

  it.each([
    { why: "whose it is", answer: { unitId }, use: undefined },
    { why: "not used, of whomever", answer: { unitId, use: "ignore" }, use: "ignore" },
    { why: "another use", answer: { use: "add" }, use: "add" },
    { why: "nothing but a reason", answer: {}, use: "ignore" },
  ] as const)("takes back that a file is not used only by saying: $why", ({ answer, use }) => {
    const older: Decisions = { received: [], files: [{ ...file, use: "ignore" }] };
    const answers: Decisions = { received: [], files: [{ ...file, ...answer }] };
    expect(answerDecisions(older, answers).files.map((one) => one.use)).toEqual([use]);
  });
});
