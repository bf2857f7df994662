import type { FileDecision } from "../../../src/core/campaign/decisions.ts";
import { chooseFiles, compareFileNames } from "../../../src/core/consolidation/choose-files.ts";
import { honest, reportFile } from "./small-campaign.ts";

const older = { modifiedAt: "2024-08-01T08:00:00Z" };
const newer = { modifiedAt: "2024-08-02T08:00:00Z" };
const fewer = { ...honest, TT_04_01: null };
const other = { ...honest, TT_04_01: 9 };
const newest = { modifiedAt: "2024-08-03T08:00:00Z" };
const byClock = {
  modifiedAt: "2024-08-02T08:00:00.000Z",
  modifiedFrom: "2024-08-02T01:00:00.000Z",
};
const use = (
  file: string,
  how: NonNullable<FileDecision["use"]>,
  on: Pick<FileDecision, "on"> = {},
): FileDecision => ({
  file,
  sha256: `sha of ${file}`,
  use: how,
  reason: "vì vậy",
  by: "A",
  ...on,
});

describe("chooseFiles", () => {
  it.each([
    {
      why: "one file counts",
      files: [reportFile("U1", "a.xlsx")],
      decisions: [],
      counted: ["a.xlsx base"],
      statuses: { "a.xlsx": "counted only-file" },
    },
    {
      why: "the newer one replaces the older if it holds every figure",
      files: [reportFile("U1", "b.xlsx", other, newer), reportFile("U1", "a.xlsx", honest, older)],
      decisions: [],
      counted: ["b.xlsx base"],
      statuses: { "a.xlsx": "superseded replaced-by", "b.xlsx": "counted newest-file" },
    },
    {
      why: "a newer one that lacks figures is asked about, and the older one counts meanwhile",
      files: [reportFile("U1", "a.xlsx", honest, older), reportFile("U1", "b.xlsx", fewer, newer)],
      decisions: [],
      counted: ["a.xlsx base"],
      statuses: { "a.xlsx": "counted counted-meanwhile", "b.xlsx": "to-decide lacks-figures" },
    },
    {
      why: "the office's answer: replace",
      files: [reportFile("U1", "a.xlsx", honest, older), reportFile("U1", "b.xlsx", fewer, newer)],
      decisions: [use("b.xlsx", "replace")],
      counted: ["b.xlsx base"],
      statuses: { "a.xlsx": "superseded replaced-by", "b.xlsx": "counted newest-file" },
    },
    {
      why: "the office's answer: add, a second campus",
      files: [reportFile("U1", "a.xlsx", honest, older), reportFile("U1", "b.xlsx", fewer, newer)],
      decisions: [use("b.xlsx", "add")],
      counted: ["a.xlsx base", "b.xlsx add"],
      statuses: { "a.xlsx": "counted chosen-file", "b.xlsx": "counted counted-with" },
    },
    {
      why: "the office's answer: do not use",
      files: [reportFile("U1", "a.xlsx", honest, older), reportFile("U1", "b.xlsx", other, newer)],
      decisions: [use("b.xlsx", "ignore")],
      counted: ["a.xlsx base"],
      statuses: { "a.xlsx": "counted chosen-file", "b.xlsx": "superseded not-used" },
    },
    {
      why: "downloaded copies with different figures are asked, and none counts",
      files: [
        reportFile("U1", "a.xlsx", honest, older),
        reportFile("U1", "a (1).xlsx", other, newer),
      ],
      decisions: [],
      counted: [],
      statuses: { "a.xlsx": "to-decide order-unknown", "a (1).xlsx": "to-decide order-unknown" },
    },
    {
      why: "a copy saved with fewer digits of a ratio holds the same figures",
      files: [
        reportFile("U1", "a.xlsx", { ...honest, TT_04_01: 10 / 11 }),
        reportFile("U1", "a (1).xlsx", { ...honest, TT_04_01: 0.909090909090909 }),
      ],
      decisions: [],
      counted: ["a (1).xlsx base"],
      statuses: { "a.xlsx": "superseded equal-figures", "a (1).xlsx": "counted one-of-equals" },
    },
    {
      why: "equal to the end: asked",
      files: [reportFile("U1", "a.xlsx", honest), reportFile("U1", "b.xlsx", other)],
      decisions: [],
      counted: [],
      statuses: { "a.xlsx": "to-decide order-unknown", "b.xlsx": "to-decide order-unknown" },
    },
    {
      why: "a clock without a zone decides where it does in every zone that it may have",
      files: [reportFile("U1", "a.xlsx", honest, older), reportFile("U1", "b.ods", other, byClock)],
      decisions: [],
      counted: ["b.ods base"],
      statuses: { "a.xlsx": "superseded replaced-by" },
    },
    {
      why: "a clock without a zone is asked where its zone decides",
      files: [
        reportFile("U1", "a.xlsx", honest, { modifiedAt: "2024-08-02T05:00:00Z" }),
        reportFile("U1", "b.ods", other, byClock),
      ],
      decisions: [],
      counted: [],
      statuses: { "a.xlsx": "to-decide order-unknown", "b.ods": "to-decide order-unknown" },
    },
    {
      why: "two clocks without a zone are the same one's",
      files: [
        reportFile("U1", "a.ods", honest, byClock),
        reportFile("U1", "b.ods", other, {
          modifiedAt: "2024-08-02T08:05:00.000Z",
          modifiedFrom: "2024-08-02T01:05:00.000Z",
        }),
      ],
      decisions: [],
      counted: ["b.ods base"],
      statuses: { "a.ods": "superseded replaced-by" },
    },
    {
      why: "one answer settles two copies, whichever of them it stands beside",
      files: [reportFile("U1", "a.xlsx", honest), reportFile("U1", "b.xlsx", other)],
      decisions: [use("a.xlsx", "replace")],
      counted: ["a.xlsx base"],
      statuses: { "a.xlsx": "counted chosen-file", "b.xlsx": "superseded replaced-by" },
    },
    {
      why: "a second campus is added although it sent first",
      files: [reportFile("U1", "a.xlsx", honest, older), reportFile("U1", "b.xlsx", other, newer)],
      decisions: [use("a.xlsx", "add")],
      counted: ["b.xlsx base", "a.xlsx add"],
      statuses: { "a.xlsx": "counted counted-with", "b.xlsx": "counted newest-file" },
    },
    {
      why: "a correction after a second campus was added: of one campus or of both?",
      files: [
        reportFile("U1", "a.xlsx", honest, older),
        reportFile("U1", "b.xlsx", other, newer),
        reportFile("U1", "c.xlsx", other, newest),
      ],
      decisions: [use("b.xlsx", "add")],
      counted: ["a.xlsx base", "b.xlsx add"],
      statuses: { "c.xlsx": "to-decide newer-than-decided" },
    },
    {
      why: "the office's answer stands against a newer file, which is asked",
      files: [reportFile("U1", "a.xlsx", honest, older), reportFile("U1", "b.xlsx", other, newer)],
      decisions: [use("a.xlsx", "replace")],
      counted: ["a.xlsx base"],
      statuses: { "b.xlsx": "to-decide newer-than-decided" },
    },
    {
      why: "a correction saved after the answer was written replaces as ever",
      files: [reportFile("U1", "a.xlsx", honest, older), reportFile("U1", "b.xlsx", other, newest)],
      decisions: [use("a.xlsx", "replace", { on: "2024-08-02" })],
      counted: ["b.xlsx base"],
      statuses: { "a.xlsx": "superseded replaced-by" },
    },
    {
      why: "a part waits for the file that it belongs to",
      files: [
        reportFile("U1", "a.xlsx", honest, older),
        reportFile("U1", "a (1).xlsx", other, newer),
        reportFile("U1", "b.xlsx", other, newest),
      ],
      decisions: [use("b.xlsx", "add")],
      counted: [],
      statuses: { "b.xlsx": "to-decide waits-for" },
    },
    {
      why: "copies that say the same need no question",
      files: [reportFile("U1", "a.xlsx", honest), reportFile("U1", "a (1).xlsx", honest)],
      decisions: [],
      counted: 1,
      statuses: {},
    },
  ])("$why", ({ files, decisions, counted, statuses }) => {
    const bySha = new Map(decisions.map((decision) => [decision.sha256, decision]));
    const choice = chooseFiles(files, bySha, () => undefined);
    if (typeof counted === "number") expect(choice.counted).toHaveLength(counted);
    else expect(choice.counted.map((one) => `${one.file.file} ${one.use}`)).toEqual(counted);
    const found = Object.fromEntries(
      [...choice.verdicts].map(([file, { status, reason }]) => [
        file.file,
        `${status} ${reason.code}`,
      ]),
    );
    expect(found).toMatchObject(statuses);
    expect(choice.verdicts.size).toBe(files.length);
  });

  it("orders by when files were received before it looks at their own time", () => {
    const files = [
      reportFile("U1", "a.xlsx", honest, newer),
      reportFile("U1", "b.xlsx", other, older),
    ];
    const received = new Map([
      ["a.xlsx", "2024-08-01T08:00:00+07:00"],
      ["b.xlsx", "2024-08-05T08:00:00+07:00"],
    ]);
    const choice = chooseFiles(files, new Map(), ({ file }) => {
      const at = received.get(file);
      return at === undefined ? undefined : { first: at, last: at };
    });
    expect(choice.counted.map((one) => one.file.file)).toEqual(["b.xlsx"]);
  });
});

describe("compareFileNames", () => {
  it("puts a download before its numbered copies, in archives too", () => {
    const names = ["a (10).xlsx", "a (2).xlsx", "a.xlsx", "b (1).zip!/c.xlsx", "b.zip!/c.xlsx"];
    expect([...names].sort(compareFileNames)).toEqual([
      "a.xlsx",
      "a (2).xlsx",
      "a (10).xlsx",
      "b.zip!/c.xlsx",
      "b (1).zip!/c.xlsx",
    ]);
  });
});
