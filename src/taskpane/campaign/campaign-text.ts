/** What opening, creating and saving a campaign say. */
import type { Language } from "../../core/locale/language.ts";

/** Lines of the form about the office, in its order. */
export const OFFICE_LINES = ["superior", "place", "signerTitle", "signerName", "sendTo"] as const;

type OfficeLines = Readonly<Record<(typeof OFFICE_LINES)[number], string>>;

export interface CampaignText {
  readonly openTitle: string;
  readonly openIntro: string;
  readonly openFolder: string;
  readonly openArchive: string;
  readonly openFiles: string;
  readonly openHint: string;
  readonly chosenFolder: string;
  readonly opening: string;
  readonly newTitle: string;
  readonly newOpen: string;
  readonly pack: string;
  readonly choosePack: string;
  readonly ownPack: string;
  readonly ownPackHint: string;
  readonly packFile: string;
  readonly packWorkbook: string;
  readonly emptyPackWorkbook: string;
  readonly inferredPack: string;
  readonly ownColumns: (columns: string) => string;
  readonly ownColumn: (heading: string, sheet: string, cell: string) => string;
  readonly period: string;
  readonly year: string;
  readonly due: string;
  readonly dueNeeded: string;
  readonly dueAfter: (date: string) => string;
  readonly dueSuggestion: (date: string) => string;
  readonly dueMeans: string;
  readonly before: string;
  readonly by: string;
  readonly lastDay: (date: string) => string;
  readonly weekend: Readonly<Record<"saturday" | "sunday", string>>;
  readonly office: string;
  readonly officeMore: string;
  readonly officeLines: OfficeLines;
  readonly officeHints: OfficeLines;
  readonly recipients: string;
  readonly recipientsHint: string;
  readonly form: string;
  readonly short: string;
  readonly full: string;
  readonly registry: string;
  readonly registryHint: string;
  readonly registryFile: string;
  readonly registrySheet: string;
  readonly noSheet: string;
  readonly sample: string;
  readonly sampleName: string;
  readonly chosen: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly earlier: string;
  readonly earlierHint: string;
  readonly previous: string;
  readonly samePeriod: string;
  readonly intoFolder: string;
  readonly create: string;
  readonly stillNeeded: (what: string) => string;
  readonly created: (units: string) => string;
  readonly takenOver: (what: string) => string;
  readonly lasting: (units: string) => string;
  /** After what was read as what. */
  readonly wrongDecoding: string;
  /** The same, where the registry lies in the campaign. */
  readonly wrongDecodingKept: string;
  readonly inWorkbook: string;
  readonly periodOfYear: (period: string, year: number) => string;
  readonly dueLine: (due: string) => string;
  readonly contents: (units: string, files: string) => string;
  readonly unwritten: string;
  readonly close: string;
  readonly closeUnwritten: string;
  readonly closeAnyway: string;
  readonly keepOpen: string;
  readonly templates: string;
  readonly templatesHint: string;
  readonly documentsOnly: string;
  readonly templatesEach: (units: string) => string;
  readonly templatesCommon: string;
  readonly makeTemplates: string;
  readonly makingTemplates: (done: string, of: string) => string;
  readonly saveArchive: string;
  readonly saveArchiveHint: string;
}

