import { TEXT_FORMAT } from "../workbook/format-codes.ts";
import { quoteSheetName } from "../workbook/cell-address.ts";
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import { FILES_SHEET, fileColumns, RECEIVED_SHEET, useWords } from "./decision-columns.ts";
import type { FileDecision } from "./decisions.ts";
import {
  choice,
  extraColumns,
  noteColumns,
  planRegisterSheet,
  text,
  type RegisterColumn,
} from "./plan-register-sheet.ts";
import type { UnitId } from "./unit.ts";

/** A received file as the register lists it. */
export interface ListedFile {
  /** Relative to the campaign folder, with `/`. */
  readonly file: string;
  readonly sha256: string;
  readonly status: string;
  /** Why it has its status, as sentence. */
  readonly reason: string;
  readonly unitId?: UnitId | undefined;
}

/** What stands behind an archive or mail is opened with it. */
const INSIDE = /(?<=\.(?:zip|rar|7z|eml|msg))!\/.*$/isu;

/** Statuses of files that wait for the office's answer. */
const waiting: ReadonlySet<string> = new Set([
  "conflict",
  "ambiguous",
  "to-decide",
  "unknown-unit",
  "unrecognised",
]);

type FileRow = FileDecision & { readonly help: string; readonly isThere: boolean };

/** A row a checksum: what waits first, then the rest, then decisions on files that are gone. */
function fileRows(
  files: readonly ListedFile[],
  decisions: readonly FileDecision[],
): readonly FileRow[] {
  const bySha = new Map(decisions.map((one) => [one.sha256, one]));
  const inOrder = [
    ...files.filter(({ status }) => waiting.has(status)),
    ...files.filter(({ status }) => !waiting.has(status)),
  ];
  const listed = new Map<string, FileRow>();
  for (const { file, sha256, status, reason, unitId } of inOrder) {
    const isCopy = status === "identical" || listed.has(sha256);
    const isNoise = status === "ignored" && !bySha.has(sha256);
    if (sha256 === "" || isCopy || isNoise) continue;
    const help = unitId === undefined ? reason : `${unitId}: ${reason}`;
    const decision = bySha.get(sha256) ?? { reason: "", by: "" };
    listed.set(sha256, { ...decision, file, sha256, help, isThere: true });
  }
  const gone = decisions
    .filter(({ sha256 }) => sha256 !== "" && !listed.has(sha256))
    .map((one) => ({ ...one, help: "Không còn trong thư mục nhan/.", isThere: false }));
  return [...listed.values(), ...gone];
}

/**
 * Plans `Tệp`.
 *
 * @param lastUnitRow - Last row of the ids on `Nhận báo cáo`, from 1.
 */
export function planFilesSheet(
  files: readonly ListedFile[],
  decisions: readonly FileDecision[],
  timeZone: string,
  lastUnitRow: number,
): SheetPlan {
  const rows = fileRows(files, decisions);
  const columns: readonly RegisterColumn<FileRow>[] = [
    {
      heading: fileColumns.file[0],
      width: 60,
      cell: ({ file, isThere }) =>
        isThere
          ? { ...text(file, "body-link"), fileLink: file.replace(INSIDE, "") }
          : text(file, "body-text"),
    },
    {
      heading: fileColumns.sha256[0],
      width: 30,
      cell: ({ sha256 }) => text(sha256, "body-checksum"),
    },
    {
      heading: fileColumns.unitId[0],
      width: 14,
      cell: ({ unitId }) => ({ ...choice(unitId), numberFormat: TEXT_FORMAT }),
      rule: {
        kind: "list-range",
        formula: `${quoteSheetName(RECEIVED_SHEET)}!$A$2:$A$${lastUnitRow}`,
      },
      inputMessage: "Mã của đơn vị gửi tệp này, nếu tệp chưa được nhận đúng đơn vị.",
      errorMessage: `Chọn một mã trong trang ${RECEIVED_SHEET}.`,
    },
    {
      heading: fileColumns.use[0],
      width: 14,
      cell: ({ use }) => choice(use && useWords[use]),
      rule: { kind: "list", values: Object.values(useWords) },
      inputMessage:
        "thay thế: dùng tệp này thay tệp trước; cộng thêm: cộng với tệp trước (cơ sở 2); bổ sung: điền chỗ tệp trước còn trống; không dùng: không tính tệp này.",
      errorMessage: `Chọn một trong: ${Object.values(useWords).join(", ")}.`,
    },
    ...noteColumns(fileColumns, timeZone),
    {
      heading: fileColumns.help[0],
      width: 64,
      cell: ({ help }) => ({ value: help, role: "body-text" }),
    },
    ...extraColumns(rows),
  ];
  return planRegisterSheet(FILES_SHEET, columns, rows);
}
