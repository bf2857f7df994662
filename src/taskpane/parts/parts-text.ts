/** What the parts say that several views use. */
import type { Language } from "../../core/locale/language.ts";
import type { HostFailure } from "../host/host-failure.ts";
import type { Failure } from "../worker/failure.ts";

/** What happened, and what to do about it. */
export interface FailureText {
  readonly title: string;
  readonly advice: string;
}

export interface PartsText {
  readonly host: Readonly<Record<HostFailure["code"], (failure: HostFailure) => FailureText>>;
  readonly worker: Readonly<
    Record<Exclude<Failure["kind"], "problems" | "cancelled">, (path: string) => FailureText>
  > & {
    readonly problems: (count: number) => FailureText;
    readonly cancelled: FailureText;
  };
  readonly undone: string;
  readonly notRestored: (sheets: string) => string;
  readonly tryAgain: string;
  readonly dismiss: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyReport: string;
  readonly copyByHand: string;
  readonly goTo: (place: string) => string;
  readonly places: string;
  readonly morePlaces: (count: number) => string;
  readonly yourNote: string;
  readonly showMore: (count: number, rest: number) => string;
  readonly shown: (shown: number, of: number) => string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly orDrop: string;
}

const vi: PartsText = {
  host: {
    "protected-sheet": ({ sheet }) => ({
      title:
        sheet === undefined
          ? "Trang tính đang được bảo vệ"
          : `Trang tính “${sheet}” đang được bảo vệ`,
      advice:
        "Đề nghị bỏ bảo vệ trong Excel: thẻ Xem lại (Review) > Bỏ bảo vệ trang tính, rồi thử lại.",
    }),
    "protected-workbook": () => ({
      title: "Sổ tính đang được bảo vệ cấu trúc",
      advice:
        "Đề nghị bỏ bảo vệ trong Excel: thẻ Xem lại (Review) > Bảo vệ sổ làm việc, rồi thử lại.",
    }),
    "cell-edit-mode": () => ({
      title: "Một ô đang được nhập",
      advice: "Nhấn Enter để nhập xong, hoặc Esc để bỏ; sau đó thử lại.",
    }),
    "request-too-large": () => ({
      title: "Nội dung quá lớn để chuyển trong một lần",
      advice: "Đề nghị xóa các trang tính không thuộc báo cáo, hoặc dùng TongHop.html.",
    }),
    "name-taken": ({ sheet }) => ({
      title:
        sheet === undefined
          ? "Tên cần dùng đã có trong sổ tính"
          : `Trang tính “${sheet}” đã có và không do TongHop tạo`,
      advice: "Đề nghị đổi tên trang tính đó, hoặc mở một sổ tính mới, rồi thử lại.",
    }),
    "cells-in-the-way": ({ sheet, cells }) => ({
      title: `Trang tính “${sheet ?? ""}” có nội dung riêng ở chỗ cần ghi: ô ${placesOf(cells)}`,
      advice:
        "Đề nghị chuyển nội dung đó sang bên phải, xuống dưới hoặc sang trang khác, rồi thử lại.",
    }),
    "area-changed": ({ sheet }) => ({
      title: `Trang tính “${sheet ?? ""}” đã được thêm hàng hoặc cột ở giữa`,
      advice:
        "Đề nghị xóa các hàng, cột đã thêm; hoặc chép phần cần giữ sang trang khác và xóa trang này, rồi ghi lại.",
    }),
    "too-busy": () => ({
      title: "Excel đang bận",
      advice: "Đề nghị đợi một lát rồi thử lại.",
    }),
    "sheet-gone": ({ sheet }) => ({
      title:
        sheet === undefined
          ? "Không còn trang tính cần tìm"
          : `Không còn trang tính “${sheet}” trong sổ tính`,
      advice: "Đề nghị kiểm tra trang tính có bị xóa không, rồi đọc lại.",
    }),
    "settings-not-saved": () => ({
      title: "Chưa giữ được đợt báo cáo trong sổ tính này",
      advice: "Đề nghị lưu đợt báo cáo ra tệp .tonghop.zip để dùng lại.",
    }),
    "another-campaign-kept": () => ({
      title: "Sổ tính này đang giữ một đợt báo cáo khác, chưa có gì được ghi",
      advice: "Đề nghị mở một sổ tính mới rồi ghi đợt này vào đó; sổ này vẫn giữ đợt cũ.",
    }),
    "host-failed": ({ detail }) => ({
      title: "Excel chưa thực hiện được",
      advice: `Đề nghị thử lại; nếu vẫn vậy thì lưu, đóng và mở lại tệp${detail === undefined ? "" : ` (mã: ${detail})`}.`,
    }),
  },
  worker: {
    "unreadable-file": (path) => ({
      title: `Không đọc được tệp ${path}`,
      advice: isArchive(path)
        ? "Tệp có thể tải về chưa hết. Đề nghị chép hoặc tải lại tệp rồi chọn lại."
        : "Đề nghị mở thử trong Excel, lưu dạng .xlsx rồi chọn lại.",
    }),
    "locked-file": (path) => ({
      title: `Tệp ${path} đang mở trong chương trình khác`,
      advice: "Đề nghị lưu và đóng tệp rồi thử lại; chưa tệp nào bị thay đổi.",
    }),
    "register-changed": (path) => ({
      title: `${path} vừa được sửa ở nơi khác`,
      advice:
        "Đề nghị bấm “Đọc và đối chiếu lại” để lấy nội dung mới rồi ghi lại; các câu trả lời ở đây vẫn giữ.",
    }),
    "no-campaign": (path) => ({
      title: `${path} chưa phải đợt báo cáo (không có dot.json)`,
      advice: "Đề nghị chọn đúng thư mục hoặc tệp .tonghop.zip của đợt, hoặc tạo đợt báo cáo mới.",
    }),
    "campaign-exists": (path) => ({
      title: `${path} đã có một đợt báo cáo`,
      advice: "Đề nghị chọn thư mục khác, hoặc mở đợt báo cáo đã có.",
    }),
    unexpected: () => ({
      title: "TongHop gặp sự cố ngoài dự kiến",
      advice:
        "Không có số liệu nào bị thay đổi. Đề nghị thử lại; nếu vẫn vậy thì sao chép báo cáo sự cố (không chứa số liệu) và gửi cho người hỗ trợ.",
    }),
    problems: (count) => ({
      title: `Có ${count} chỗ cần sửa trước`,
      advice: "Đề nghị sửa các chỗ dưới đây rồi thử lại.",
    }),
    cancelled: { title: "Đã dừng", advice: "Có thể chạy lại bất cứ lúc nào." },
  },
  undone: "Sổ tính đã trở lại như trước, không có gì bị ghi dở.",
  notRestored: (sheets) =>
    `Các trang tính này chưa trở lại như trước: ${sheets}. Đề nghị đóng tệp mà không lưu rồi mở lại.`,
  tryAgain: "Thử lại",
  dismiss: "Đóng",
  copy: "Sao chép",
  copied: "Đã sao chép",
  copyReport: "Sao chép báo cáo sự cố",
  copyByHand: "Không tự sao chép được. Nhấn Ctrl+C để sao chép phần đang chọn:",
  goTo: (place) => `Đến ô ${place}`,
  places: "Đến ô:",
  morePlaces: (count) => `và ${count} ô khác`,
  yourNote: "Ghi chú:",
  showMore: (count, rest) => `Xem thêm ${count} (còn ${rest})`,
  shown: (shown, of) => `Đang xem ${shown}/${of}.`,
  chooseFiles: "Chọn tệp",
  chooseFolder: "Chọn thư mục",
  orDrop: "hoặc kéo thả vào đây",
};

