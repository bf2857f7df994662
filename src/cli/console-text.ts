/** What the command line says. Sentences about findings, files and problems come from the core's locale. */
import type { Language } from "../core/locale/language.ts";

export interface ConsoleText {
  readonly version: string;
  readonly help: {
    readonly option: string;
    /** What commander calls the parts of its help. */
    readonly titles: Readonly<Partial<Record<string, string>>>;
    /** Placeholders in usage lines. */
    readonly options: string;
    readonly command: string;
    readonly byDefault: (value: string) => string;
  };
  readonly options: {
    readonly language: string;
    readonly json: string;
    readonly period: string;
    readonly year: string;
    readonly units: string;
    readonly due: string;
    readonly dueMeans: string;
    readonly from: string;
    readonly to: string;
    readonly office: string;
    readonly superior: string;
    readonly place: string;
    readonly signerTitle: string;
    readonly signerName: string;
    readonly sendTo: string;
    readonly recipient: string;
    readonly form: string;
    readonly previous: string;
    readonly samePeriod: string;
    readonly pack: string;
    readonly packOut: string;
    readonly common: string;
    readonly asOf: string;
    readonly received: string;
    readonly assign: string;
    readonly onlyAccepted: string;
    readonly dryRun: string;
    readonly failOn: string;
    readonly periods: string;
    readonly demoUnits: string;
    readonly seed: string;
  };
  readonly commands: Readonly<
    Record<
      | "packs"
      | "packsShow"
      | "packsExport"
      | "packsCheck"
      | "schema"
      | "init"
      | "template"
      | "check"
      | "merge"
      | "status"
      | "demo",
      string
    >
  >;
  readonly wrongArguments: (detail: string) => string;
  readonly nothingWritten: string;
  readonly cannotRead: (path: string) => string;
  readonly locked: (path: string) => string;
  readonly noCampaign: (path: string) => string;
  readonly campaignExists: (path: string) => string;
  readonly fileExists: (path: string) => string;
  readonly unexpected: (detail: string) => string;
  readonly packLine: (id: string, version: string, title: string, indicators: number) => string;
  readonly packHolds: (file: string, periods: number, indicators: number, rules: number) => string;
  readonly packProblems: (file: string, problems: number) => string;
  readonly ownColumn: (sheet: string, cell: string, heading: string) => string;
  readonly nextPackCheck: (file: string) => string;
  readonly campaignMade: (path: string, units: number, indicators: number) => string;
  readonly consolidatingOffice: (name: string) => string;
  readonly lastingPredecessors: (units: string) => string;
  /** After what was read as what; `path` is the registry that the campaign keeps. */
  readonly wrongDecoding: (path: string) => string;
  readonly due: (text: string) => string;
  readonly weekendDue: (date: string) => string;
  readonly inferredPack: string;
  readonly nextTemplate: (path: string) => string;
  readonly templatesMade: (count: number, path: string) => string;
  readonly officeFormMade: (path: string) => string;
  readonly officeFormKept: (path: string) => string;
  readonly documentsOnly: (period: string) => string;
  readonly nextDocuments: (received: string, path: string) => string;
  readonly nextMerge: (received: string, path: string) => string;
  readonly checkedClean: (file: string, unit: string) => string;
  readonly checkedBlank: string;
  readonly checkedFound: (
    file: string,
    unit: string,
    errors: number,
    warnings: number,
    notes: number,
  ) => string;
  readonly notAReport: (file: string, reason: string) => string;
  /** The pack in a report's hidden sheet. */
  readonly packUnreadable: string;
  readonly merged: (reported: number, expected: number, accepted: number) => string;
  readonly timeliness: (onTime: number, late: number) => string;
  readonly filesSettled: (total: number, counted: number) => string;
  readonly documentsOfNobody: (count: number, names: string) => string;
  readonly filesWaiting: (count: number) => string;
  readonly findingCounts: (errors: number, warnings: number, notes: number) => string;
  readonly officeFigures: (entered: number, asked: number, path: string) => string;
  /** Beside the name of a unit. */
  readonly sentBlankForm: string;
  readonly missingUnits: (count: number, names: string) => string;
  readonly written: (path: string) => string;
  readonly wouldWrite: (path: string) => string;
  readonly progress: string;
  readonly boardHead: readonly [string, string, string, string, string];
  readonly demoMade: (units: number, files: number, path: string) => string;
  readonly demoFound: (found: number, planted: number) => string;
  readonly demoMissed: (what: string) => string;
  readonly demoExtra: (what: string) => string;
}

/** A path as it is typed after a command: names with spaces are one argument in every shell. */
function quoted(path: string): string {
  return /\s/u.test(path) ? `"${path}"` : path;
}

