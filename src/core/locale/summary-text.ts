/** Words of the summary workbook: heads, notes and short lines. Sheet names are not among them. */
import type { Language } from "./language.ts";

/** Why a cell of the detail sheet holds no figure. */
export type GapReason =
  | "missing"
  | "to-decide"
  | "unreadable"
  | "excused"
  | "not-required"
  | "not-counted"
  | "not-asked"
  | "blank"
  | "not-in-form";

export interface SummaryText {
  readonly workbookTitle: string;
  readonly overviewTitle: string;
  readonly totalsTitle: string;
  readonly detailTitle: string;
  readonly boardTitle: string;
  readonly findingsTitle: string;
  readonly listsTitle: string;
  readonly textsTitle: string;
  readonly filesTitle: string;
  readonly periodLine: (label: string, year: number) => string;
  readonly dataRange: (from: string, to: string) => string;
  readonly due: (text: string) => string;
  readonly asOf: (instant: string) => string;
  readonly provisional: (reported: number, expected: number, toFix: number) => string;
  readonly complete: (expected: number) => string;
  readonly onlyAccepted: string;

  readonly number: string;
  readonly code: string;
  readonly content: string;
  readonly unitOfMeasure: string;
  readonly total: string;
  readonly unitsWithFigures: string;
  readonly note: string;
  readonly unit: string;
  readonly unitId: string;
  readonly area: string;
  readonly level: string;
  readonly status: string;
  readonly file: string;
  readonly cell: string;
  readonly reason: string;
  readonly size: string;
  readonly evidence: string;
  readonly score: string;
  readonly about: Readonly<Record<"unit" | "period" | "pack", string>>;
  readonly checked: string;
  readonly checkState: Readonly<Record<"unchanged" | "changed", string>>;
  readonly open: string;

  readonly expected: string;
  readonly reported: string;
  readonly accepted: string;
  readonly onTime: string;
  readonly late: string;
  readonly missing: string;
  readonly rate: string;

  readonly headlines: string;
  readonly noHeadlines: (sheet: string) => string;
  readonly waiting: string;
  readonly nobodyWaiting: string;
  readonly toFix: string;
  readonly commonProblems: string;
  readonly noCommonProblems: string;
  readonly ruleSwitches: string;
  readonly noRuleSwitches: string;
  readonly ruleOff: string;
  readonly ruleLevels: (levels: string) => string;
  readonly ruleSeverity: (label: string) => string;
  readonly moreUnits: (count: number, sheet: string) => string;
  readonly moreItems: (count: number, sheet: string) => string;
  readonly tooFewUnits: (atLeast: number) => string;
  readonly preparedBy: string;
  readonly signatureDate: (place: string) => string;
  readonly recipients: string;

  readonly gap: Readonly<Record<GapReason, string>>;
  readonly subtotal: (level: string) => string;
  readonly grandTotal: string;
  readonly levelHead: (level: string, units: number) => string;
  readonly continued: (section: string) => string;
  readonly legend: readonly string[];
  readonly sensitive: string;

  readonly byLevel: string;
  readonly byArea: string;
  readonly isProvisional: string;
  readonly enteredByOffice: string;
  readonly yesOf: (yes: string, reported: string) => string;
  readonly partsOfRate: (numerator: string, denominator: string) => string;
  readonly choicesLine: (choices: readonly (readonly [string, string])[]) => string;
  readonly answers: (count: number, sheet: string) => string;
  readonly percentOfUnits: string;

  readonly dueDay: string;
  readonly received: string;
  readonly fileCount: string;
  readonly timeliness: string;
  readonly daysLate: (days: number) => string;
  readonly afterDue: (days: number) => string;
  readonly mustFix: string;
  readonly mustClarify: string;
  readonly countedFile: string;
  readonly figures: string;
  readonly hasFigures: string;
  readonly signedDocument: string;
  /** What was received or recorded of it. */
  readonly documents: (files: number, recorded?: string) => string;
  readonly notYet: string;
  /** Units with a document, and those with figures that lack it. */
  readonly documentLine: (units: number, unsigned: number) => string;
  readonly receivedFrom: Readonly<Record<"decision" | "mail" | "list" | "file", string>>;
  readonly boardLine: (counts: {
    readonly expected: number;
    readonly reported: number;
    readonly onTime: number;
    readonly late: number;
    readonly missing: number;
    readonly percent: string;
  }) => string;

