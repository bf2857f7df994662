/** What the specialist's view says. */
import type { FileUse } from "../../core/campaign/decisions.ts";
import type { Language } from "../../core/locale/language.ts";
import type { UnitGroup } from "./group-units.ts";

export interface MergeText {
  readonly received: string;
  readonly receivedHint: string;
  readonly addFiles: string;
  readonly addFolder: string;
  readonly filesReceived: (count: string) => string;
  readonly addingFiles: string;
  readonly stale: string;
  readonly countOf: (label: string, count: string) => string;
  readonly plan: string;
  readonly planHint: string;
  readonly coverage: (reported: string, expected: string) => string;
  readonly office: (entered: string, asked: string) => string;
  readonly accepted: (count: string) => string;
  readonly onTime: (count: string) => string;
  readonly late: (count: string) => string;
  readonly deciding: string;
  readonly by: string;
  readonly byHint: string;
  readonly questions: (count: string) => string;
  readonly questionsHint: string;
  readonly noQuestions: string;
  readonly answered: (count: string) => string;
  readonly changeAnswer: string;
  readonly keepAnswer: string;
  readonly answer: string;
  readonly whose: string;
  readonly likely: string;
  readonly evidence: string;
  readonly about: Readonly<Record<"period" | "pack", string>>;
  /** From 0 to 100. */
  readonly score: (score: number) => string;
  readonly next: (unit: string, score: number) => string;
  readonly howUsed: string;
  readonly belongs: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly noSuchUnit: string;
  readonly more: (count: string) => string;
  readonly uses: Readonly<Record<FileUse, { readonly label: string; readonly means: string }>>;
  readonly reason: string;
  readonly optional: string;
  readonly saveAnswer: string;
  readonly needsBy: string;
  readonly answerIs: (what: string, by: string, reason: string) => string;
  readonly isOf: (unit: string) => string;
  readonly findings: string;
  readonly noFindings: string;
  readonly common: (count: string) => string;
  readonly units: string;
  readonly filterUnits: string;
  readonly filterFiles: string;
  readonly groups: Readonly<Record<UnitGroup, string>>;
  readonly noUnits: string;
  readonly receivedOn: (date: string) => string;
  readonly details: (name: string) => string;
  readonly unitFindings: string;
  readonly receivedDate: string;
  readonly receivedDateHint: string;
  readonly saveDate: string;
  readonly excuse: string;
  readonly excuseReason: string;
  readonly excuseHint: string;
  readonly saveExcuse: string;
  readonly undoExcuse: string;
  readonly excused: (reason: string) => string;
  readonly dates: string;
  readonly datesHint: string;
  readonly files: (count: string) => string;
  readonly noFiles: string;
  readonly write: string;
  readonly writeIntoWorkbook: string;
  readonly writeIntoFolder: string;
  readonly download: string;
  readonly willMake: (sheets: string) => string;
  readonly willUpdate: (sheets: string) => string;
  readonly keptCells: (count: string) => string;
  readonly otherSheetsStay: string;
  readonly willKeep: string;
  readonly willWriteFolder: (label: string) => string;
  readonly willDownload: string;
  readonly writing: string;
  readonly openQuestions: (count: string) => string;
  readonly nothingWritten: string;
  readonly allWritten: string;
  readonly doneReceived: (files: string) => string;
  readonly doneTemplates: (count: string) => string;
  readonly keptOfficeForm: (path: string) => string;
  readonly doneSheets: (sheets: string) => string;
  readonly doneFolder: (paths: string) => string;
  readonly doneDownload: (names: string) => string;
  readonly doneKept: string;
  readonly doneDates: (name: string) => string;
  readonly doneArchived: (name: string) => string;
  readonly doneStopped: string;
  readonly dismiss: string;
  readonly giveOut: string;
}