const vi: ConsoleText = {
  version: "In phiên bản",
  help: {
    option: "In hướng dẫn",
    titles: {
      "Usage:": "Cách dùng:",
      "Arguments:": "Đối số:",
      "Options:": "Tùy chọn:",
      "Commands:": "Lệnh:",
    },
    options: "[tùy chọn]",
    command: "[lệnh]",
    byDefault: (value) => `không ghi thì lấy ${value}`,
  },
  options: {
    language: "Ngôn ngữ trên màn hình: vi hoặc en",
    json: "In kết quả dạng JSON",
    period: "Kỳ báo cáo, ví dụ 6T",
    year: "Năm báo cáo",
    units: "Danh mục đơn vị (.xlsx hoặc .csv)",
    due: "Hạn gửi báo cáo, dạng 2024-04-25",
    dueMeans: "Cách hiểu hạn: before (trước ngày) hoặc by (chậm nhất ngày)",
    from: "Số liệu từ ngày",
    to: "Số liệu đến ngày",
    office: "Tên cơ quan tổng hợp; không ghi thì lấy theo kết quả kỳ trước",
    superior: "Cơ quan quản lý trực tiếp của cơ quan tổng hợp",
    place: "Địa danh ghi trước ngày tháng",
    signerTitle: "Chức vụ người ký",
    signerName: "Họ tên người ký",
    sendTo: "Nơi nhận báo cáo của các đơn vị: địa chỉ thư, hệ thống, nhóm",
    recipient: "Nơi nhận bản tổng hợp; ghi nhiều lần nếu có nhiều nơi",
    form: "Biểu rút gọn (short) hoặc đầy đủ (full)",
    previous: "Kết quả tổng hợp kỳ trước (ket-qua.json)",
    samePeriod: "Kết quả tổng hợp cùng kỳ năm trước (ket-qua.json)",
    pack: "Mã bộ mẫu báo cáo hoặc tệp bộ mẫu (.xlsx, .json)",
    packOut: "Tệp Excel sẽ ghi (.xlsx)",
    common: "Tạo một biểu mẫu chung cho mọi đơn vị",
    asOf: "Thời điểm tính, dạng 2024-04-25T08:00",
    received: "Danh sách ngày nhận (.csv): Tệp,Ngày nhận hoặc Mã,Ngày nhận",
    assign: "Gán tệp cho đơn vị: TỆP=MÃ (lặp lại được)",
    onlyAccepted: "Chỉ cộng các đơn vị đạt",
    dryRun: "Chỉ xem trước, không ghi tệp",
    failOn: "Mức khiến mã thoát là 1: error, warning hoặc never",
    periods: "Các kỳ, theo thứ tự; kỳ cuối được cài sai sót",
    demoUnits: "Số đơn vị",
    seed: "Số khởi tạo ngẫu nhiên",
  },
  commands: {
    packs: "Liệt kê các bộ mẫu báo cáo có sẵn; xuất ra Excel, kiểm tra bộ mẫu riêng",
    packsShow: "Xem một bộ mẫu báo cáo",
    packsExport: "Xuất bộ mẫu ra Excel để sửa; không ghi mã thì xuất tệp trống để soạn mới",
    packsCheck: "Kiểm tra tệp bộ mẫu (.xlsx, .json) do mình soạn",
    schema: "In JSON Schema của bộ mẫu báo cáo, của dot.json hoặc của ket-qua.json",
    init: "Mở một đợt báo cáo trong thư mục",
    template: "Tạo tệp biểu mẫu cho các đơn vị",
    check: "Kiểm tra báo cáo trước khi gửi",
    merge: "Tổng hợp các tệp đã nhận",
    status: "Theo dõi gửi báo cáo",
    demo: "Tạo một đợt báo cáo giả định để xem thử",
  },
  wrongArguments: (detail) => `Lệnh chưa đúng: ${detail}. Xem cách dùng: tonghop --help`,
  nothingWritten: "Chưa ghi tệp nào.",
  cannotRead: (path) =>
    `Không đọc được tệp ${path}. Đề nghị kiểm tra đường dẫn và quyền đọc; nếu là sổ tính thì lưu dạng .xlsx.`,
  locked: (path) =>
    `Tệp ${path} đang mở trong Excel hoặc chương trình khác. Đề nghị lưu, đóng tệp rồi chạy lại; chưa tệp nào bị thay đổi.`,
  noCampaign: (path) =>
    `Thư mục ${path} chưa phải đợt báo cáo (không có dot.json). Mở đợt bằng lệnh: tonghop init`,
  campaignExists: (path) =>
    `Thư mục ${path} đã có một đợt báo cáo. Đề nghị chọn thư mục khác, hoặc sửa dot.json trong đó.`,
  fileExists: (path) =>
    `Đã có tệp ${path}. Đề nghị ghi ra tên khác, hoặc đổi tên, chuyển tệp cũ đi.`,
  unexpected: (detail) => `Sự cố ngoài dự kiến: ${detail}`,
  packLine: (id, version, title, indicators) =>
    `${id}  ${version}  ${title} (${indicators} chỉ tiêu)`,
  packHolds: (file, periods, indicators, rules) =>
    `${file}: dùng được, có ${periods} kỳ, ${indicators} chỉ tiêu, ${rules} quy tắc.`,
  packProblems: (file, problems) => `${file}: ${problems} chỗ cần sửa.`,
  ownColumn: (sheet, cell, heading) =>
    `Lưu ý: ${sheet}, ô ${cell}: cột “${heading}” là cột riêng của tệp, không thuộc bộ mẫu.`,
  nextPackCheck: (file) =>
    `Tiếp theo: sửa theo trang Hướng dẫn trong tệp, rồi chạy: tonghop packs check ${quoted(file)}`,
  campaignMade: (path, units, indicators) =>
    `Đã mở đợt báo cáo trong ${path}: ${units} đơn vị, ${indicators} chỉ tiêu.`,
  consolidatingOffice: (name) => `Cơ quan tổng hợp: ${name}.`,
  lastingPredecessors: (units) =>
    `Lưu ý: danh mục ghi là đơn vị cũ nhưng chưa ghi Đến ngày, nên kỳ này vẫn chờ báo cáo: ${units}. Đơn vị nào đã đổi tên, sáp nhập hoặc chia tách hết thì đề nghị ghi Đến ngày.`,
  wrongDecoding: (path) =>
    `Đề nghị xem lại tên các đơn vị; nếu chưa đúng thì sửa trong ${path} rồi lưu bằng Unicode (CSV UTF-8).`,
  due: (text) => `Hạn gửi: ${text}.`,
  weekendDue: (date) => `Lưu ý: ngày cuối cùng còn hạn (${date}) là ngày nghỉ cuối tuần.`,
  inferredPack:
    "Biểu số liệu của bộ mẫu này do TongHop suy ra từ kế hoạch; đề nghị xem lại trước khi gửi các đơn vị.",
  nextTemplate: (path) => `Tiếp theo: tonghop template ${quoted(path)}`,
  templatesMade: (count, path) => `Đã tạo ${count} tệp biểu mẫu trong ${path}.`,
  officeFormMade: (path) =>
    `Đã tạo biểu để cơ quan tổng hợp tự nhập: ${path}. Nhập, lưu tại chỗ; lệnh merge đọc số liệu ở đó.`,
  officeFormKept: (path) =>
    `Giữ nguyên ${path} vì tệp đã được nhập hoặc lưu lại sau khi tạo; nếu cần biểu mới, đề nghị đổi tên tệp đó rồi chạy lại.`,
  documentsOnly: (period) => `Kỳ ${period} chỉ yêu cầu văn bản, nên không có biểu mẫu để tạo.`,
  nextDocuments: (received, path) =>
    `Tiếp theo: chép văn bản nhận được vào ${received}, rồi chạy: tonghop merge ${quoted(path)}`,
  nextMerge: (received, path) =>
    `Tiếp theo: gửi biểu mẫu cho các đơn vị, chép tệp nhận được vào ${received}, rồi chạy: tonghop merge ${quoted(path)}`,
  checkedClean: (file, unit) => `${file}: ${unit} – Đạt.`,
  checkedBlank: "Biểu mẫu chưa điền: gửi đi thì được coi là chưa gửi báo cáo.",
  checkedFound: (file, unit, errors, warnings, notes) =>
    `${file}: ${unit} – ${errors} cần sửa, ${warnings} cần làm rõ, ${notes} lưu ý.`,
  notAReport: (file, reason) => `${file}: ${reason}`,
  packUnreadable:
    "Bộ mẫu trong tệp này không đọc được. Đề nghị lấy lại tệp biểu mẫu từ cơ quan tổng hợp rồi chép số liệu sang.",
  merged: (reported, expected, accepted) =>
    `Đã có ${reported}/${expected} đơn vị, trong đó ${accepted} đơn vị đạt.`,
  timeliness: (onTime, late) => `Đúng hạn ${onTime}, trễ hạn ${late}.`,
  filesSettled: (total, counted) => `${total} tệp đã nhận, ${counted} tệp được tính.`,
  documentsOfNobody: (count, names) =>
    `${count} văn bản chưa rõ của đơn vị nào (ghi vào so-xu-ly.xlsx, trang Tệp, cột Mã): ${names}`,
  filesWaiting: (count) =>
    `${count} tệp chờ xác định: ghi câu trả lời vào so-xu-ly.xlsx, trang Tệp, rồi chạy lại.`,
  findingCounts: (errors, warnings, notes) =>
    `Nội dung cần rà soát: ${errors} cần sửa, ${warnings} cần làm rõ, ${notes} lưu ý.`,
  officeFigures: (entered, asked, path) =>
    `Cơ quan tổng hợp tự nhập: đã có ${entered}/${asked} số liệu (${path}, do lệnh template tạo).`,
  sentBlankForm: "biểu mẫu gửi về chưa điền",
  missingUnits: (count, names) => `Chưa gửi (${count}): ${names}`,
  written: (path) => `Đã ghi ${path}`,
  wouldWrite: (path) => `Sẽ ghi ${path}`,
  progress: "Đang đọc",
  boardHead: ["Mã", "Đơn vị", "Tình trạng", "Thời hạn", "Ngày nhận"],
  demoMade: (units, files, path) =>
    `Đã dựng một đợt báo cáo giả định: ${units} đơn vị, ${files} tệp, trong ${path}.`,
  demoFound: (found, planted) => `Tìm thấy ${found}/${planted} sai sót đã cài sẵn.`,
  demoMissed: (what) => `Chưa tìm thấy: ${what}`,
  demoExtra: (what) => `Không cài mà có: ${what}`,
};

