/** Reasons of files in English. */
import { formatDate, formatSize } from "./format.ts";
import { listCodes, listUnits } from "./name-list.ts";
import { outOfForce } from "./out-of-force.ts";
import { plainText, quoteText } from "./quote-text.ts";
import { listEvidence, type ReasonCatalogue } from "./reason-catalogue.ts";

const decide = "into so-xu-ly.xlsx, sheet Tệp";

export const reasonEn: ReasonCatalogue = {
  "only-file": ({ copies = 0 }) =>
    copies === 0
      ? "The unit's only file."
      : `The unit's only report; it came ${copies + 1} times, byte for byte the same, and counts once.`,
  "newest-file": ({ others }) => `The newest of the unit's ${others + 1} files.`,
  "one-of-equals": ({ others }) =>
    `It holds the same figures as ${others} other ${others === 1 ? "file" : "files"} of the unit, and counts once.`,
  "counted-meanwhile": ({ file }) => `It counts until there is an answer about ${plainText(file)}.`,
  "chosen-file": ({ others }) =>
    `It counts by the office's answers about the unit's ${others + 1} files.`,
  "counted-with": ({ file, use, kept }) => {
    if (use === "add") return `Added to ${plainText(file)}.`;
    const differing =
      kept.length === 0
        ? ""
        : ` Where both have a figure and they differ, that file counts (${kept.length}: ${listCodes(kept)}).`;
    return `Completes ${plainText(file)}.${differing}`;
  },
  "replaced-by": ({ file }) => `Replaced by ${plainText(file)}.`,
  "equal-figures": ({ file }) =>
    `It holds the same figures as ${plainText(file)}, so they count once.`,
  "same-bytes": ({ file }) => `Identical to ${plainText(file)}, so it counts once only.`,
  "not-used": ({ reason }) =>
    reason === ""
      ? "The office decided not to use it."
      : `The office decided not to use it, because: ${quoteText(reason)}.`,
  "lacks-figures": ({ file, codes }) =>
    `Newer than ${plainText(file)}, but lacks some of its figures (${codes.length}: ${listCodes(codes)}). Write ${decide}, column Cách dùng: thay thế (replaces), cộng thêm (adds) or bổ sung (completes); the older file counts meanwhile.`,
  "order-unknown": ({ file }) =>
    `Its figures differ from ${plainText(file)}, and which is newer cannot be told. Write how to use it ${decide}, column Cách dùng.`,
  "newer-than-decided": ({ file }) =>
    `Newer than ${plainText(file)}, which the office has decided on. Write ${decide}, column Cách dùng: thay thế (replaces) or không dùng (not used); the files chosen count meanwhile.`,
  "waits-for": ({ file }) =>
    `To be used with another file of the unit, but ${plainText(file)} waits for an answer itself.`,
  "unit-disagrees": ({ says }) =>
    `What it says of its unit disagrees: ${listEvidence(says, "en")}. Ask the unit, then write its id ${decide}, column Mã.`,
  "several-units-fit": ({ units }) =>
    `It may be of several units: ${units.join(", ")}. Write the unit's id ${decide}, column Mã.`,
  "unit-not-in-registry": ({ says }) =>
    `${quoteText(says)} is not in the unit registry. Add it there, or write the unit's id ${decide}, column Mã.`,
  "unit-not-in-force": (args) =>
    args.instead.length === 0
      ? `${outOfForce(args, "en")} Check the registry's columns Từ ngày, Đến ngày and Đơn vị cũ.`
      : `${outOfForce(args, "en")} Ask for a report in the form of ${listUnits(args.instead)}; if the figures are that unit's, write its id ${decide}, column Mã.`,
  "blank-form": () =>
    "The form is blank: it holds no figure, so the unit has not reported yet. Ask it to fill the form in and send it again.",
  "blank-copy": ({ file }) =>
    `The form is blank and does not count; the unit's figures are those of ${plainText(file)}.`,
  "no-unit-named": () =>
    `It does not say of which unit it is. Choose the unit's name in the form; or the office writes its id ${decide}, column Mã.`,
  "not-a-template": () =>
    "This workbook is no form of the campaign. Ask the unit to copy its figures into the form issued.",
  "other-pack": ({ packId }) =>
    packId === ""
      ? "A form of another report pack. Ask the unit to use this campaign's form."
      : `A form of another report pack (${plainText(packId)}). Ask the unit to use this campaign's form.`,
  "period-unknown": () =>
    `Its period cannot be told: the form's hidden sheet is gone, and the report's date, its title and the file's name do not tell it, or disagree. Ask the unit, then write its id ${decide}, column Mã.`,
  "period-disagrees": ({ period, year, date }) =>
    `The form is of ${plainText(period)} ${plainText(year)}, but the report is dated ${formatDate(date, "en")}, in this period. Ask the unit; if the figures are this period's, write its id ${decide}, column Mã.`,
  "other-period": ({ period, year }) => {
    const written = [period, year].filter((part) => part !== "").join(" ");
    return `A report of another period (${written === "" ? "no period given" : plainText(written)}). Ask the unit for this period's report.`;
  },
  document: ({ kind }) => `A document (.${plainText(kind)}); figures are not read from documents.`,
  "document-of-nobody": ({ kind }) =>
    `A document (.${plainText(kind)}) of no unit that can be told; figures are not read from documents. If it is a unit's signed report, write the unit's id ${decide}, column Mã.`,
  "document-of-several": ({ kind, units }) =>
    `A document (.${plainText(kind)}) that may be of several units: ${units.join(", ")}; figures are not read from documents. Write the unit's id ${decide}, column Mã.`,
  empty: () => "The file is empty. Download it again, or ask the unit to send it again.",
  "not-a-workbook": () => "Not an Excel workbook. Ask the unit for an .xlsx file.",
  damaged: () =>
    "Damaged or not fully downloaded. Download it again, or ask the unit to send it again.",
  "old-format": () =>
    "A format from before Excel 5.0. Open it in Excel, save it as .xlsx and put that into nhan.",
  "other-format": ({ format }) =>
    `Format ${plainText(format)} is not read. Open it, save it as .xlsx and put that into nhan.`,
  mail: () =>
    "A mail that was not looked into. Give its name the ending .eml (or .msg), or open it and save its attachments into nhan.",
  "mail-without-files": () =>
    "A mail without attachments; what is written in it is not read. Open it; if it is a report, ask the unit for the file.",
  winmail: () =>
    "Outlook wrapped the attachments into winmail.dat. Ask the unit to send the mail as HTML, or open it in Outlook and save its attachments into nhan.",
  encrypted: () => "It has a password. Ask the unit to remove it and to send the file again.",
  "too-large": ({ limit }) =>
    `Larger than ${formatSize(limit, "en")}, so it was not opened. Ask the unit to remove pictures and spare sheets.`,
  unsafe: ({ detail }) =>
    `Its structure is unusual, so it was not opened (${plainText(detail)}). Ask the unit to copy its figures into the form issued.`,
  "reader-failed": ({ detail }) =>
    `It could not be read (${plainText(detail)}). Open it in Excel, save it as .xlsx and put that into nhan.`,
  "office-form": ({ place }) =>
    `The form of the consolidating office, no unit's report. If it holds figures, put this file at ${place}.`,
  "only-a-link": ({ kind }) =>
    `A .${plainText(kind)} file is only a link and holds no figures. Open the link, download it as .xlsx and put that into nhan, or ask the unit for the Excel file.`,
  "not-downloaded": () =>
    "It is still in iCloud and not on this computer. Open the folder nhan, download it and merge again.",
  "unfinished-download": () =>
    "Its download did not end. Download it again, or ask the unit to send it again; then delete this one.",
  "lock-file": () => "A temporary file of an open workbook, no report.",
  "temporary-file": () => "A temporary file of a program, no report.",
  "system-file": () => "A file of the system, no report.",
};
