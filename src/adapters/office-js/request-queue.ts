/**
 * Work for Excel, sent in as few requests as its limits allow.
 *
 * Excel on the web refuses requests over 5 MB; ours stay under 2 MB. Sizes are counted on the safe
 * side: what the library adds to an action is a little less than what is counted here.
 */
import type { CellRange } from "../../core/workbook/cell-address.ts";
import { supports } from "./supports.ts";

/** A request is sent when it has grown to this; one step adds at most `MAX_STEP_BYTES`. */
const FULL_REQUEST_BYTES = 1_200_000;
export const MAX_STEP_BYTES = 400_000;

/** Setting a property or calling a method, the objects on the way to it included. */
const ACTION_BYTES = 420;
const RANGE_BYTES = 380;

/** How long the page may do nothing else. */
const MAX_WORK_MS = 16;

const encoder = new TextEncoder();

/** Bytes of a value as JSON within JSON: quotes are escaped once more. */
export function payloadBytes(value: unknown): number {
  const json = JSON.stringify(value);
  return encoder.encode(json).length + (json.match(/["\\]/gu)?.length ?? 0);
}

/** One request that is being put together. */
export class PendingRequest {
  readonly #context: Excel.RequestContext;
  readonly #sheets = new Map<string, Excel.Worksheet>();
  readonly #ranges = new Map<string, Excel.Range>();
  bytes = 0;

  constructor(context: Excel.RequestContext) {
    this.#context = context;
    // Both last until the request ends.
    context.application.suspendApiCalculationUntilNextSync();
    if (supports("suspendScreen")) context.application.suspendScreenUpdatingUntilNextSync();
  }

  get workbook(): Excel.Workbook {
    return this.#context.workbook;
  }

  /** Names of the sheets that this request touches. */
  get sheetNames(): readonly string[] {
    return [...this.#sheets.keys()];
  }

  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name);
    if (known !== undefined) return known;
    const sheet = this.workbook.worksheets.getItem(name);
    this.#sheets.set(name, sheet);
    this.bytes += RANGE_BYTES;
    return sheet;
  }

  /** Adds a sheet behind the last one. */
  addSheet(name: string): void {
    this.#sheets.set(name, this.workbook.worksheets.add(name));
    this.bytes += RANGE_BYTES;
  }

  /** A rectangle; not to be used in another request. */
  range(sheet: string, { from, to }: CellRange): Excel.Range {
    const size = [to.row - from.row + 1, to.column - from.column + 1] as const;
    const key = [sheet, from.row, from.column, ...size].join("\n");
    const known = this.#ranges.get(key);
    if (known !== undefined) return known;
    const range = this.sheet(sheet)
      .getRangeByIndexes(from.row, from.column, ...size)
      .untrack();
    this.#ranges.set(key, range);
    this.bytes += RANGE_BYTES;
    return range;
  }

  /** Sets a property. */
  set<Target extends object, Key extends keyof Target>(
    target: Target,
    key: Key,
    value: Target[Key],
  ): void {
    target[key] = value;
    this.bytes += ACTION_BYTES + payloadBytes(value);
  }

  /** Counts calls of methods. */
  called(times = 1): void {
    this.bytes += ACTION_BYTES * times;
  }
}

/** Sends steps in order. A step is never split between requests. */
export class RequestQueue {
  readonly #context: Excel.RequestContext;
  #pending: PendingRequest | undefined;
  #since = performance.now();
  /** Requests sent, failed ones included. */
  sent = 0;
  /** Sheets that a sent request touched. */
  readonly touched = new Set<string>();

  constructor(context: Excel.RequestContext) {
    this.#context = context;
  }

  async step(work: (request: PendingRequest) => void): Promise<void> {
    await this.#letOthersWork();
    this.#pending ??= new PendingRequest(this.#context);
    work(this.#pending);
    if (this.#pending.bytes >= FULL_REQUEST_BYTES) await this.flush();
  }

  /** Thousands of actions take a while to put together; the pane must not freeze meanwhile. */
  async #letOthersWork(): Promise<void> {
    if (performance.now() - this.#since < MAX_WORK_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.#since = performance.now();
  }

  /** Sends what waits. */
  async flush(): Promise<void> {
    const pending = this.#pending;
    if (pending === undefined) return;
    this.#pending = undefined;
    this.sent += 1;
    for (const name of pending.sheetNames) this.touched.add(name);
    await this.#context.sync();
  }
}