const en: ConsoleText = {
  version: "Print the version",
  help: {
    option: "Print this help",
    titles: {},
    options: "[options]",
    command: "[command]",
    byDefault: (value) => `default: ${value}`,
  },
  options: {
    language: "Language of the screen: vi or en",
    json: "Print JSON",
    period: "Period, e.g. 6T",
    year: "Year of the report",
    units: "Unit registry (.xlsx or .csv)",
    due: "Due date, as 2024-04-25",
    dueMeans: "What the due date means: before or by",
    from: "First day of the data",
    to: "Last day of the data",
    office: "Name of the consolidating office; by default that of the preceding result",
    superior: "The office that the consolidating office belongs to",
    place: "Place written before the date",
    signerTitle: "Title of the person who signs",
    signerName: "Name of the person who signs",
    sendTo: "Where units send their reports: an address, a system, a group",
    recipient: "Who receives the summary; may be given several times",
    form: "short or full form",
    previous: "Result of the preceding period (ket-qua.json)",
    samePeriod: "Result of the same period last year (ket-qua.json)",
    pack: "Id of a report pack, or a pack's file (.xlsx, .json)",
    packOut: "Workbook to write (.xlsx)",
    common: "Make one workbook for all units",
    asOf: "Moment of the board, as 2024-04-25T08:00",
    received: "List of received dates (.csv): Tệp,Ngày nhận or Mã,Ngày nhận",
    assign: "Assign a file to a unit: FILE=UNIT (repeatable)",
    onlyAccepted: "Total accepted units only",
    dryRun: "Show what would be done, write nothing",
    failOn: "What makes the exit code 1: error, warning or never",
    periods: "Periods in order; faults are planted in the last one",
    demoUnits: "Number of units",
    seed: "Seed of the random numbers",
  },
  commands: {
    packs: "List the report packs; write one as a workbook, check your own",
    packsShow: "Show one report pack",
    packsExport: "Write a pack as a workbook to change; without an id, an empty one",
    packsCheck: "Check a pack that you wrote (.xlsx, .json)",
    schema: "Print the JSON Schema of report packs, of dot.json or of ket-qua.json",
    init: "Open a campaign in a folder",
    template: "Make the workbooks for the units",
    check: "Check a report before it is sent",
    merge: "Consolidate the files received",
    status: "Show who has reported",
    demo: "Make up a campaign to look at",
  },
  wrongArguments: (detail) => `Wrong command: ${detail}. See: tonghop --help`,
  nothingWritten: "Nothing was written.",
  cannotRead: (path) =>
    `Cannot read ${path}. Check the path and the permission to read; save a workbook as .xlsx.`,
  locked: (path) =>
    `${path} is open in Excel or another program. Save and close it, then run again; no file was changed.`,
  noCampaign: (path) =>
    `${path} is no campaign folder (there is no dot.json). Open one with: tonghop init`,
  campaignExists: (path) =>
    `${path} holds a campaign already. Choose another folder, or edit its dot.json.`,
  fileExists: (path) => `${path} exists already. Choose another name, or move it away.`,
  unexpected: (detail) => `Unexpected failure: ${detail}`,
  packLine: (id, version, title, indicators) =>
    `${id}  ${version}  ${title} (${indicators} indicators)`,
  packHolds: (file, periods, indicators, rules) =>
    `${file}: can be used; ${periods} periods, ${indicators} indicators, ${rules} rules.`,
  packProblems: (file, problems) => `${file}: ${problems} to correct.`,
  ownColumn: (sheet, cell, heading) =>
    `Note: ${sheet}, cell ${cell}: column “${heading}” is the file's own, no part of the pack.`,
  nextPackCheck: (file) =>
    `Next: change it as its sheet Hướng dẫn says, then run: tonghop packs check ${quoted(file)}`,
  campaignMade: (path, units, indicators) =>
    `Campaign opened in ${path}: ${units} units, ${indicators} indicators.`,
  consolidatingOffice: (name) => `Consolidating office: ${name}.`,
  lastingPredecessors: (units) =>
    `Note: these are named as former units but have no Đến ngày, so a report is expected of them: ${units}. Where one was renamed, merged or split up, write its Đến ngày.`,
  wrongDecoding: (path) =>
    `Look over the names of the units; if they are wrong, correct them in ${path} and save it in Unicode (CSV UTF-8).`,
  due: (text) => `Due: ${text}.`,
  weekendDue: (date) => `Note: the last day to report (${date}) is at a weekend.`,
  inferredPack:
    "The figures form of this pack was drawn from the plan by TongHop; look it over before sending it out.",
  nextTemplate: (path) => `Next: tonghop template ${quoted(path)}`,
  templatesMade: (count, path) => `${count} workbooks made in ${path}.`,
  officeFormMade: (path) =>
    `The form that the office fills in itself: ${path}. Enter the figures and save it there; merge reads them.`,
  officeFormKept: (path) =>
    `${path} was left as it is, because it was filled in or saved after it was made; if a new form is needed, rename it and run again.`,
  documentsOnly: (period) =>
    `The period ${period} asks for documents only, so there are no workbooks to make.`,
  nextDocuments: (received, path) =>
    `Next: put the documents that come in into ${received}, then run: tonghop merge ${quoted(path)}`,
  nextMerge: (received, path) =>
    `Next: send the workbooks out, put what comes back into ${received}, then run: tonghop merge ${quoted(path)}`,
  checkedClean: (file, unit) => `${file}: ${unit} – nothing to correct.`,
  checkedBlank: "The form is blank: sent as it is, it counts as not sent.",
  checkedFound: (file, unit, errors, warnings, notes) =>
    `${file}: ${unit} – ${errors} to correct, ${warnings} to clarify, ${notes} notes.`,
  notAReport: (file, reason) => `${file}: ${reason}`,
  packUnreadable:
    "The report pack in this file cannot be read. Ask the office for the form again and copy the figures over.",
  merged: (reported, expected, accepted) =>
    `${reported} of ${expected} units have reported, ${accepted} accepted.`,
  timeliness: (onTime, late) => `On time ${onTime}, late ${late}.`,
  filesSettled: (total, counted) => `${total} files received, ${counted} counted.`,
  documentsOfNobody: (count, names) =>
    `${count} documents of no unit that can be told (write the unit's id into so-xu-ly.xlsx, sheet Tệp, column Mã): ${names}`,
  filesWaiting: (count) =>
    `${count} files wait for an answer: write it into so-xu-ly.xlsx, sheet Tệp, and run again.`,
  findingCounts: (errors, warnings, notes) =>
    `Findings: ${errors} to correct, ${warnings} to clarify, ${notes} notes.`,
  officeFigures: (entered, asked, path) =>
    `Entered by the office itself: ${entered} of ${asked} figures (${path}, which template makes).`,
  sentBlankForm: "the form came back blank",
  missingUnits: (count, names) => `Missing (${count}): ${names}`,
  written: (path) => `Wrote ${path}`,
  wouldWrite: (path) => `Would write ${path}`,
  progress: "Reading",
  boardHead: ["Id", "Unit", "Status", "Time", "Received"],
  demoMade: (units, files, path) =>
    `Made up a campaign: ${units} units, ${files} files, in ${path}.`,
  demoFound: (found, planted) => `${found} of ${planted} planted faults were found.`,
  demoMissed: (what) => `Not found: ${what}`,
  demoExtra: (what) => `Not planted, but reported: ${what}`,
};

const catalogues: Readonly<Record<Language, ConsoleText>> = { vi, en };

/** The command line's sentences in a language. */
export function consoleText(language: Language): ConsoleText {
  return catalogues[language];
}