  readonly severity: string;
  readonly indicator: string;
  readonly finding: string;
  readonly ruleId: string;
  readonly state: string;
  readonly explanation: string;
  readonly allUnits: string;
  /** Whose a finding on the office's own form is. */
  readonly office: string;
  readonly noFindings: string;
  /** Those that are open. */
  readonly findingCounts: (errors: number, warnings: number, notes: number) => string;
  /** Those that are not: explained, accepted, or held as a common problem. */
  readonly findingsSettled: (count: number) => string;

  readonly noLists: string;
  readonly noTexts: string;
  readonly rowCount: (rows: number, units: number) => string;
  readonly opinionCount: (units: number) => string;
  readonly noRows: string;
  readonly fileCounts: (files: number, counted: number) => string;
  readonly noFiles: string;
}

const vi: SummaryText = {
  workbookTitle: "Tổng hợp số liệu báo cáo",
  overviewTitle: "TỔNG HỢP SỐ LIỆU BÁO CÁO",
  totalsTitle: "TỔNG HỢP THEO CHỈ TIÊU",
  detailTitle: "SỐ LIỆU CHI TIẾT CỦA TỪNG ĐƠN VỊ",
  boardTitle: "BẢNG THEO DÕI GỬI BÁO CÁO",
  findingsTitle: "NỘI DUNG CẦN RÀ SOÁT",
  listsTitle: "DANH SÁCH",
  textsTitle: "PHẦN LỜI CỦA ĐƠN VỊ",
  filesTitle: "TỆP ĐÃ NHẬN",
  periodLine: (label, year) =>
    label.includes(String(year)) ? `Kỳ báo cáo: ${label}` : `Kỳ báo cáo: ${label}, năm ${year}`,
  dataRange: (from, to) => `Số liệu từ ngày ${from} đến hết ngày ${to}`,
  due: (text) => `Hạn gửi: ${text}`,
  asOf: (instant) => `Tính đến ${instant}`,
  provisional: (reported, expected, toFix) =>
    toFix === 0
      ? `Số liệu tạm tính: đã có ${reported}/${expected} đơn vị.`
      : `Số liệu tạm tính: đã có ${reported}/${expected} đơn vị, trong đó ${toFix} đơn vị được đề nghị chỉnh sửa.`,
  complete: (expected) => `Đã có đủ ${expected}/${expected} đơn vị.`,
  onlyAccepted: "Chỉ cộng các đơn vị đã đạt.",

  number: "STT",
  code: "Mã",
  content: "Nội dung",
  unitOfMeasure: "Đơn vị tính",
  total: "Tổng cộng",
  unitsWithFigures: "Số đơn vị có số liệu",
  note: "Ghi chú",
  unit: "Đơn vị",
  unitId: "Mã đơn vị",
  area: "Địa bàn",
  level: "Cấp học",
  status: "Tình trạng",
  file: "Tệp",
  cell: "Ô",
  reason: "Lý do",
  size: "Kích thước",
  evidence: "Căn cứ xác định đơn vị, kỳ",
  score: "Độ tin cậy (0–100)",
  about: { unit: "Đơn vị", period: "Kỳ", pack: "Bộ mẫu" },
  checked: "Đơn vị tự kiểm tra",
  checkState: { unchanged: "đã kiểm tra, chưa sửa lại", changed: "đã sửa sau khi kiểm tra" },
  open: "Mở tệp",

  expected: "Phải báo cáo",
  reported: "Đã báo cáo",
  accepted: "Đạt",
  onTime: "Đúng hạn",
  late: "Trễ hạn",
  missing: "Chưa gửi",
  rate: "Tỷ lệ",

  headlines: "Chỉ tiêu chính",
  noHeadlines: (sheet) => `Bộ mẫu không chọn chỉ tiêu chính; xem trang ${sheet}.`,
  waiting: "Đơn vị chưa có số liệu",
  nobodyWaiting: "Không còn đơn vị nào.",
  toFix: "Đơn vị được đề nghị chỉnh sửa",
  commonProblems: "Vấn đề chung",
  noCommonProblems: "Không có.",
  ruleSwitches: "Quy tắc đã điều chỉnh trong đợt này",
  noRuleSwitches: "Không có; dùng nguyên quy tắc của bộ mẫu.",
  ruleOff: "không dùng",
  ruleLevels: (levels) => `chỉ dùng cho ${levels}`,
  ruleSeverity: (label) => `đổi mức thành “${label}”`,
  moreUnits: (count, sheet) => `và ${count} đơn vị khác: xem trang ${sheet}`,
  moreItems: (count, sheet) => `Còn ${count} nội dung khác: xem trang ${sheet}.`,
  tooFewUnits: (atLeast) => `không nêu (dưới ${atLeast} đơn vị)`,
  preparedBy: "NGƯỜI TỔNG HỢP",
  recipients: "Nơi nhận:",
  signatureDate: (place) => `${place}, ngày …… tháng …… năm ………`,

  gap: {
    missing: "chưa gửi",
    "to-decide": "chờ xác định",
    unreadable: "chưa dùng được",
    excused: "được miễn",
    "not-required": "không phải báo cáo",
    "not-counted": "chưa tính",
    "not-asked": "không áp dụng",
    blank: "để trống",
    "not-in-form": "ngoài biểu",
  },
  subtotal: (level) => `Cộng ${level}`,
  grandTotal: "TỔNG CỘNG",
  levelHead: (level, units) => `${level} (${units} đơn vị)`,
  continued: (section) => `${section} (tiếp)`,
  legend: [
    "Ô xám không được cộng và không phải số 0: chưa gửi, chờ xác định, được miễn… là của cả đơn vị; “để trống”: đơn vị không ghi; “ngoài biểu”: biểu của đơn vị không có chỉ tiêu này; “không áp dụng”: không hỏi đơn vị này.",
    "Dấu “?”: ô có nội dung nhưng không đọc được thành số, không được cộng; xem trang Nội dung cần rà soát.",
    "Ô nền vàng: số do cơ quan tổng hợp điều chỉnh hoặc nhập thay; xem sổ xử lý.",
    "Tỷ lệ của nhóm = tổng tử số / tổng mẫu số của các đơn vị có đủ hai số; ô Có/Không: tỷ lệ đơn vị trả lời Có.",
    "(*) Chỉ tiêu nhạy cảm: khi gửi ra ngoài chỉ nêu số cộng của từ 5 đơn vị trở lên.",
  ],
  sensitive: "(*)",

  byLevel: "Theo cấp học",
  byArea: "Theo địa bàn",
  isProvisional: "tạm tính",
  enteredByOffice: "cơ quan tổng hợp nhập",
  yesOf: (yes, reported) => `Có: ${yes}/${reported} đơn vị`,
  partsOfRate: (numerator, denominator) => `${numerator} / ${denominator}`,
  choicesLine: (choices) => choices.map(([choice, units]) => `${choice}: ${units}`).join("; "),
  answers: (count, sheet) => `${count} đơn vị có ý kiến: xem trang ${sheet}`,
  percentOfUnits: "% đơn vị",

  dueDay: "Hạn gửi",
  received: "Ngày nhận",
  fileCount: "Số tệp",
  timeliness: "Thời hạn",
  daysLate: (days) => `Trễ ${days} ngày`,
  afterDue: (days) => `Quá hạn ${days} ngày`,
  mustFix: "Cần sửa",
  mustClarify: "Cần làm rõ",
  countedFile: "Tệp được tính",
  figures: "Số liệu",
  hasFigures: "có",
  signedDocument: "Văn bản ký",
  documents: (files, recorded) =>
    [recorded ?? "", files === 0 ? "" : `${files} tệp`].filter(Boolean).join("; "),
  notYet: "chưa có",
  documentLine: (units, unsigned) =>
    unsigned === 0
      ? `Văn bản ký: đã có của ${units} đơn vị.`
      : `Văn bản ký: đã có của ${units} đơn vị; ${unsigned} đơn vị có số liệu nhưng chưa có văn bản ký.`,
  receivedFrom: {
    decision: "ngày nhận theo sổ xử lý",
    mail: "ngày nhận theo thư",
    list: "ngày nhận theo danh sách",
    file: "theo thời điểm lưu tệp",
  },
  boardLine: ({ expected, reported, onTime, late, missing, percent }) =>
    `Phải báo cáo: ${expected} đơn vị; đã báo cáo: ${reported} (${percent}); đúng hạn: ${onTime}; trễ hạn: ${late}; chưa gửi: ${missing}.`,

  severity: "Mức",
  indicator: "Chỉ tiêu",
  finding: "Nội dung",
  ruleId: "Mã quy tắc",
  state: "Trạng thái",
  explanation: "Ghi chú, lý do của đơn vị",
  allUnits: "(chung)",
  office: "Cơ quan tổng hợp",
  noFindings: "Không có nội dung cần rà soát.",
  findingCounts: (errors, warnings, notes) =>
    `Cần sửa: ${errors}; Cần làm rõ: ${warnings}; Lưu ý: ${notes}.`,
  findingsSettled: (count) =>
    `Ngoài ra ${count} nội dung đã ghi chú, đã chấp nhận hoặc thuộc vấn đề chung.`,

  noLists: "Biểu mẫu của đợt này không có danh sách.",
  noTexts: "Biểu mẫu của đợt này không có phần lời.",
  rowCount: (rows, units) => `${rows} dòng của ${units} đơn vị`,
  opinionCount: (units) => `${units} đơn vị`,
  noRows: "Chưa có đơn vị nào ghi.",
  fileCounts: (files, counted) => `Đã nhận ${files} tệp, trong đó ${counted} tệp được tính.`,
  noFiles: "Chưa nhận tệp nào.",
};

