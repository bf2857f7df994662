import { planRegisterSheet, type RegisterCell } from "../campaign/plan-register-sheet.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";
import { TEXT_FORMAT } from "../workbook/format-codes.ts";
import type { SheetPlan, ValidationPlan } from "../workbook/workbook-plan.ts";
import { headingOf, type Column } from "./column.ts";
import { infoColumns, infoHeadings, infoRows, type InfoRow } from "./info-rows.ts";
import { valueAt } from "./pack-draft.ts";
import { packSheets } from "./pack-sheets.ts";

/** Free rows for more of what may stand several times. */
const FREE_ROWS: Readonly<Partial<Record<InfoRow["key"], number>>> = { basis: 2, sections: 6 };

/** What a row is, and what it holds; nothing yet in a free row. */
interface Line {
  readonly info: InfoRow;
  readonly item?: unknown;
  /** The first of its kind, where it is explained. */
  readonly isFirst: boolean;
}

function linesOf(pack: ReportPack | undefined): readonly Line[] {
  return infoRows.flatMap((info): readonly Line[] => {
    const value: unknown = pack?.[info.key];
    if (!info.repeated) return [{ info, item: value, isFirst: true }];
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const free = Array.from({ length: FREE_ROWS[info.key] ?? 0 }, () => undefined);
    return [...items, ...free].map((item, index) => ({ info, item, isFirst: index === 0 }));
  });
}

/** Rows of the sheet that hold sections, from 0 and both included, free ones among them. */
export function sectionRows(pack: ReportPack | undefined): {
  readonly from: number;
  readonly to: number;
} {
  const lines = linesOf(pack);
  return { from: lines.findIndex(({ info }) => info.key === "sections") + 1, to: lines.length };
}

/** Plans `Thông tin`; without a pack its cells are blank. */
export function planInfoSheet(pack: ReportPack | undefined): SheetPlan {
  const lines = linesOf(pack);
  const words = infoRows.map(({ word }) => word);
  const sheet = planRegisterSheet<Line>(
    packSheets.info,
    infoColumns.map((column) => ({
      heading: headingOf(column),
      width: column.width,
      cell: (line) => infoCell(line, column),
      ...(column.heading === infoHeadings.kind
        ? { rule: { kind: "list", values: words }, errorMessage: `Chọn: ${words.join("; ")}.` }
        : {}),
    })),
    lines,
  );
  return {
    ...sheet,
    validations: [...(sheet.validations ?? []), ...lines.flatMap(wordsOfContent)],
  };
}

function infoCell({ info, item, isFirst }: Line, { heading }: Column): RegisterCell {
  if (heading === infoHeadings.kind) return { value: info.word, role: "body-text" };
  if (heading === infoHeadings.help) {
    return { value: isFirst ? info.help : null, role: "body-note" };
  }
  const part = info.columns.find((one) => one.heading === heading);
  if (part === undefined) return { value: null, role: "computed" };
  const value = valueAt(item, part.path);
  return {
    value: value === undefined ? null : part.form.write(value),
    role: "input-text",
    numberFormat: TEXT_FORMAT,
  };
}

/** The drop-down of a row whose content is one of a few words. */
function wordsOfContent({ info }: Line, index: number): readonly ValidationPlan[] {
  const column = infoColumns.findIndex(({ heading }) => heading === infoHeadings.content);
  return info.columns.flatMap(({ form: { words } }) => {
    if (words === undefined) return [];
    const at = { row: index + 1, column };
    return [{ range: { from: at, to: at }, rule: { kind: "list", values: words } as const }];
  });
}