const vi: CampaignText = {
  openTitle: "Mở đợt báo cáo",
  openIntro:
    "Một đợt báo cáo là một thư mục: bộ mẫu, danh mục đơn vị, báo cáo đã nhận, kết quả. Số liệu không rời khỏi máy này.",
  openFolder: "Mở thư mục đợt báo cáo",
  openArchive: "Chọn tệp .tonghop.zip",
  openFiles: "Chọn thư mục (chỉ đọc)",
  openHint: "Mở từ tệp thì kết quả được tải về, thư mục gốc không bị thay đổi.",
  chosenFolder: "Thư mục đã chọn",
  opening: "Đang mở đợt báo cáo…",
  newTitle: "Đợt báo cáo mới",
  newOpen: "Tạo đợt báo cáo mới",
  pack: "Bộ mẫu báo cáo",
  choosePack: "Chọn bộ mẫu báo cáo",
  ownPack: "Dùng bộ mẫu riêng (tệp Excel)",
  ownPackHint:
    "Tệp .xlsx viết theo mẫu của TongHop (hoặc .json): tải một bộ mẫu có sẵn dưới dạng Excel, sửa lại rồi chọn ở đây; hoặc viết vào tệp trống, cách viết có trong trang Hướng dẫn.",
  packFile: "Chọn tệp bộ mẫu",
  packWorkbook: "Tải bộ mẫu này dưới dạng Excel",
  emptyPackWorkbook: "Tải tệp Excel trống để viết bộ mẫu",
  inferredPack:
    "Biểu số liệu của bộ mẫu này do TongHop suy ra từ kế hoạch; đề nghị xem lại trước khi gửi các đơn vị.",
  ownColumns: (columns) => `Cột riêng của tệp, không thuộc bộ mẫu: ${columns}.`,
  ownColumn: (heading, sheet, cell) => `“${heading}” (${sheet}, ô ${cell})`,
  period: "Kỳ báo cáo",
  year: "Năm",
  due: "Hạn gửi báo cáo",
  dueNeeded: "Bộ mẫu không ghi hạn gửi; đề nghị nhập theo văn bản của cơ quan.",
  dueAfter: (date) => `Số liệu chốt ngày ${date}: hạn gửi thường sau ngày này.`,
  dueSuggestion: (date) => `Lấy ngày ${date}`,
  dueMeans: "Cách hiểu hạn",
  before: "Trước ngày này",
  by: "Chậm nhất ngày này",
  lastDay: (date) => `Ngày cuối cùng còn hạn: ${date}`,
  weekend: { saturday: "thứ Bảy", sunday: "Chủ nhật" },
  office: "Cơ quan tổng hợp",
  officeMore: "Thông tin khác của cơ quan (nếu có)",
  officeLines: {
    superior: "Cơ quan chủ quản",
    place: "Địa danh",
    signerTitle: "Chức vụ người ký",
    signerName: "Họ tên người ký",
    sendTo: "Các đơn vị gửi báo cáo về",
  },
  officeHints: {
    superior: "In ở góc trên bên trái bảng tổng hợp. Mục nào để trống thì bản in chừa chỗ để ghi.",
    place: "In trước ngày, tháng.",
    signerTitle: "Ví dụ: Trưởng phòng.",
    signerName: "In dưới chỗ ký.",
    sendTo: "Người nhận hoặc thư điện tử; in trên biểu mẫu của đơn vị.",
  },
  recipients: "Nơi nhận",
  recipientsHint: "Mỗi dòng một nơi.",
  form: "Biểu mẫu",
  short: "Rút gọn (số liệu mà kế hoạch hỏi)",
  full: "Đầy đủ",
  registry: "Danh mục đơn vị",
  registryHint: "Bảng có các cột Mã, Tên đơn vị, Cấp học (.xlsx hoặc .csv).",
  registryFile: "Chọn tệp danh mục",
  registrySheet: "Hoặc lấy từ trang tính đang mở",
  noSheet: "(không lấy từ trang tính)",
  sample: "Tải tệp danh mục mẫu",
  sampleName: "danh-muc-don-vi-mau.csv",
  chosen: (name) => `Đã chọn: ${name}`,
  remove: (name) => `Bỏ chọn ${name}`,
  earlier: "Kết quả của kỳ khác (nếu có)",
  earlierHint: "Tệp ket-qua.json của đợt đó; nhờ nó số liệu kỳ trước được điền sẵn và đối chiếu.",
  previous: "Chọn kết quả kỳ trước",
  samePeriod: "Chọn kết quả cùng kỳ năm trước",
  intoFolder: "Lưu vào một thư mục trên máy này (được hỏi khi tạo)",
  create: "Tạo đợt báo cáo",
  stillNeeded: (what) => `Còn cần: ${what}.`,
  created: (units) => `Đã tạo đợt báo cáo: ${units} đơn vị phải báo cáo.`,
  takenOver: (what) =>
    `Lấy theo tệp kết quả đã chọn: ${what}. Nếu có thay đổi, đề nghị tạo lại đợt và nhập mục đó.`,
  lasting: (units) =>
    `Danh mục ghi là đơn vị cũ nhưng chưa ghi Đến ngày, nên kỳ này vẫn chờ báo cáo: ${units}. Đơn vị nào đã đổi tên, sáp nhập hoặc chia tách hết thì đề nghị ghi Đến ngày vào danh mục rồi tạo lại đợt.`,
  wrongDecoding:
    "Đề nghị xem lại tên các đơn vị; nếu chưa đúng thì lưu danh mục bằng Unicode (CSV UTF-8 hoặc .xlsx) rồi tạo lại đợt.",
  wrongDecodingKept:
    "Đề nghị xem lại tên các đơn vị; nếu chưa đúng thì sửa don-vi.csv của đợt, lưu bằng Unicode (CSV UTF-8) rồi mở lại đợt.",
  inWorkbook: "Giữ trong sổ tính này",
  periodOfYear: (period, year) => `Kỳ ${period} năm ${year}`,
  dueLine: (due) => `Hạn gửi ${due}`,
  contents: (units, files) => `${units} đơn vị · ${files} tệp đã nhận`,
  unwritten: "Chưa ghi",
  close: "Đóng đợt báo cáo",
  closeUnwritten: "Có nội dung chưa ghi, đóng lại sẽ mất.",
  closeAnyway: "Đóng, bỏ phần chưa ghi",
  keepOpen: "Không đóng",
  templates: "Biểu mẫu gửi các đơn vị",
  templatesHint: "Tệp để đơn vị nhập số liệu; tự kiểm tra khi nhập, không cần cài đặt gì.",
  documentsOnly:
    "Kỳ này chỉ yêu cầu văn bản, nên không có biểu mẫu để tạo. Thêm văn bản nhận được ở bước tiếp theo.",
  templatesEach: (units) => `Mỗi đơn vị một tệp (${units} tệp, điền sẵn tên đơn vị)`,
  templatesCommon: "Một tệp chung (đơn vị tự chọn tên)",
  makeTemplates: "Tạo tệp biểu mẫu",
  makingTemplates: (done, of) => `Đang tạo tệp biểu mẫu: ${done}/${of}`,
  saveArchive: "Lưu đợt báo cáo (.tonghop.zip)",
  saveArchiveHint: "Một tệp chứa cả đợt: mở lại ở đây, hoặc gửi người làm thay.",
};