const en: PartsText = {
  host: {
    "protected-sheet": ({ sheet }) => ({
      title: sheet === undefined ? "The sheet is protected" : `The sheet “${sheet}” is protected`,
      advice: "Take the protection off in Excel: Review > Unprotect Sheet, then try again.",
    }),
    "protected-workbook": () => ({
      title: "The workbook's structure is protected",
      advice: "Take the protection off in Excel: Review > Protect Workbook, then try again.",
    }),
    "cell-edit-mode": () => ({
      title: "A cell is being edited",
      advice: "Press Enter to finish it or Esc to leave it, then try again.",
    }),
    "request-too-large": () => ({
      title: "This is too large to be handed over at once",
      advice: "Delete sheets that are not part of the report, or use TongHop.html.",
    }),
    "name-taken": ({ sheet }) => ({
      title:
        sheet === undefined
          ? "A name that is needed is taken in this workbook"
          : `The sheet “${sheet}” exists and was not made by TongHop`,
      advice: "Rename that sheet, or open a new workbook, then try again.",
    }),
    "cells-in-the-way": ({ sheet, cells }) => ({
      title: `The sheet “${sheet ?? ""}” has entries of yours where more room is needed: ${placesOf(cells)}`,
      advice: "Move them to the right, further down or to another sheet, then try again.",
    }),
    "area-changed": ({ sheet }) => ({
      title: `Rows or columns were put into the sheet “${sheet ?? ""}”`,
      advice:
        "Delete the added rows and columns, or copy what you need and delete the sheet, then write again.",
    }),
    "too-busy": () => ({
      title: "Excel is busy",
      advice: "Wait a moment, then try again.",
    }),
    "sheet-gone": ({ sheet }) => ({
      title: sheet === undefined ? "The sheet is gone" : `The sheet “${sheet}” is gone`,
      advice: "See whether it was deleted, then read the workbook again.",
    }),
    "settings-not-saved": () => ({
      title: "The campaign could not be kept in this workbook",
      advice: "Save the campaign as a .tonghop.zip file to use it again.",
    }),
    "another-campaign-kept": () => ({
      title: "This workbook keeps another campaign; nothing was written",
      advice:
        "Open a new workbook and write this one there; this workbook goes on keeping its own.",
    }),
    "host-failed": ({ detail }) => ({
      title: "Excel could not do it",
      advice: `Try again; if it stays so, save, close and reopen the file${detail === undefined ? "" : ` (code: ${detail})`}.`,
    }),
  },
  worker: {
    "unreadable-file": (path) => ({
      title: `Cannot read ${path}`,
      advice: isArchive(path)
        ? "It may be incomplete. Copy or download it again, then choose it again."
        : "See whether Excel opens it, save it as .xlsx and choose it again.",
    }),
    "locked-file": (path) => ({
      title: `${path} is open in another program`,
      advice: "Save and close it, then try again; no file was changed.",
    }),
    "register-changed": (path) => ({
      title: `${path} was edited elsewhere meanwhile`,
      advice: "Read the files again, then write; your answers here are kept.",
    }),
    "no-campaign": (path) => ({
      title: `${path} is no campaign (there is no dot.json)`,
      advice: "Choose the campaign's own folder or .tonghop.zip, or make a new campaign.",
    }),
    "campaign-exists": (path) => ({
      title: `${path} holds a campaign already`,
      advice: "Choose another folder, or open the campaign that is there.",
    }),
    unexpected: () => ({
      title: "Something unexpected happened in TongHop",
      advice:
        "No figure was changed. Try again; if it stays so, copy the fault report (it contains no figures) and send it to whoever supports you.",
    }),
    problems: (count) => ({
      title: count === 1 ? "One place is to be mended first" : `${count} places to be mended first`,
      advice: "Mend what is listed below, then try again.",
    }),
    cancelled: { title: "Stopped", advice: "It can be started again at any time." },
  },
  undone: "The workbook is as it was before; nothing is half written.",
  notRestored: (sheets) =>
    `These sheets are not yet as they were before: ${sheets}. Close the file without saving and open it again.`,
  tryAgain: "Try again",
  dismiss: "Close",
  copy: "Copy",
  copied: "Copied",
  copyReport: "Copy the fault report",
  copyByHand: "It could not be copied. Press Ctrl+C to copy what is selected:",
  goTo: (place) => `Go to ${place}`,
  places: "Go to:",
  morePlaces: (count) => `and ${count} more`,
  yourNote: "Note:",
  showMore: (count, rest) => `Show ${count} more (${rest} left)`,
  shown: (shown, of) => `Showing ${shown} of ${of}.`,
  chooseFiles: "Choose files",
  chooseFolder: "Choose a folder",
  orDrop: "or drop them here",
};

/** The first cells that are in the way: enough to find them. */
function placesOf(cells: HostFailure["cells"] = []): string {
  const first = cells.slice(0, 3).join(", ");
  return cells.length > 3 ? `${first}…` : first;
}

/** Excel has no say in an archive. */
function isArchive(path: string): boolean {
  return /\.zip$/iu.test(path);
}

const catalogues: Readonly<Record<Language, PartsText>> = { vi, en };

/** The parts' sentences in a language. */
export function partsText(language: Language): PartsText {
  return catalogues[language];
}
