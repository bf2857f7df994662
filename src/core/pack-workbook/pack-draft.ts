/** A pack while it is read from a workbook: what it holds so far, and where each part was written. */
import type { Problem } from "../finding/problem.ts";
import type { PackPath } from "../formula/pack-problems.ts";
import { PACK_FORMAT_VERSION } from "../report-pack/report-pack.ts";
import type { CellReading } from "./cell-form.ts";

/** The cell that holds a part of a pack. */
export interface PackPlace {
  readonly sheet: string;
  /** A1 text; absent where only the sheet is known. */
  readonly cell?: string;
  /** Heading of the cell's column. */
  readonly column?: string;
  /** Where texts inside the value begin in the cell, as in `CellReading`. */
  readonly starts?: Readonly<Record<string, number>>;
}

export class PackDraft {
  /** As JSON, not yet looked at by the schema. */
  readonly json: Record<string, unknown> = { formatVersion: PACK_FORMAT_VERSION };
  readonly problems: Problem[] = [];
  readonly #places = new Map<string, PackPlace>();
  readonly #troubled = new Set<string>();
  #isBroken = false;

  /** Whether a sheet or a column is missing, so that nothing can be said of the pack as a whole. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** Tells what is wrong with a cell, or with a sheet as a whole. */
  report(problem: Problem, { sheet, cell }: PackPlace): void {
    if (cell === undefined) this.#isBroken = true;
    else this.#troubled.add(cellKey(sheet, cell));
    this.problems.push({ ...problem, sheet, ...(cell === undefined ? {} : { cell }) });
  }

  /** Whether something is told of a cell already; whatever follows from it is not told again. */
  isTroubled({ sheet, cell }: PackPlace): boolean {
    return cell !== undefined && this.#troubled.has(cellKey(sheet, cell));
  }

  /** Remembers where a part is written, or would have been; what is known of a place stays. */
  place(path: PackPath, place: PackPlace): void {
    const key = JSON.stringify(path);
    if (!this.#places.has(key)) this.#places.set(key, place);
  }

  /** Where a part of the pack is written: its own cell, else that of what holds it. */
  placeOf(path: PackPath): PackPlace | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const place = this.#places.get(JSON.stringify(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return undefined;
  }

  /** Puts what a cell says at its path, or tells what is wrong with it. */
  take(reading: CellReading, path: PackPath, place: PackPlace): void {
    if ("problems" in reading) {
      for (const problem of reading.problems) this.report(problem, place);
      return;
    }
    const { starts } = reading;
    this.#places.set(JSON.stringify(path), starts === undefined ? place : { ...place, starts });
    this.set(path, reading.value);
  }

  /** Puts a value at a path; objects and arrays on the way are made. */
  set(path: PackPath, value: unknown): void {
    let holder: unknown = this.json;
    path.forEach((key, index) => {
      if (typeof holder !== "object" || holder === null) return;
      const inside = holder as Record<string | number, unknown>;
      if (index === path.length - 1) inside[key] = value;
      else inside[key] ??= typeof path[index + 1] === "number" ? [] : {};
      holder = inside[key];
    });
  }

  /** What stands at a path so far. */
  get(path: PackPath): unknown {
    return valueAt(this.json, path);
  }
}

/** The part of a value at a path. */
export function valueAt(value: unknown, path: PackPath): unknown {
  let part = value;
  for (const key of path) {
    if (typeof part !== "object" || part === null) return undefined;
    part = (part as Record<string | number, unknown>)[key];
  }
  return part;
}

function cellKey(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}