const vi: MergeText = {
  received: "Báo cáo đã nhận",
  receivedHint:
    "Tệp Excel của các đơn vị; cả thư mục, tệp .zip, thư (.eml, .msg) hay văn bản kèm theo đều được.",
  addFiles: "Thêm tệp",
  addFolder: "Thêm cả thư mục",
  filesReceived: (count) => `${count} tệp đã nhận.`,
  addingFiles: "Đang nhận tệp…",
  stale: "Có tệp mới, chưa đọc.",
  countOf: (label, count) => `${label}: ${count}`,
  plan: "Xem trước khi ghi",
  planHint: "Chưa có gì được ghi; xem và trả lời xong rồi ghi ở cuối trang.",
  office: (entered, asked) =>
    `Cơ quan tổng hợp tự nhập: ${entered}/${asked} số liệu (bieu-mau/_co-quan.xlsx)`,
  coverage: (reported, expected) => `Đã có ${reported}/${expected} đơn vị`,
  accepted: (count) => `${count} đạt`,
  onTime: (count) => `${count} đúng hạn`,
  late: (count) => `${count} trễ hạn`,
  deciding: "Đang đối chiếu lại…",
  by: "Người ghi",
  byHint: "Đứng tên bên cạnh mỗi câu trả lời trong sổ xử lý.",
  questions: (count) => `Cần xác định (${count} tệp)`,
  questionsHint: "Các tệp này chưa được tính cho đến khi có câu trả lời.",
  noQuestions: "Không có tệp nào cần xác định.",
  answered: (count) => `Đã trả lời (${count} tệp)`,
  changeAnswer: "Đổi câu trả lời",
  keepAnswer: "Giữ câu trả lời cũ",
  answer: "Trả lời",
  whose: "Báo cáo này của ai?",
  likely: "Có thể là, theo độ tin cậy (0–100) và căn cứ:",
  evidence: "Căn cứ",
  about: { period: "Căn cứ về kỳ", pack: "Căn cứ về bộ mẫu" },
  score: (score) => `độ tin cậy ${score}`,
  next: (unit, score) => `Kế tiếp: ${unit} (${score}).`,
  howUsed: "Dùng tệp này thế nào?",
  belongs: "Là báo cáo của đơn vị",
  unit: "Đơn vị",
  unitHint: "Gõ vài chữ để tìm; đơn vị có thể đúng đứng trước.",
  noSuchUnit: "Không có đơn vị nào như vậy trong danh mục.",
  more: (count) => `Còn ${count} đơn vị, gõ thêm để tìm`,
  uses: {
    replace: { label: "Thay thế", means: "Chỉ tính tệp này, bỏ tệp cũ của đơn vị." },
    add: { label: "Cộng thêm", means: "Cộng số liệu với tệp kia, như điểm trường thứ hai." },
    complete: { label: "Bổ sung", means: "Chỉ lấy số liệu mà tệp kia còn trống." },
    ignore: { label: "Không dùng tệp này", means: "Tệp vẫn được giữ, không được tính." },
  },
  reason: "Lý do",
  optional: "không bắt buộc",
  saveAnswer: "Ghi nhận câu trả lời",
  needsBy: "Đề nghị điền Người ghi ở trên trước.",
  answerIs: (what, by, reason) => `${what} (${by})${reason === "" ? "" : `, lý do: ${reason}`}`,
  isOf: (unit) => `Của ${unit}`,
  findings: "Nội dung cần rà soát",
  noFindings: "Không có nội dung nào cần rà soát.",
  common: (count) => `Vấn đề chung của nhiều đơn vị (${count})`,
  units: "Các đơn vị",
  filterUnits: "Tìm đơn vị",
  filterFiles: "Tìm tệp",
  groups: {
    all: "Tất cả",
    missing: "Chưa gửi",
    late: "Trễ hạn",
    "to-decide": "Chờ xác định",
    errors: "Có nội dung cần sửa",
    warnings: "Có nội dung cần làm rõ",
    unreadable: "Tệp chưa dùng được",
    unknown: "Chưa rõ ngày nhận",
    excused: "Không phải báo cáo",
  },
  noUnits: "Không có đơn vị nào.",
  receivedOn: (date) => `nhận ${date}`,
  details: (name) => `Chi tiết ${name}`,
  unitFindings: "Nội dung cần rà soát",
  receivedDate: "Ngày nhận",
  receivedDateHint: "Theo sổ công văn hoặc thư; dùng để xác định đúng hạn.",
  saveDate: "Ghi nhận ngày nhận",
  excuse: "Không phải báo cáo kỳ này",
  excuseReason: "Lý do không phải báo cáo",
  excuseHint: "Đơn vị không còn được tính vào tử số và mẫu số.",
  saveExcuse: "Ghi nhận không phải báo cáo",
  undoExcuse: "Vẫn phải báo cáo",
  excused: (reason) => `Không phải báo cáo: ${reason}`,
  dates: "Lấy danh sách ngày nhận (.csv, .xlsx)",
  datesHint: "Tệp có hai cột: Tệp, Ngày nhận hoặc Mã, Ngày nhận.",
  files: (count) => `Tệp đã nhận (${count})`,
  noFiles: "Không có tệp nào.",
  write: "Ghi kết quả",
  writeIntoWorkbook: "Ghi vào sổ tính này",
  writeIntoFolder: "Ghi vào thư mục",
  download: "Tải kết quả về",
  willMake: (sheets) => `Sẽ tạo các trang tính: ${sheets}.`,
  willUpdate: (sheets) => `Sẽ cập nhật các trang tính đã có: ${sheets}.`,
  keptCells: (count) => `${count} ô ghi thêm bên cạnh, bên dưới các trang đó được giữ nguyên.`,
  otherSheetsStay: "Các trang tính khác trong sổ không bị thay đổi.",
  willKeep: "Đợt báo cáo và các câu trả lời được giữ trong sổ tính; nhớ lưu sổ.",
  willWriteFolder: (label) =>
    `Sẽ ghi vào “${label}”: ket-qua/tong-hop.xlsx, ket-qua/ket-qua.json, so-xu-ly.xlsx.`,
  willDownload:
    "Sẽ tải về hai tệp: tong-hop.xlsx, và đợt báo cáo (.tonghop.zip) giữ các câu trả lời để lần sau mở lại.",
  writing: "Đang ghi…",
  openQuestions: (count) =>
    `Còn ${count} tệp cần xác định; ghi bây giờ thì các tệp đó chưa được tính.`,
  nothingWritten: "Chưa ghi: kết quả và câu trả lời mới chỉ ở trên màn hình.",
  allWritten: "Đã ghi hết.",
  doneReceived: (files) => `Đã nhận ${files} tệp.`,
  keptOfficeForm: (path) =>
    `Giữ nguyên ${path} vì tệp đã được nhập hoặc lưu lại sau khi tạo; nếu cần biểu mới, đề nghị đổi tên tệp đó rồi tạo lại.`,
  doneTemplates: (count) => `Đã tạo tệp biểu mẫu: ${count}.`,
  doneSheets: (sheets) => `Đã ghi vào sổ tính này: ${sheets}.`,
  doneFolder: (paths) => `Đã ghi vào thư mục: ${paths}.`,
  doneDownload: (names) => `Đã tải về: ${names}.`,
  doneKept: "Các câu trả lời đã được giữ cùng đợt báo cáo.",
  doneDates: (name) => `Đã lấy ngày nhận từ ${name}.`,
  doneArchived: (name) => `Đã lưu đợt báo cáo: ${name}.`,
  doneStopped: "Đã dừng theo yêu cầu; chưa có gì thay đổi.",
  dismiss: "Ẩn thông báo",
  giveOut: "Biểu mẫu và lưu đợt",
};

