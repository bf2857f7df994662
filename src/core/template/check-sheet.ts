/** `Kiểm tra`: every rule natively, so that a school without the add-in sees what is to be looked at. */
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import { heightOfText } from "../workbook/row-height.ts";
import type { IssuedRule } from "../validation/issued-rule.ts";
import { formatCellAddress } from "../workbook/cell-address.ts";
import type { Form } from "./form.ts";
import { checkRows, type FormLayout } from "./form-layout.ts";
import { drawHelperBlock } from "./helper-block.ts";
import { helperColumn } from "./references.ts";
import { ruleMessage } from "./rule-message.ts";
import { SheetPart } from "./sheet-part.ts";
import { blankCounts, type BlankCounts } from "./blank-counts.ts";
import { checkColumns, reportColumns, templateNames, templateSheets } from "./template-sheets.ts";
import { blankVerdict, verdictFormula } from "./verdict-formula.ts";

const widths = [12, 34, 23, 56, 42];

/** Points: one line with air above and below. */
const LEAST_HEIGHT = 20;
const HIDDEN = { width: 10, hidden: true } as const;
const head = ["Quy tắc", "Chỉ tiêu", "Kết quả", "Nội dung cần rà soát", "Công thức kiểm tra"];

/** Draws the check sheet with its names. */
export function drawCheckSheet(
  form: Form,
  layout: FormLayout,
): { part: SheetPart; plan: SheetPlan } {
  const part = new SheetPart(templateSheets.checks);
  const isOffice = form.respondent.kind === "office";
  part.span(
    checkRows.title,
    [0, 4],
    isOffice ? "KIỂM TRA SỐ LIỆU" : "KIỂM TRA SỐ LIỆU TRƯỚC KHI GỬI",
    "title",
  );
  part.span(
    checkRows.note,
    [0, 4],
    "Kết quả tự cập nhật khi nhập số liệu ở trang Báo cáo. Bấm vào tên chỉ tiêu để đến ô cần xem.",
    "note-center",
  );
  drawCounts(part, form, layout);
  head.forEach((text, column) => {
    part.put({ row: checkRows.head, column }, text, "table-head");
  });
  for (const rule of form.rules) drawRule(part, rule, form, layout);
  drawHelperBlock(part, form, layout);
  colourVerdicts(part, form);
  return { part, plan: plan(part, form) };
}

function drawRule(part: SheetPart, issued: IssuedRule, form: Form, layout: FormLayout): void {
  const row = layout.verdicts.get(issued.verdict) ?? 0;
  const place = layout.places.get(issued.at);
  const at = { row, column: checkColumns.verdict };
  const message = ruleMessage(issued, form, layout);
  const verdict = blankVerdict(issued, form);
  const label = place?.indicator.label.vi ?? "";
  part.put({ row, column: checkColumns.rule }, issued.rule.id, "body-center");
  part.put({ row, column: checkColumns.label }, label, "body-link", {
    link: {
      sheet: templateSheets.report,
      cell: formatCellAddress({ row: place?.row ?? 0, column: reportColumns.value }),
    },
  });
  part.put(at, verdict, "body-center", { formula: verdictFormula(issued, form, layout) });
  part.name(issued.verdict, at);
  part.put(
    { row, column: checkColumns.message },
    isShown(verdict) ? message.value : "",
    "body-text",
    { formula: `IF(${isShownFormula(issued.verdict)},${message.formula},"")` },
  );
  part.put({ row, column: checkColumns.formula }, issued.formula.text, "body-small");
  part.height(
    row,
    Math.max(
      LEAST_HEIGHT,
      heightOfText(label, widths[checkColumns.label] ?? 0, "body-link"),
      heightOfText(issued.rule.message.vi, widths[checkColumns.message] ?? 0, "body-text"),
      // Formulas have few spaces to break at.
      heightOfText(issued.formula.text, (widths[checkColumns.formula] ?? 0) - 6, "body-small"),
    ),
  );
}

/** Only a rule that is not met says something; the message of another would read as a reproach. */
function isShown(verdict: string): boolean {
  return shownVerdicts.includes(verdict);
}

const shownVerdicts: readonly string[] = ["CẦN SỬA", "CẦN LÀM RÕ", "ĐÃ GHI CHÚ", "LƯU Ý"];

function isShownFormula(name: string): string {
  return `OR(${shownVerdicts.map((verdict) => `${name}="${verdict}"`).join(",")})`;
}

function drawCounts(part: SheetPart, form: Form, layout: FormLayout): void {
  const first = checkRows.first + 1;
  const last = checkRows.first + Math.max(1, form.rules.length);
  const verdicts = `$C$${first}:$C$${last}`;
  const sum = (column: "blank" | "wrong" | "unclear"): string =>
    `SUM(${helperColumn(column, layout.dateHelper, layout.lastHelper)})`;
  const counts = blankCounts(form);
  const rows: readonly {
    label: string;
    name: string;
    formula: string;
    count: keyof BlankCounts;
  }[] = [
    { label: "Ô chưa nhập", name: templateNames.blankCount, formula: sum("blank"), count: "blank" },
    {
      label: "Chỗ cần sửa",
      name: templateNames.wrongCount,
      formula: `COUNTIF(${verdicts},"CẦN SỬA")+${sum("wrong")}`,
      count: "wrong",
    },
    {
      label: "Chỗ cần làm rõ",
      name: templateNames.unclearCount,
      formula: `COUNTIF(${verdicts},"CẦN LÀM RÕ")+${sum("unclear")}`,
      count: "unclear",
    },
  ];
  rows.forEach(({ label, name, formula, count }, index) => {
    const row = checkRows.counts + index;
    const at = { row, column: checkColumns.verdict };
    part.put({ row, column: checkColumns.label }, label, "field-label");
    part.put(at, counts[count], "body-center", { formula });
    part.name(name, at);
  });
}

function colourVerdicts(part: SheetPart, form: Form): void {
  if (form.rules.length === 0) return;
  const range = {
    from: { row: checkRows.first, column: checkColumns.verdict },
    to: { row: checkRows.first + form.rules.length - 1, column: checkColumns.verdict },
  };
  const first = `$C${checkRows.first + 1}`;
  const colours = [
    ["CẦN SỬA", "must-fix"],
    ["CẦN LÀM RÕ", "must-clarify"],
    ["ĐẠT", "good"],
    ["CHƯA ĐỦ SỐ LIỆU", "muted"],
    ["KHÔNG ÁP DỤNG", "muted"],
  ] as const;
  for (const [word, role] of colours) {
    part.formats.push({ kind: "formula", range, formula: `${first}="${word}"`, role });
  }
}

function plan(part: SheetPart, form: Form): SheetPlan {
  const columns = [
    ...widths.map((width) => ({ width })),
    ...Array.from({ length: checkColumns.weighted - widths.length + 1 }, () => HIDDEN),
  ];
  const lastRow = checkRows.first + Math.max(1, form.rules.length) - 1;
  return {
    name: part.sheet,
    visibility: "visible",
    columns,
    rowHeights: part.rowHeights,
    cells: part.cells,
    merges: part.merges,
    conditionalFormats: part.formats,
    freeze: { row: checkRows.first, column: 0 },
    protected: true,
    print: {
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: { from: checkRows.head, to: checkRows.head },
      area: { from: { row: 0, column: 0 }, to: { row: lastRow, column: checkColumns.formula } },
      footer: `&L${part.sheet}&R&P/&N`,
    },
  };
}
