/** What the board says. Names of statuses and levels come from the core's labels. */
import type { Language } from "../../core/locale/language.ts";

interface FigureSentence {
  readonly label: string;
  readonly value: string;
  readonly reported: string;
  readonly expected: string;
  readonly isProvisional: boolean;
  readonly asOf: string;
}

export interface BoardText {
  readonly readFirst: string;
  readonly readFirstHint: (files: string) => string;
  readonly noFilesYet: string;
  readonly stale: string;

  readonly coverage: string;
  readonly asOf: (moment: string) => string;
  readonly reported: string;
  readonly accepted: string;
  readonly onTime: string;
  readonly late: string;
  readonly missing: string;
  readonly ofExpected: (reported: string, expected: string) => string;

  readonly units: string;
  readonly filters: string;
  readonly level: string;
  readonly area: string;
  readonly noArea: string;
  readonly state: string;
  readonly all: string;
  readonly choice: (label: string, units: string) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly clear: string;
  readonly shown: (units: string, of: string) => string;
  readonly nothingShown: string;
  readonly unsigned: string;
  readonly signedDocument: string;
  readonly documents: (files: string) => string;
  readonly notYet: string;
  readonly sentBlankForm: string;
  readonly unit: string;
  readonly timeliness: string;
  readonly received: string;
  readonly receivedOn: (date: string) => string;

  readonly figures: string;
  readonly figuresLabel: string;
  readonly figuresHint: string;
  readonly figuresFound: (count: string) => string;
  readonly noFigure: string;
  readonly noTotal: string;
  readonly noValue: string;
  readonly coverageOf: (reported: string, expected: string) => string;
  readonly provisional: string;
  readonly kept: (fewest: number) => string;
  readonly copySentence: string;
  readonly yesOf: (yes: string, reported: string) => string;
  readonly sentence: (facts: FigureSentence) => string;

  readonly reminder: string;
  readonly writeReminder: (units: string) => string;
  readonly closeReminder: string;
  readonly nobodyToRemind: string;
  readonly reminderLabel: string;
  readonly reminderHint: string;
  readonly reminderStale: string;
  readonly reminderAgain: string;
  readonly copyReminder: string;
}

const vi: BoardText = {
  readFirst: "Chưa đọc báo cáo đã nhận",
  readFirstHint: (files) => `Đã nhận ${files} tệp. Đọc và đối chiếu để biết đơn vị nào đã gửi.`,
  noFilesYet: "Chưa nhận tệp nào. Vẫn xem được danh sách các đơn vị và soạn lời nhắc.",
  stale: "Có tệp mới nhận, chưa được tính vào bảng này.",

  coverage: "Tình hình gửi báo cáo",
  asOf: (moment) => `Tính đến ${moment}`,
  reported: "Đã gửi",
  accepted: "Đạt",
  onTime: "Đúng hạn",
  late: "Trễ hạn",
  missing: "Chưa gửi",
  ofExpected: (reported, expected) => `${reported}/${expected}`,

  units: "Các đơn vị",
  filters: "Lọc đơn vị",
  level: "Cấp học",
  area: "Địa bàn",
  noArea: "(không ghi địa bàn)",
  state: "Tình trạng",
  all: "Tất cả",
  choice: (label, units) => `${label} (${units})`,
  search: "Tên hoặc mã đơn vị",
  searchHint: "Gõ không dấu cũng được",
  clear: "Bỏ lọc",
  shown: (units, of) => `${units}/${of} đơn vị`,
  nothingShown: "Không có đơn vị nào như đang lọc.",
  unsigned: "Có số liệu, chưa có văn bản ký",
  signedDocument: "Văn bản ký",
  documents: (files) => `${files} tệp`,
  notYet: "chưa có",
  sentBlankForm: "Biểu mẫu gửi về chưa điền",
  unit: "Đơn vị",
  timeliness: "Thời hạn",
  received: "Ngày nhận",
  receivedOn: (date) => `nhận ngày ${date}`,

  figures: "Tìm số liệu",
  figuresLabel: "Chỉ tiêu cần tìm",
  figuresHint: "Ví dụ: đối thoại, đơn thư, hoặc mã chỉ tiêu",
  figuresFound: (count) => `Có ${count} chỉ tiêu`,
  noFigure: "Không có chỉ tiêu nào như vậy trong bộ mẫu. Đề nghị thử từ khác.",
  noTotal: "Không cộng được; xem trong tệp tổng hợp.",
  noValue: "Chưa đơn vị nào có số liệu.",
  coverageOf: (reported, expected) => `${reported}/${expected} đơn vị`,
  provisional: "tạm tính",
  kept: (fewest) => `Chỉ tiêu nhạy cảm: chỉ nêu ra ngoài số cộng của từ ${fewest} đơn vị trở lên.`,
  copySentence: "Sao chép câu",
  yesOf: (yes, reported) => `${yes}/${reported} đơn vị trả lời Có`,
  sentence: ({ label, value, reported, expected, isProvisional, asOf }) =>
    isProvisional
      ? `${label}: ${value} (số liệu tạm tính của ${reported}/${expected} đơn vị, đến ${asOf}).`
      : `${label}: ${value} (số liệu của ${reported}/${expected} đơn vị, đến ${asOf}).`,

  reminder: "Lời nhắc gửi báo cáo",
  writeReminder: (units) => `Soạn lời nhắc (${units} đơn vị)`,
  closeReminder: "Đóng lời nhắc",
  nobodyToRemind: "Trong các đơn vị đang lọc không có đơn vị nào cần nhắc.",
  reminderLabel: "Nội dung lời nhắc",
  reminderHint: "Sửa được trước khi sao chép vào Zalo hoặc thư. Danh sách theo phần đang lọc.",
  reminderStale: "Danh sách đang lọc đã đổi; lời nhắc này giữ nguyên phần đã sửa.",
  reminderAgain: "Soạn lại theo danh sách đang lọc",
  copyReminder: "Sao chép lời nhắc",
};