const en: SummaryText = {
  workbookTitle: "Consolidated report figures",
  overviewTitle: "CONSOLIDATED REPORT FIGURES",
  totalsTitle: "TOTALS BY INDICATOR",
  detailTitle: "FIGURES OF EACH UNIT",
  boardTitle: "REPORTS EXPECTED AND RECEIVED",
  findingsTitle: "POINTS TO REVIEW",
  listsTitle: "LISTS",
  textsTitle: "UNITS' OWN WORDS",
  filesTitle: "FILES RECEIVED",
  periodLine: (label, year) =>
    label.includes(String(year)) ? `Period: ${label}` : `Period: ${label} ${year}`,
  dataRange: (from, to) => `Figures from ${from} to ${to}`,
  due: (text) => `Due ${text}`,
  asOf: (instant) => `As of ${instant}`,
  provisional: (reported, expected, toFix) =>
    toFix === 0
      ? `Provisional: ${reported} of ${expected} units so far.`
      : `Provisional: ${reported} of ${expected} units so far, ${toFix} of them asked to correct figures.`,
  complete: (expected) => `Complete: ${expected} of ${expected} units.`,
  onlyAccepted: "Only accepted units are added.",

  number: "No.",
  code: "Code",
  content: "Indicator",
  unitOfMeasure: "Measured in",
  total: "Total",
  unitsWithFigures: "Units with figures",
  note: "Note",
  unit: "Unit",
  unitId: "Unit code",
  area: "Area",
  level: "Level",
  status: "Status",
  file: "File",
  cell: "Cell",
  reason: "Reason",
  size: "Size",
  evidence: "How unit and period were recognised",
  score: "Score (0–100)",
  about: { unit: "Unit", period: "Period", pack: "Pack" },
  checked: "Checked by the unit",
  checkState: { unchanged: "checked, unchanged since", changed: "changed after the check" },
  open: "Open",

  expected: "Expected",
  reported: "Reported",
  accepted: "Accepted",
  onTime: "On time",
  late: "Late",
  missing: "Missing",
  rate: "Share",

  headlines: "Headline indicators",
  noHeadlines: (sheet) => `The pack names no headline indicators; see sheet ${sheet}.`,
  waiting: "Units without figures",
  nobodyWaiting: "None.",
  toFix: "Units asked to correct figures",
  commonProblems: "Common problems",
  noCommonProblems: "None.",
  ruleSwitches: "Rules changed for this campaign",
  noRuleSwitches: "None; the pack's rules as they are.",
  ruleOff: "switched off",
  ruleLevels: (levels) => `only for ${levels}`,
  ruleSeverity: (label) => `lowered to “${label}”`,
  moreUnits: (count, sheet) => `and ${count} more: see sheet ${sheet}`,
  moreItems: (count, sheet) => `${count} more: see sheet ${sheet}.`,
  tooFewUnits: (atLeast) => `not shown (fewer than ${atLeast} units)`,
  preparedBy: "PREPARED BY",
  recipients: "Recipients:",
  signatureDate: (place) => `${place}, date ……………………`,

  gap: {
    missing: "not sent",
    "to-decide": "to decide",
    unreadable: "not usable",
    excused: "excused",
    "not-required": "not required",
    "not-counted": "not counted",
    "not-asked": "not asked",
    blank: "left blank",
    "not-in-form": "not on form",
  },
  subtotal: (level) => `Subtotal ${level}`,
  grandTotal: "TOTAL",
  levelHead: (level, units) => `${level} (${units} units)`,
  continued: (section) => `${section} (continued)`,
  legend: [
    "Grey cells are not added and are not zero: not sent, to decide, excused … concern the whole unit; “left blank”: the unit wrote nothing; “not on form”: the unit's form lacks the indicator; “not asked”: the indicator is not asked of this unit.",
    "“?”: the cell holds something that cannot be read as a figure and is not added; see sheet Nội dung cần rà soát.",
    "Yellow cells: figures adjusted or entered by the office; see its decisions.",
    "A group's ratio is the sum of numerators over the sum of denominators of units having both; yes/no: share of units that said yes.",
    "(*) Sensitive indicator: what leaves the office shows only totals over at least 5 units.",
  ],
  sensitive: "(*)",

  byLevel: "By school level",
  byArea: "By area",
  isProvisional: "provisional",
  enteredByOffice: "entered by the office",
  yesOf: (yes, reported) => `Yes: ${yes} of ${reported} units`,
  partsOfRate: (numerator, denominator) => `${numerator} / ${denominator}`,
  choicesLine: (choices) => choices.map(([choice, units]) => `${choice}: ${units}`).join("; "),
  answers: (count, sheet) => `${count} units wrote something: see sheet ${sheet}`,
  percentOfUnits: "% of units",

  dueDay: "Due",
  received: "Received",
  fileCount: "Files",
  timeliness: "In time",
  daysLate: (days) => `${days} days late`,
  afterDue: (days) => `${days} days overdue`,
  mustFix: "To correct",
  mustClarify: "To clarify",
  countedFile: "Counted file",
  figures: "Figures",
  hasFigures: "yes",
  signedDocument: "Signed document",
  documents: (files, recorded) =>
    [recorded ?? "", files === 0 ? "" : files === 1 ? "1 file" : `${files} files`]
      .filter(Boolean)
      .join("; "),
  notYet: "not yet",
  documentLine: (units, unsigned) =>
    unsigned === 0
      ? `Signed documents: of ${units} units.`
      : `Signed documents: of ${units} units; ${unsigned} units have figures but no signed document.`,
  receivedFrom: {
    decision: "date from the office's decisions",
    mail: "date from the mail",
    list: "date from the list",
    file: "date the file was saved",
  },
  boardLine: ({ expected, reported, onTime, late, missing, percent }) =>
    `Expected: ${expected} units; reported: ${reported} (${percent}); on time: ${onTime}; late: ${late}; missing: ${missing}.`,

  severity: "Severity",
  indicator: "Indicator",
  finding: "Finding",
  ruleId: "Rule",
  state: "State",
  explanation: "The unit's note",
  allUnits: "(all)",
  office: "The office",
  noFindings: "Nothing to review.",
  findingCounts: (errors, warnings, notes) =>
    `To correct: ${errors}; to clarify: ${warnings}; notes: ${notes}.`,
  findingsSettled: (count) =>
    `Besides, ${count} that are explained, accepted or part of a common problem.`,

  noLists: "This campaign's form has no lists.",
  noTexts: "This campaign's form asks for no text.",
  rowCount: (rows, units) => `${rows} rows of ${units} units`,
  opinionCount: (units) => `${units} units`,
  noRows: "No unit has written anything yet.",
  fileCounts: (files, counted) => `${files} files received, ${counted} of them counted.`,
  noFiles: "No file received yet.",
};

const catalogues: Readonly<Record<Language, SummaryText>> = { vi, en };

/** The words of the summary workbook in a language. */
export function summaryText(language: Language): SummaryText {
  return catalogues[language];
}
