/** What the school's view says. Sentences of findings, reasons and problems are the core's. */
import type { Language } from "../../core/locale/language.ts";

export interface CheckText {
  readonly reading: string;
  readonly checking: string;
  readonly recheck: string;
  readonly facts: {
    readonly unit: string;
    readonly pack: string;
    readonly period: string;
    readonly due: string;
    readonly sendTo: string;
    readonly year: (period: string, year: string) => string;
    readonly noDue: string;
    readonly noPlace: string;
  };
  readonly olderPack: (own: string, bundled: string) => string;
  readonly newerPack: (own: string, bundled: string) => string;
  readonly standing: string;
  /** For screen readers after each check. */
  readonly announced: (errors: number, warnings: number, notes: number) => string;
  readonly nothing: string;
  readonly explained: (count: number) => string;
  readonly ready: {
    readonly button: string;
    readonly what: string;
    readonly blankForm: (blanks: number) => string;
    readonly notYet: (errors: number, blanks: number) => string;
    readonly warningsStay: (count: number) => string;
    readonly noStampCells: string;
    readonly stamped: (moment: string) => string;
    readonly changed: (moment: string) => string;
    readonly stampAgain: string;
    readonly again: string;
    readonly code: string;
    readonly next: string;
    readonly sendTo: (place: string) => string;
    readonly sendToOffice: (office: string) => string;
    readonly due: (due: string) => string;
    readonly codeHint: string;
  };
  readonly repairs: {
    readonly title: (count: number) => string;
    readonly what: string;
    readonly one: string;
    readonly oneOf: (place: string) => string;
    readonly all: (count: number) => string;
    readonly becomes: string;
    readonly blank: string;
  };
  readonly findings: string;
  readonly wholeReport: string;
  readonly blanks: (count: number) => string;
  readonly blanksBelow: (count: number) => string;
  readonly clean: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly note: {
    readonly label: string;
    readonly hint: string;
    readonly hintEach: (count: number) => string;
    readonly write: string;
    readonly change: string;
    readonly cancel: string;
    readonly of: (place: string) => string;
  };
  readonly empty: {
    readonly noReport: string;
    readonly noReportSteps: readonly string[];
    readonly foreign: string;
    readonly noUnit: string;
    readonly noUnitWhat: string;
    readonly chooseUnit: string;
    readonly badPack: string;
    readonly badPackWhat: string;
    readonly oldExcel: string;
    readonly oldExcelSteps: readonly string[];
  };
  readonly page: {
    readonly title: string;
    readonly what: string;
    readonly choose: string;
    readonly hint: string;
    readonly reading: (done: number, of: number) => string;
    readonly stop: string;
    readonly clear: string;
    readonly results: (count: number) => string;
    readonly openInExcel: string;
    readonly repairable: (count: number) => string;
    readonly notAReport: string;
    readonly cellToChoose: (place: string) => string;
    readonly details: string;
  };
}