const en: BoardText = {
  readFirst: "The received reports were not read yet",
  readFirstHint: (files) =>
    `${files} files received. Read and compare them to see who has reported.`,
  noFilesYet: "No file was received yet. The list of units and a reminder can be had already.",
  stale: "Files came in that this board does not know yet.",

  coverage: "Who has reported",
  asOf: (moment) => `As of ${moment}`,
  reported: "Reported",
  accepted: "Accepted",
  onTime: "On time",
  late: "Late",
  missing: "Missing",
  ofExpected: (reported, expected) => `${reported}/${expected}`,

  units: "Units",
  filters: "Filter units",
  level: "Level",
  area: "Area",
  noArea: "(no area)",
  state: "Status",
  all: "All",
  choice: (label, units) => `${label} (${units})`,
  search: "Name or id of a unit",
  searchHint: "With or without diacritics",
  clear: "Clear filters",
  shown: (units, of) => `${units} of ${of} units`,
  nothingShown: "No unit passes these filters.",
  unsigned: "Figures without signed document",
  signedDocument: "Signed document",
  documents: (files) => (files === "1" ? "1 file" : `${files} files`),
  notYet: "not yet",
  sentBlankForm: "The form came back blank",
  unit: "Unit",
  timeliness: "Time",
  received: "Received",
  receivedOn: (date) => `received ${date}`,

  figures: "Find a figure",
  figuresLabel: "Indicator",
  figuresHint: "For example: đối thoại, đơn thư, or a code",
  figuresFound: (count) => (count === "1" ? "1 indicator" : `${count} indicators`),
  noFigure: "The pack has no such indicator. Try another word.",
  noTotal: "It is not added up; see the summary workbook.",
  noValue: "No unit has a value yet.",
  coverageOf: (reported, expected) => `${reported} of ${expected} units`,
  provisional: "provisional",
  kept: (fewest) =>
    `Sensitive: it leaves the office only as a total over at least ${fewest} units.`,
  copySentence: "Copy the sentence",
  yesOf: (yes, reported) => `${yes} of ${reported} units said yes`,
  sentence: ({ label, value, reported, expected, isProvisional, asOf }) =>
    `${label}: ${value} (${isProvisional ? "provisional, " : ""}${reported} of ${expected} units, as of ${asOf}).`,

  reminder: "Reminder",
  writeReminder: (units) =>
    units === "1" ? "Write a reminder (1 unit)" : `Write a reminder (${units} units)`,
  closeReminder: "Close the reminder",
  nobodyToRemind: "None of the units shown is to be reminded.",
  reminderLabel: "Text of the reminder (Vietnamese, for the schools)",
  reminderHint: "Edit it before copying it into Zalo or a mail. It lists the units that are shown.",
  reminderStale: "The units shown have changed; this reminder keeps what you edited.",
  reminderAgain: "Write it again for the units shown",
  copyReminder: "Copy the reminder",
};

const catalogues: Readonly<Record<Language, BoardText>> = { vi, en };

/** The board's sentences in a language. */
export function boardText(language: Language): BoardText {
  return catalogues[language];
}
