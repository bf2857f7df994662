import { readFileSync } from "node:fs";
import { join } from "node:path";
import { flipOnce, hunted, huntOnce, tried, type Finding, type HuntedWorkbook } from "./hunt.ts";
import { huntedCampaign, huntMergeOnce, type HuntedCampaign } from "./hunt-merge.ts";
import { flipXlsOnce, huntedXls, triedXls, type HuntedXls } from "./hunt-xls.ts";
import { fuzzSources } from "./sources.ts";

/** Bounded by rounds, not by a clock: the same on every machine. `npm run fuzz` goes on for longer. */
const ROUNDS = 1200;
const FLIPS = 300;
const MERGES = 40;
const GROUP = 100;
const groups = (rounds: number): readonly number[] =>
  Array.from({ length: rounds / GROUP }, (_, index) => index * GROUP);

/** Found by `npm run fuzz` and mended since. */
const known = JSON.parse(readFileSync(join(__dirname, "findings.json"), "utf8")) as Finding[];

const knownXls = JSON.parse(
  readFileSync(join(__dirname, "findings-xls.json"), "utf8"),
) as Finding[];

describe("a tampered workbook gives a reason, or the values that another reader sees", () => {
  let workbooks: readonly HuntedWorkbook[];
  beforeAll(async () => {
    workbooks = await hunted(await fuzzSources());
  });

  it.each(known)("as once it did not: $complaint", async ({ source, operations }) => {
    const workbook = workbooks.find(({ name }) => name === source);
    expect(workbook && (await tried(workbook, operations))).toBeUndefined();
  });

  it.each(groups(ROUNDS))("in the rounds from %s", async (first) => {
    for (let round = first; round < first + GROUP; round += 1) {
      expect(await huntOnce(workbooks, round)).toBeUndefined();
    }
  });

  it.each(groups(FLIPS))("after one flipped bit, from %s", async (first) => {
    for (let round = first; round < first + GROUP; round += 1) {
      expect(await flipOnce(workbooks, round)).toBeUndefined();
    }
  });
});

describe("an .xls with a flipped bit gives a reason, or all of its cells but one", () => {
  let workbooks: readonly HuntedXls[];
  beforeAll(async () => {
    workbooks = await huntedXls();
  });

  it.each(knownXls)("as once it did not: $complaint", async ({ source, operations }) => {
    const workbook = workbooks.find(({ name }) => name === source);
    expect(workbook && (await triedXls(workbook, operations))).toBeUndefined();
  });

  it.each(groups(FLIPS))("in the rounds from %s", async (first) => {
    for (let round = first; round < first + GROUP; round += 1) {
      expect(await flipXlsOnce(workbooks, round)).toBeUndefined();
    }
  });
});

describe("a tampered report among honest ones has one status and reason, and harms no other", () => {
  let campaign: HuntedCampaign;
  beforeAll(async () => {
    campaign = await huntedCampaign();
  });

  it("in the first rounds", async () => {
    for (let round = 0; round < MERGES; round += 1) {
      expect(await huntMergeOnce(campaign, round)).toBeUndefined();
    }
  });
});
