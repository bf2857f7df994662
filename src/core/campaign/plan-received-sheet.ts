import { NO, YES, yesNoText } from "../report-pack/yes-no.ts";
import { receivedColumns, RECEIVED_SHEET } from "./decision-columns.ts";
import type { ReceivedDecision } from "./decisions.ts";
import {
  choice,
  extraColumns,
  moment,
  noteColumns,
  planRegisterSheet,
  text,
  type RegisterColumn,
} from "./plan-register-sheet.ts";
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import type { Unit } from "./unit.ts";

/** Plans `Nhận báo cáo`: a row a unit of the registry, then decisions on units that left it. */
export function planReceivedSheet(
  units: readonly Unit[],
  decisions: readonly ReceivedDecision[],
  timeZone: string,
): SheetPlan {
  const byUnit = new Map(decisions.map((one) => [one.unitId, one]));
  const blank = { reason: "", by: "" };
  const known = new Set(units.map(({ unitId }) => unitId));
  const rows: readonly (ReceivedDecision & { readonly name: string })[] = [
    ...units.map(({ unitId, name }) => ({ ...(byUnit.get(unitId) ?? { unitId, ...blank }), name })),
    ...decisions
      .filter(({ unitId }) => !known.has(unitId))
      .map((one) => ({ ...one, name: "(không còn trong danh mục đơn vị)" })),
  ];
  const columns: readonly RegisterColumn<(typeof rows)[number]>[] = [
    {
      heading: receivedColumns.unitId[0],
      width: 14,
      cell: (row) => text(row.unitId, "body-center"),
    },
    {
      heading: receivedColumns.received[0],
      width: 18,
      cell: (row) => moment(row.received, timeZone),
      rule: { kind: "any" },
      inputMessage:
        "Ngày cơ quan nhận báo cáo, ngày/tháng/năm; có thể ghi thêm giờ: 24/4/2024 16:30.",
    },
    {
      heading: receivedColumns.signedDocument[0],
      width: 26,
      cell: (row) => text(row.signedDocument),
      rule: { kind: "any" },
      inputMessage: "Số, ký hiệu và ngày của báo cáo đã ký, nếu đã nhận.",
    },
    {
      heading: receivedColumns.notAReport[0],
      width: 14,
      cell: (row) => choice(row.notAReport === undefined ? undefined : yesNoText(row.notAReport)),
      rule: { kind: "list", values: [YES, NO] },
      inputMessage: `Chọn "${YES}" nếu đơn vị không phải báo cáo kỳ này; ghi lý do ở cột ${receivedColumns.reason[0]}.`,
      errorMessage: `Chỉ chọn ${YES} hoặc ${NO}.`,
    },
    ...noteColumns(receivedColumns, timeZone),
    {
      heading: receivedColumns.help[0],
      width: 38,
      cell: ({ name }) => ({ value: name, role: "body-text" }),
    },
    ...extraColumns(rows),
  ];
  return planRegisterSheet(RECEIVED_SHEET, columns, rows);
}