const en: CampaignText = {
  openTitle: "Open a campaign",
  openIntro:
    "A campaign is a folder: the pack, the units, the reports received, the results. No figure leaves this computer.",
  openFolder: "Open a campaign folder",
  openArchive: "Choose a .tonghop.zip",
  openFiles: "Choose a folder (read only)",
  openHint: "Opened from files, results are downloaded and the folder stays as it is.",
  chosenFolder: "Chosen folder",
  opening: "Opening the campaign…",
  newTitle: "New campaign",
  newOpen: "Create a new campaign",
  pack: "Report pack",
  choosePack: "Choose a report pack",
  ownPack: "Use a pack of your own (Excel file)",
  ownPackHint:
    "An .xlsx written after TongHop's pattern (or .json): download a pack as Excel, change it, and choose it here; or write into an empty one, its sheet Hướng dẫn says how.",
  packFile: "Choose the pack's file",
  packWorkbook: "Download this pack as Excel",
  emptyPackWorkbook: "Download an empty workbook to write a pack in",
  inferredPack:
    "The figures form of this pack was drawn from the plan by TongHop; look it over before sending it out.",
  ownColumns: (columns) => `Columns of the file that are no part of the pack: ${columns}.`,
  ownColumn: (heading, sheet, cell) => `“${heading}” (${sheet}, cell ${cell})`,
  period: "Period",
  year: "Year",
  due: "Due date",
  dueNeeded: "The pack names no due date; enter the one of your office's letter.",
  dueAfter: (date) => `Figures close on ${date}: the due date is usually after it.`,
  dueSuggestion: (date) => `Take ${date}`,
  dueMeans: "What it means",
  before: "Before this day",
  by: "By this day at the latest",
  lastDay: (date) => `Last day in time: ${date}`,
  weekend: { saturday: "Saturday", sunday: "Sunday" },
  office: "Consolidating office",
  officeMore: "More about the office (optional)",
  officeLines: {
    superior: "Superior office",
    place: "Place",
    signerTitle: "Signer's title",
    signerName: "Signer's name",
    sendTo: "Units send their reports to",
  },
  officeHints: {
    superior: "Printed at the top left of the summary. What is left empty is printed as a blank.",
    place: "Printed before the date.",
    signerTitle: "For example: Head of division.",
    signerName: "Printed below the signature.",
    sendTo: "A person or an e-mail address; printed in the units' workbooks.",
  },
  recipients: "Recipients",
  recipientsHint: "One a line.",
  form: "Form",
  short: "Short (what the plan asks)",
  full: "Full",
  registry: "Unit registry",
  registryHint: "A table with the columns Mã, Tên đơn vị, Cấp học (.xlsx or .csv).",
  registryFile: "Choose the registry",
  registrySheet: "Or take it from a sheet that is open",
  noSheet: "(not from a sheet)",
  sample: "Download a sample registry",
  sampleName: "danh-muc-don-vi-mau.csv",
  chosen: (name) => `Chosen: ${name}`,
  remove: (name) => `Do not use ${name}`,
  earlier: "Results of other periods (optional)",
  earlierHint: "Its ket-qua.json; with it, earlier figures are filled in beforehand and compared.",
  previous: "Choose the preceding period's result",
  samePeriod: "Choose the result of the same period last year",
  intoFolder: "Keep it in a folder on this computer (asked for on creation)",
  create: "Create the campaign",
  stillNeeded: (what) => `Still needed: ${what}.`,
  created: (units) => `The campaign was made: ${units} units report.`,
  takenOver: (what) =>
    `Taken over from the result chosen: ${what}. If anything has changed, make the campaign anew and enter it.`,
  lasting: (units) =>
    `The registry names these as earlier units without their last day (Đến ngày), so this period still waits for their reports: ${units}. Where a unit was renamed, merged or wholly split, enter Đến ngày and make the campaign anew.`,
  wrongDecoding:
    "Look over the names of the units; if they are wrong, save the registry in Unicode (CSV UTF-8 or .xlsx) and make the campaign anew.",
  wrongDecodingKept:
    "Look over the names of the units; if they are wrong, correct the campaign's don-vi.csv, save it in Unicode (CSV UTF-8) and open the campaign again.",
  inWorkbook: "Kept in this workbook",
  periodOfYear: (period, year) => `${period}, ${year}`,
  dueLine: (due) => `Due ${due}`,
  contents: (units, files) => `${units} units · ${files} files received`,
  unwritten: "Not written",
  close: "Close the campaign",
  closeUnwritten: "Some of it was not written and would be lost.",
  closeAnyway: "Close without writing",
  keepOpen: "Keep it open",
  templates: "Workbooks for the units",
  templatesHint: "What units fill in; it checks itself and needs no installation.",
  documentsOnly:
    "This period asks for documents only, so there are no workbooks to make. Add the documents that come in in the next step.",
  templatesEach: (units) => `One for each unit (${units} files, name filled in)`,
  templatesCommon: "One for all (units choose their name)",
  makeTemplates: "Make the workbooks",
  makingTemplates: (done, of) => `Making workbooks: ${done}/${of}`,
  saveArchive: "Save the campaign (.tonghop.zip)",
  saveArchiveHint: "One file with everything: open it again here, or hand it on.",
};

export function campaignText(language: Language): CampaignText {
  return language === "vi" ? vi : en;
}
