/**
 * Hunts for files that the reader gets wrong, or a merge:
 *
 *     npm run fuzz -- --minutes 10 --seed 1
 *     npm run fuzz -- --bit-flips 10000 --seed 1
 *     npm run fuzz -- --xls --bit-flips 10000 --seed 1
 *     npm run fuzz -- --merge --minutes 10 --seed 1
 *
 * Prints each kind of finding once, as `test/fuzz/findings.json` keeps them. Ends with 1 if there
 * are any.
 */
import { parseArgs } from "node:util";
import { flipOnce, huntOnce, hunted, smallest, type Finding } from "./hunt.ts";
import { huntedCampaign, huntMergeOnce } from "./hunt-merge.ts";
import { flipXlsOnce, huntedXls } from "./hunt-xls.ts";
import { fuzzSources } from "./sources.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    "bit-flips": { type: "string", default: "0" },
    xls: { type: "boolean", default: false },
    merge: { type: "boolean", default: false },
  },
});
/** Rounds of one seed; seeds further apart than this share none. */
const ROUNDS_OF_A_SEED = 10_000_000;
const LONGEST_ROUND_MS = 5000;

const first = Number(values.seed) * ROUNDS_OF_A_SEED;
const flips = Number(values["bit-flips"]);
const until = Date.now() + Number(values.minutes) * 60_000;
const { hunt, shrink } = values.merge
  ? await mergeHunt()
  : values.xls
    ? await xlsHunt()
    : await readerHunt();
const findings = new Map<string, Finding>();
let rounds = 0;
let slowest = 0;
while (flips > 0 ? rounds < flips : Date.now() < until) {
  const before = performance.now();
  const found = await hunt(first + rounds);
  const took = performance.now() - before;
  slowest = Math.max(slowest, took);
  if (took > LONGEST_ROUND_MS) console.log(`round ${first + rounds} took ${took.toFixed(0)} ms`);
  if (found !== undefined) {
    const kind = found.complaint.replaceAll(/\d+|".*"|\S+!/gu, "#");
    if (!findings.has(kind)) {
      findings.set(kind, found);
      console.log(JSON.stringify(await shrink(found)));
    }
  }
  rounds += 1;
}
console.log(
  `${rounds} rounds from ${first}, ${findings.size} kinds of findings, ` +
    `slowest round ${slowest.toFixed(0)} ms`,
);
process.exitCode = findings.size === 0 ? 0 : 1;

interface Hunt {
  readonly hunt: (round: number) => Promise<Finding | undefined>;
  readonly shrink: (finding: Finding) => Promise<Finding>;
}

async function readerHunt(): Promise<Hunt> {
  const workbooks = await hunted(await fuzzSources());
  return {
    hunt: (round) => (flips > 0 ? flipOnce : huntOnce)(workbooks, round),
    shrink: (finding) => smallest(workbooks, finding),
  };
}

/** One bit each: there is nothing to shrink. */
async function xlsHunt(): Promise<Hunt> {
  const workbooks = await huntedXls();
  return {
    hunt: (round) => flipXlsOnce(workbooks, round),
    shrink: (finding) => Promise.resolve(finding),
  };
}

async function mergeHunt(): Promise<Hunt> {
  const campaign = await huntedCampaign();
  return {
    hunt: (round) => huntMergeOnce(campaign, round),
    shrink: (finding) => Promise.resolve(finding),
  };
}
