import { UnitIdSchema } from "../../../src/core/campaign/unit.ts";
import {
  asksOf,
  decisionOf,
  firstAnswer,
  type FileAnswer,
} from "../../../src/taskpane/merge/file-answer.ts";
import type { SettledFile } from "../../../src/taskpane/worker/merge-view.ts";

const th1 = UnitIdSchema.parse("TH-01");
const note = { file: "nhan/a.xlsx", sha256: "aa", reason: "", by: "A" };
const signed = { by: " Chuyên viên A ", on: "2024-04-25T08:00:00+07:00" };

function settled(more: Partial<SettledFile>): SettledFile {
  return {
    file: "nhan/a.xlsx",
    sha256: "aa",
    size: 1,
    status: "conflict",
    reason: { code: "no-unit-named", args: {} },
    candidates: [],
    evidence: [],
    scores: [],
    ...more,
  };
}

const whose = settled({ question: "unit" });
const used = settled({ question: "use", status: "to-decide", unitId: th1 });
const assigned = settled({ status: "counted", unitId: th1, decision: { ...note, unitId: th1 } });
const ignored = settled({ status: "superseded", decision: { ...note, use: "ignore" } });
const replaced = settled({ status: "counted", unitId: th1, decision: { ...note, use: "replace" } });
const blankRow = settled({ question: "unit", decision: note });

describe("asksOf", () => {
  it.each([
    { why: "whose it is", file: whose, choices: "belongs ignore", needsUnit: true },
    { why: "how it is used", file: used, choices: "replace add complete ignore", needsUnit: false },
    { why: "assigned before", file: assigned, choices: "belongs ignore", needsUnit: true },
    {
      why: "not used before: saying whose it is takes that back",
      file: ignored,
      choices: "belongs ignore",
      needsUnit: true,
    },
    {
      why: "used before, of a unit that the file names itself",
      file: replaced,
      choices: "replace add complete ignore",
      needsUnit: false,
    },
    {
      why: "a blank row of the register",
      file: blankRow,
      choices: "belongs ignore",
      needsUnit: true,
    },
  ])("asks: $why", ({ file, choices, needsUnit }) => {
    expect(asksOf(file)).toEqual({ choices: choices.split(" "), needsUnit });
  });
});

describe("firstAnswer", () => {
  it.each([
    {
      why: "a unit is never filled in for a question",
      file: whose,
      choice: "belongs",
      unitId: undefined,
    },
    { why: "nor by a blank row", file: blankRow, choice: "belongs", unitId: undefined },
    { why: "no use is suggested", file: used, choice: undefined, unitId: th1 },
    { why: "the answer given", file: assigned, choice: "belongs", unitId: th1 },
    { why: "the use given", file: ignored, choice: "ignore", unitId: undefined },
  ])("begins with: $why", ({ file, choice, unitId }) => {
    const { choice: first, unitId: unit } = firstAnswer(file);
    expect({ choice: first, unitId: unit }).toEqual({ choice, unitId });
  });
});

describe("decisionOf", () => {
  const complete = (answer: Omit<FileAnswer, "reason">, reason = "") => ({ ...answer, reason });

  it.each([
    { why: "no unit yet", file: whose, answer: complete({ choice: "belongs" }) },
    { why: "no choice yet", file: used, answer: complete({}) },
    { why: "used again, but whose?", file: ignored, answer: complete({ choice: "belongs" }) },
  ])("waits: $why", ({ file, answer }) => {
    expect(decisionOf(file, answer, signed)).toBeUndefined();
  });

  it("waits for who answers", () => {
    expect(decisionOf(used, complete({ choice: "add" }), { ...signed, by: " " })).toBeUndefined();
  });

  it.each([
    {
      why: "a unit, without saying how the file is used",
      file: whose,
      answer: complete({ choice: "belongs", unitId: th1 }, " hỏi qua điện thoại "),
      says: { unitId: th1, reason: "hỏi qua điện thoại" },
    },
    {
      why: "not used: of whom does not matter",
      file: whose,
      answer: complete({ choice: "ignore", unitId: th1 }),
      says: { use: "ignore", reason: "" },
    },
    {
      why: "a use",
      file: used,
      answer: complete({ choice: "complete", unitId: th1 }),
      says: { use: "complete", reason: "" },
    },
    {
      why: "used after all",
      file: ignored,
      answer: complete({ choice: "belongs", unitId: th1 }),
      says: { unitId: th1, reason: "" },
    },
  ])("decides: $why", ({ file, answer, says }) => {
    expect(decisionOf(file, answer, signed)).toEqual({
      file: "nhan/a.xlsx",
      sha256: "aa",
      by: "Chuyên viên A",
      on: signed.on,
      ...says,
    });
  });
});