const vi: CheckText = {
  reading: "Đang đọc sổ tính…",
  checking: "Đang kiểm tra lại…",
  recheck: "Kiểm tra lại",
  facts: {
    unit: "Đơn vị",
    pack: "Bộ mẫu",
    period: "Kỳ báo cáo",
    due: "Hạn gửi",
    sendTo: "Nơi nhận",
    year: (period, year) => `${period}, năm ${year}`,
    noDue: "Biểu không ghi; xem văn bản của cơ quan tổng hợp",
    noPlace: "Biểu không ghi; gửi về nơi đã gửi biểu",
  },
  olderPack: (own, bundled) =>
    `Biểu này theo bộ mẫu bản ${own}, đã có bản ${bundled}. Vẫn kiểm tra đúng theo bản của biểu; nếu cơ quan tổng hợp đã gửi biểu mới thì nên dùng biểu mới.`,
  newerPack: (own, bundled) =>
    `Biểu này theo bộ mẫu bản ${own}, mới hơn bản ${bundled} đi kèm TongHop. Vẫn kiểm tra đúng theo bản của biểu.`,
  standing: "Tình trạng báo cáo",
  announced: (errors, warnings, notes) =>
    `Đã kiểm tra: ${errors} cần sửa, ${warnings} cần làm rõ, ${notes} lưu ý.`,
  nothing: "Không còn nội dung cần rà soát.",
  explained: (count) => `${count} đã ghi chú`,
  ready: {
    button: "Sẵn sàng gửi",
    what: "Ghi vào tệp ngày giờ kiểm tra và Mã đối chiếu, để nơi nhận biết báo cáo đã kiểm tra và chưa sửa lại. Không thay đổi số liệu.",
    blankForm: (blanks) =>
      `Biểu mẫu chưa điền: còn ${blanks} ô bắt buộc chưa nhập. Gửi biểu chưa điền thì được coi là chưa gửi báo cáo.`,
    notYet: (errors, blanks) =>
      blanks === 0
        ? `Còn ${errors} nội dung cần sửa trước khi gửi.`
        : `Còn ${errors} nội dung cần sửa trước khi gửi, trong đó có ${blanks} ô chưa nhập.`,
    warningsStay: (count) =>
      `Còn ${count} nội dung cần làm rõ: vẫn gửi được; nếu ghi chú cạnh số liệu thì nơi nhận không phải hỏi lại.`,
    noStampCells:
      "Biểu này không có chỗ ghi lần kiểm tra. Vẫn lưu và gửi được khi không còn nội dung cần sửa.",
    stamped: (moment) => `Đã kiểm tra lúc ${moment}, chưa sửa lại`,
    changed: (moment) => `Số liệu đã thay đổi sau lần kiểm tra lúc ${moment}`,
    stampAgain: "Bấm lần nữa để ghi lần kiểm tra mới.",
    again: "Ghi lại lần kiểm tra",
    code: "Mã đối chiếu",
    next: "Lưu tệp (Ctrl+S) rồi gửi",
    sendTo: (place) => `Gửi đến: ${place}`,
    sendToOffice: (office) => `Gửi về: ${office}`,
    due: (due) => `Hạn gửi: ${due}`,
    codeHint: "Mã này in ở cuối biểu: bản giấy và tệp phải cùng một mã.",
  },
  repairs: {
    title: (count) => `Sửa nhanh được ${count} ô`,
    what: "Chỉ viết lại cho đúng dạng (số, ngày, Có/Không); giá trị giữ nguyên.",
    one: "Sửa",
    oneOf: (place) => `Sửa ô ${place}`,
    all: (count) => `Sửa tất cả (${count})`,
    becomes: "thành",
    blank: "(để trống)",
  },
  findings: "Nội dung cần rà soát",
  wholeReport: "Toàn báo cáo",
  blanks: (count) => `${count} ô chưa nhập`,
  blanksBelow: (count) =>
    `Còn ${count} ô bắt buộc chưa nhập, nêu theo từng mục bên dưới. Nội dung không phát sinh thì ghi 0, hoặc chọn Có ở ô “không phát sinh” của mục.`,
  clean: (count) => `${count} mục không còn nội dung cần rà soát`,
  notes: (count) => `${count} lưu ý, không phải làm gì thêm`,
  note: {
    label: "Ghi chú, lý do",
    hint: "Được ghi vào cột Ghi chú, lý do cạnh số liệu; nếu số đã đúng thì nêu lý do.",
    hintEach: (count) => `Được ghi cạnh từng số liệu (${count} ô).`,
    write: "Ghi vào biểu",
    change: "Sửa ghi chú",
    cancel: "Bỏ",
    of: (place) => `ô ${place}`,
  },
  empty: {
    noReport: "Sổ tính này chưa phải biểu mẫu báo cáo",
    noReportSteps: [
      "Mở tệp biểu mẫu mà cơ quan tổng hợp đã gửi (tệp Excel .xlsx).",
      "Nếu số liệu đang ở tệp khác: chép vào biểu mẫu, chọn Dán đặc biệt > Giá trị.",
      "Bấm “Kiểm tra lại”.",
    ],
    foreign: "Chưa nhận ra biểu mẫu",
    noUnit: "Chưa chọn tên đơn vị",
    noUnitWhat: "Biểu này dùng chung cho nhiều đơn vị. Chọn tên đơn vị trong danh sách của ô.",
    chooseUnit: "Đến ô chọn tên đơn vị",
    badPack: "Bộ mẫu trong tệp này không đọc được",
    badPackWhat: "Đề nghị lấy lại tệp biểu mẫu từ cơ quan tổng hợp rồi chép số liệu sang.",
    oldExcel: "Phiên bản Excel này chưa đọc được sổ tính đang mở",
    oldExcelSteps: [
      "Lưu tệp báo cáo (Ctrl+S).",
      "Chọn tệp đó dưới đây, hoặc trong TongHop.html mở bằng Microsoft Edge, Google Chrome.",
      "Trang Kiểm tra trong biểu mẫu cũng nêu các nội dung này.",
    ],
  },
  page: {
    title: "Kiểm tra báo cáo trước khi gửi",
    what: "Chọn một hoặc nhiều tệp báo cáo. Tệp chỉ được đọc trên máy này, không bị thay đổi.",
    choose: "Chọn tệp báo cáo",
    hint: "Tệp Excel .xlsx làm từ biểu mẫu đã nhận.",
    reading: (done, of) => `Đang đọc ${done}/${of} tệp`,
    stop: "Dừng",
    clear: "Xóa danh sách",
    results: (count) => `Kết quả kiểm tra ${count} tệp`,
    openInExcel: "Mở tệp trong Excel để sửa, lưu lại rồi chọn lại ở đây.",
    repairable: (count) => `Trong Excel, khung TongHop sửa nhanh được ${count} ô.`,
    notAReport: "Chưa kiểm tra được",
    cellToChoose: (place) => `Ô cần chọn: ${place}.`,
    details: "Xem từng nội dung",
  },
};