const en: MergeText = {
  received: "Reports received",
  receivedHint:
    "The units' Excel files; a whole folder, .zip files, mails (.eml, .msg) and documents are fine too.",
  addFiles: "Add files",
  addFolder: "Add a folder",
  filesReceived: (count) => `${count} files received.`,
  addingFiles: "Taking the files in…",
  stale: "New files were not read yet.",
  countOf: (label, count) => `${label}: ${count}`,
  plan: "Before anything is written",
  planHint: "Nothing is written yet; look, answer, then write at the end of the page.",
  office: (entered, asked) =>
    `Entered by the office itself: ${entered} of ${asked} figures (bieu-mau/_co-quan.xlsx)`,
  coverage: (reported, expected) => `${reported}/${expected} units so far`,
  accepted: (count) => `${count} accepted`,
  onTime: (count) => `${count} on time`,
  late: (count) => `${count} late`,
  deciding: "Comparing again…",
  by: "Your name",
  byHint: "Stands beside every answer in the register.",
  questions: (count) => `To decide (${count} files)`,
  questionsHint: "These files do not count until there is an answer.",
  noQuestions: "No file asks anything.",
  answered: (count) => `Answered (${count} files)`,
  changeAnswer: "Change the answer",
  keepAnswer: "Keep the answer",
  answer: "Answer",
  whose: "Whose report is it?",
  likely: "It may be, by score (0–100) and evidence:",
  evidence: "Evidence",
  about: { period: "Of its period", pack: "Of its pack" },
  score: (score) => `score ${score}`,
  next: (unit, score) => `Next: ${unit} (${score}).`,
  howUsed: "How is it to be used?",
  belongs: "It is the report of a unit",
  unit: "Unit",
  unitHint: "Type a few letters; likely units come first.",
  noSuchUnit: "The registry has no such unit.",
  more: (count) => `${count} more units: type to find them`,
  uses: {
    replace: { label: "Replace", means: "Only this file counts, not the unit's older one." },
    add: { label: "Add", means: "Its figures are added, as of a second campus." },
    complete: { label: "Complete", means: "Only figures that the other file lacks are taken." },
    ignore: { label: "Do not use it", means: "It is kept and does not count." },
  },
  reason: "Reason",
  optional: "optional",
  saveAnswer: "Keep the answer",
  needsBy: "Enter your name above first.",
  answerIs: (what, by, reason) => `${what} (${by})${reason === "" ? "" : `, because: ${reason}`}`,
  isOf: (unit) => `Of ${unit}`,
  findings: "To review",
  noFindings: "Nothing to review.",
  common: (count) => `Common to many units (${count})`,
  units: "Units",
  filterUnits: "Find a unit",
  filterFiles: "Find a file",
  groups: {
    all: "All",
    missing: "Missing",
    late: "Late",
    "to-decide": "To decide",
    errors: "With something to correct",
    warnings: "With something to clarify",
    unreadable: "File not usable",
    unknown: "Date unknown",
    excused: "Not asked to report",
  },
  noUnits: "No unit.",
  receivedOn: (date) => `received ${date}`,
  details: (name) => `Details of ${name}`,
  unitFindings: "To review",
  receivedDate: "Received on",
  receivedDateHint: "By the office's mail book; decides whether it was on time.",
  saveDate: "Keep the date",
  excuse: "Need not report this period",
  excuseReason: "Why it need not report",
  excuseHint: "The unit leaves numerator and denominator alike.",
  saveExcuse: "Excuse the unit",
  undoExcuse: "It must report after all",
  excused: (reason) => `Need not report: ${reason}`,
  dates: "Take a list of received dates (.csv, .xlsx)",
  datesHint: "Two columns: Tệp, Ngày nhận or Mã, Ngày nhận.",
  files: (count) => `Files received (${count})`,
  noFiles: "No file.",
  write: "Write the result",
  writeIntoWorkbook: "Write into this workbook",
  writeIntoFolder: "Write into the folder",
  download: "Download the result",
  willMake: (sheets) => `Sheets to be made: ${sheets}.`,
  willUpdate: (sheets) => `Sheets to be updated: ${sheets}.`,
  keptCells: (count) => `${count} cells written beside or below them stay as they are.`,
  otherSheetsStay: "Other sheets of the workbook stay as they are.",
  willKeep: "Campaign and answers are kept in the workbook; remember to save it.",
  willWriteFolder: (label) =>
    `Into “${label}”: ket-qua/tong-hop.xlsx, ket-qua/ket-qua.json, so-xu-ly.xlsx.`,
  willDownload:
    "Two files are downloaded: tong-hop.xlsx, and the campaign (.tonghop.zip), which keeps the answers for the next time.",
  writing: "Writing…",
  openQuestions: (count) =>
    `${count} files still ask something; they do not count if you write now.`,
  nothingWritten: "Not written: result and answers are only on the screen so far.",
  allWritten: "Everything is written.",
  doneReceived: (files) => `${files} files taken in.`,
  keptOfficeForm: (path) =>
    `${path} was left as it is, because it was filled in or saved after it was made; if a new form is needed, rename it and make the workbooks again.`,
  doneTemplates: (count) => `Workbooks made: ${count}.`,
  doneSheets: (sheets) => `Written into this workbook: ${sheets}.`,
  doneFolder: (paths) => `Written into the folder: ${paths}.`,
  doneDownload: (names) => `Downloaded: ${names}.`,
  doneKept: "The answers are kept with the campaign.",
  doneDates: (name) => `Received dates taken from ${name}.`,
  doneArchived: (name) => `Campaign saved: ${name}.`,
  doneStopped: "Stopped as asked; nothing was changed.",
  dismiss: "Hide this",
  giveOut: "Workbooks, saving the campaign",
};

export function mergeText(language: Language): MergeText {
  return language === "vi" ? vi : en;
}
