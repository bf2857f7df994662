/** One round of the fuzzer after the other, each with a number that repeats it. */
import { seededRandom } from "../../src/cli/demo/random.ts";
import { chooseOperations } from "./choose-operations.ts";
import { complaint, readTampered } from "./judge.ts";
import { applyOperations, type Operation } from "./operation.ts";
import type { ReferenceValues } from "./reference-reader.ts";

/** A promise that was broken, and how to see it again. */
export interface Finding {
  readonly source: string;
  readonly operations: readonly Operation[];
  readonly complaint: string;
}

export interface HuntedWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly values: ReferenceValues;
}

/** @throws If a workbook that nobody touched cannot be read. */
export async function hunted(
  sources: ReadonlyMap<string, Uint8Array>,
): Promise<readonly HuntedWorkbook[]> {
  const workbooks: HuntedWorkbook[] = [];
  for (const [name, bytes] of sources) {
    const reading = await readTampered(bytes);
    if (reading.kind !== "read") throw new Error(`${name}: ${JSON.stringify(reading.reason)}`);
    const wrong = await complaint(bytes, reading.values, [{ kind: "drop-part", part: "" }]);
    if (wrong !== undefined) throw new Error(`${name}: ${wrong}`);
    workbooks.push({ name, bytes, values: reading.values });
  }
  return workbooks;
}

/** One round. @param round - The same number does the same. */
export async function huntOnce(
  workbooks: readonly HuntedWorkbook[],
  round: number,
): Promise<Finding | undefined> {
  const random = seededRandom(round);
  // Small ones more often: a round takes a fraction of the time.
  const near = random.chance(0.7) ? workbooks.slice(0, 3) : workbooks;
  const workbook = random.pick(near);
  return tried(workbook, chooseOperations(workbook.bytes, random));
}

/** Tries operations on a workbook. */
export async function tried(
  { name, bytes, values }: HuntedWorkbook,
  operations: readonly Operation[],
): Promise<Finding | undefined> {
  const changed = applyOperations(bytes, operations);
  const wrong = await complaint(changed, values, operations);
  return wrong === undefined ? undefined : { source: name, operations, complaint: wrong };
}

/** A finding with as few operations as still show it. */
export async function smallest(
  workbooks: readonly HuntedWorkbook[],
  finding: Finding,
): Promise<Finding> {
  const workbook = workbooks.find(({ name }) => name === finding.source);
  if (workbook === undefined) return finding;
  for (const operation of finding.operations) {
    const fewer = finding.operations.filter((other) => other !== operation);
    const still = fewer.length === 0 ? undefined : await tried(workbook, fewer);
    if (still !== undefined) return smallest(workbooks, still);
  }
  return finding;
}

/** Flips one bit of a workbook. @param round - The same number flips the same bit. */
export async function flipOnce(
  workbooks: readonly HuntedWorkbook[],
  round: number,
): Promise<Finding | undefined> {
  const random = seededRandom(round);
  const workbook = random.pick(workbooks);
  const at = random.between(0, workbook.bytes.length - 1);
  return tried(workbook, [{ kind: "flip-bit", at, bit: random.between(0, 7) }]);
}
