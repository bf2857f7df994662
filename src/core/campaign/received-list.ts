/** When reports came in, from a list that the office keeps: the file of `--received`. */
import type { Problem, Result } from "../finding/problem.ts";
import type { Campaign } from "./campaign.ts";
import { findHeader } from "./find-header.ts";
import type { Table } from "./table.ts";
import { instantInZone } from "./time-zone.ts";
import { readUnitId } from "./unit-id-text.ts";
import type { UnitId } from "./unit.ts";
import { parseWrittenTime } from "./written-time.ts";

/** `at` is an ISO instant with the campaign's offset, or a date where the list has only that. */
export type ReceivedItem =
  { readonly file: string; readonly at: string } | { readonly unitId: UnitId; readonly at: string };

const columns = { file: ["Tệp"], unitId: ["Mã"], at: ["Ngày nhận"] } as const;

/**
 * Reads a list headed `Tệp,Ngày nhận` or `Mã,Ngày nhận`; a row without a date says nothing.
 *
 * @param file - As the user knows it; every problem carries it and its line.
 */
export function parseReceivedList(
  table: Table,
  { timeZone }: Pick<Campaign, "timeZone">,
  file?: string,
): Result<readonly ReceivedItem[]> {
  const header = findHeader<keyof typeof columns>(table.rows, columns);
  const missing: Problem[] = missingColumns(header?.columns).map((column) => ({
    code: "column-missing",
    args: { column },
    file,
    line: table.lines?.[header?.row ?? 0] ?? 1,
  }));
  if (header === undefined || missing.length > 0) return { ok: false, problems: missing };

  const items = new Map<string, ReceivedItem>();
  const problems: Problem[] = [];
  for (const [row, cells] of table.rows.entries()) {
    const text = (column: keyof typeof columns): string =>
      (cells[header.columns.get(column) ?? -1] ?? "").normalize("NFC").trim();
    if (row <= header.row || text("at") === "") continue;
    const place = { file, line: table.lines?.[row] ?? row + 1 };
    const written = parseWrittenTime(text("at"));
    const unitId = readUnitId(text("unitId"));
    if (written === undefined) {
      problems.push({ code: "bad-date", args: { found: text("at") }, ...place });
      continue;
    }
    const at = written.time === undefined ? written.date : instantInZone(text("at"), timeZone);
    let item: ReceivedItem;
    if (text("file") !== "") {
      item = { file: text("file"), at };
    } else if (unitId !== undefined) {
      item = { unitId, at };
    } else {
      problems.push(
        header.columns.has("unitId")
          ? { code: "unit-id-invalid", args: { unitId: text("unitId") }, ...place }
          : { code: "unknown-file", args: { file: "" }, ...place },
      );
      continue;
    }
    const key = "file" in item ? `file ${item.file}` : `unit ${item.unitId.toLowerCase()}`;
    const known = items.get(key);
    if (known === undefined) items.set(key, item);
    else if (known.at !== at) {
      const code = "file" in item ? item.file : item.unitId;
      problems.push({ code: "duplicate-code", args: { code }, ...place });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: [...items.values()] };
}

function missingColumns(
  found: ReadonlyMap<keyof typeof columns, number> | undefined,
): readonly string[] {
  const hasKey = found?.has("file") === true || found?.has("unitId") === true;
  return [
    ...(hasKey ? [] : [columns.file[0]]),
    ...(found?.has("at") === true ? [] : [columns.at[0]]),
  ];
}