const en: CheckText = {
  reading: "Reading the workbook…",
  checking: "Checking again…",
  recheck: "Check again",
  facts: {
    unit: "Unit",
    pack: "Report pack",
    period: "Period",
    due: "Due",
    sendTo: "Send to",
    year: (period, year) => `${period}, ${year}`,
    noDue: "Not in the form; see the office's letter",
    noPlace: "Not in the form; reply to whoever sent it",
  },
  olderPack: (own, bundled) =>
    `This form follows version ${own} of the pack; there is a version ${bundled}. It is checked by its own version; use the new form if the office has sent one.`,
  newerPack: (own, bundled) =>
    `This form follows version ${own} of the pack, newer than ${bundled}, which comes with TongHop. It is checked by its own version.`,
  standing: "How the report stands",
  announced: (errors, warnings, notes) =>
    `Checked: ${errors} to correct, ${warnings} to clarify, ${notes} notes.`,
  nothing: "Nothing is left to look at.",
  explained: (count) => `${count} explained`,
  ready: {
    button: "Ready to send",
    what: "Writes time and reference code of this check into the file, so that the office sees that it was checked and not changed since. No figure is changed.",
    blankForm: (blanks) =>
      `The form is blank: ${blanks} required cells are to be filled in. A blank form that is sent counts as not sent.`,
    notYet: (errors, blanks) =>
      blanks === 0
        ? `${errors} to correct before it is sent.`
        : `${errors} to correct before it is sent; ${blanks} cells are still blank.`,
    warningsStay: (count) =>
      `${count} to clarify: it can be sent so; a note beside the figure saves the office from asking.`,
    noStampCells:
      "This form has no place for the check. It can be saved and sent when nothing is left to correct.",
    stamped: (moment) => `Checked at ${moment}, not changed since`,
    changed: (moment) => `Figures have changed since the check at ${moment}`,
    stampAgain: "Press once more to write the new check.",
    again: "Write the check again",
    code: "Reference code",
    next: "Save the file (Ctrl+S), then send it",
    sendTo: (place) => `Send to: ${place}`,
    sendToOffice: (office) => `Send to: ${office}`,
    due: (due) => `Due: ${due}`,
    codeHint: "It is printed at the foot of the form: paper and file must show the same code.",
  },
  repairs: {
    title: (count) => (count === 1 ? "One cell can be tidied" : `${count} cells can be tidied`),
    what: "Only the way of writing changes (number, date, yes/no); the value stays.",
    one: "Tidy",
    oneOf: (place) => `Tidy ${place}`,
    all: (count) => `Tidy all (${count})`,
    becomes: "becomes",
    blank: "(blank)",
  },
  findings: "To look at",
  wholeReport: "The report as a whole",
  blanks: (count) => (count === 1 ? "One cell to fill in" : `${count} cells to fill in`),
  blanksBelow: (count) =>
    `${count} required cells are blank; they are listed by section below. Write 0 for what did not occur, or choose Có in the section's “không phát sinh” cell.`,
  clean: (count) =>
    count === 1
      ? "One section with nothing left to look at"
      : `${count} sections with nothing left to look at`,
  notes: (count) => (count === 1 ? "One note, nothing to do" : `${count} notes, nothing to do`),
  note: {
    label: "Note, reason",
    hint: "It is written into the notes column beside the figure; say why, if the figure is right.",
    hintEach: (count) => `It is written beside each figure (${count} cells).`,
    write: "Write into the form",
    change: "Change the note",
    cancel: "Cancel",
    of: (place) => `cell ${place}`,
  },
  empty: {
    noReport: "This workbook is no report form",
    noReportSteps: [
      "Open the form that the office sent (an Excel file, .xlsx).",
      "If the figures are in another file, copy them into the form with Paste Special > Values.",
      "Press “Check again”.",
    ],
    foreign: "Form not recognised",
    noUnit: "No unit is chosen",
    noUnitWhat: "Many units use this form. Choose the unit's name from the cell's list.",
    chooseUnit: "Go to the cell",
    badPack: "The report pack in this file cannot be read",
    badPackWhat: "Ask the office for the form again and copy the figures over.",
    oldExcel: "This Excel is too old to read the open workbook",
    oldExcelSteps: [
      "Save the report (Ctrl+S).",
      "Choose it below, or in TongHop.html opened in Microsoft Edge or Google Chrome.",
      "The form's own sheet Kiểm tra says the same.",
    ],
  },
  page: {
    title: "Check reports before they are sent",
    what: "Choose one or more reports. They are only read, on this computer, and not changed.",
    choose: "Choose reports",
    hint: "Excel files (.xlsx) made from the form received.",
    reading: (done, of) => `Reading ${done} of ${of} files`,
    stop: "Stop",
    clear: "Clear the list",
    results: (count) => (count === 1 ? "Result for one file" : `Results for ${count} files`),
    openInExcel: "Open the file in Excel to correct it, save it, and choose it again here.",
    repairable: (count) => `In Excel, the TongHop pane can tidy ${count} cells.`,
    notAReport: "Not checked",
    cellToChoose: (place) => `The cell: ${place}.`,
    details: "Show what was found",
  },
};

const catalogues: Readonly<Record<Language, CheckText>> = { vi, en };

/** The school view's sentences in a language. */
export function checkText(language: Language): CheckText {
  return catalogues[language];
}
