/** What to do about files, in English. */
import type { AdviceCatalogue } from "./reason-advice.ts";

const unit = "Write the unit's id into so-xu-ly.xlsx, sheet Tệp, column Mã, and merge again.";
const use = "Choose its use in so-xu-ly.xlsx, sheet Tệp, column Cách dùng, and merge again.";
const wait = "Wait for the file to be sent again.";
const form = "Copy the figures into the form received for this period and send it again.";
const again = "Send the Excel file (.xlsx) again, having seen that it opens.";

export const reasonAdviceEn: AdviceCatalogue = {
  "only-file": { title: "Only file", office: "", sender: "" },
  "newest-file": { title: "Newest file", office: "", sender: "" },
  "one-of-equals": { title: "Same figures, counted once", office: "", sender: "" },
  "counted-meanwhile": {
    title: "Counted meanwhile",
    office: "Answer about the other file first.",
    sender: "",
  },
  "chosen-file": { title: "Chosen", office: "", sender: "" },
  "counted-with": { title: "Used with another file", office: "", sender: "" },
  "replaced-by": { title: "Replaced", office: "", sender: "" },
  "equal-figures": { title: "Same figures as the file that counts", office: "", sender: "" },
  "same-bytes": { title: "Identical to another file", office: "", sender: "" },
  "not-used": { title: "Not used by the office", office: "", sender: "" },
  "lacks-figures": {
    title: "Lacks figures of the file before",
    office: use,
    sender: "Send one file with all figures, or say whether the later one replaces or completes.",
  },
  "order-unknown": {
    title: "Which is newer is unclear",
    office: use,
    sender: "Say which file is the final one.",
  },
  "newer-than-decided": { title: "Newer than the file chosen", office: use, sender: "" },
  "waits-for": {
    title: "Waits for another file",
    office: "Answer about the other file first.",
    sender: "",
  },
  "unit-disagrees": {
    title: "Unit disagrees",
    office: `Ask the unit. ${unit}`,
    sender: "Use your own unit's form, check the unit's name and send it again.",
  },
  "several-units-fit": {
    title: "Name fits several units",
    office: unit,
    sender: "Choose the unit's name from the form's list and send it again.",
  },
  "unit-not-in-registry": {
    title: "Not in the registry",
    office: `Add the unit to the registry if it is lacking. ${unit}`,
    sender: "Choose the unit's name from the form's list and send it again.",
  },
  "unit-not-in-force": {
    title: "Unit not in force in the period",
    office: `Check the registry's columns Từ ngày, Đến ngày and Đơn vị cũ. ${unit}`,
    sender: "Send the report in the form of the unit as it is now.",
  },
  "blank-form": {
    title: "Blank form",
    office:
      "Remind the unit to fill it in, or write into so-xu-ly.xlsx that it need not report in this period.",
    sender:
      "The form sent holds no figure. Fill it in and send it again; write 0 for what did not occur, or choose Có in the section's “không phát sinh” cell.",
  },
  "blank-copy": { title: "Blank form beside a report", office: "", sender: "" },
  "no-unit-named": {
    title: "No unit named",
    office: unit,
    sender: "Choose the unit's name from the form's list and send it again.",
  },
  "not-a-template": { title: "No form of the campaign", office: wait, sender: form },
  "other-pack": { title: "Form of another pack", office: wait, sender: form },
  "period-unknown": {
    title: "Period unclear",
    office: `Ask the unit which period the figures are of. ${unit}`,
    sender: "Say which period the figures are of, or send the form received for this period.",
  },
  "period-disagrees": {
    title: "Form of another period, date of this one",
    office: `Ask the unit which period the figures are of. ${unit}`,
    sender: "Say which period the figures are of, or send the form received for this period.",
  },
  "other-period": {
    title: "Report of another period",
    office: wait,
    sender: "Send this period's report in the form received.",
  },
  document: { title: "Document", office: "", sender: "" },
  "document-of-nobody": { title: "Document of an unknown unit", office: unit, sender: "" },
  "document-of-several": { title: "Document that fits several units", office: unit, sender: "" },
  empty: { title: "Empty", office: "Download the file again.", sender: again },
  "not-a-workbook": { title: "No workbook", office: wait, sender: again },
  damaged: { title: "Damaged", office: "Download the file again.", sender: again },
  "old-format": {
    title: "Excel before 5.0",
    office: "Open it in Excel, save it as .xlsx and put that into nhan.",
    sender: "Open it in Excel, save it as .xlsx and send that.",
  },
  "other-format": {
    title: "Format not read",
    office: "Open it, save it as .xlsx and put that into nhan.",
    sender: "Save it as .xlsx and send that.",
  },
  encrypted: {
    title: "Has a password",
    office: "Do not ask for the password; wait for the file to be sent again.",
    sender:
      "Remove the file's password (in Excel: File, Info, Protect Workbook) and send it again.",
  },
  mail: {
    title: "Mail not looked into",
    office: "Give its name the ending .eml or .msg, or save its attachments into nhan.",
    sender: "",
  },
  "mail-without-files": {
    title: "Mail without files",
    office: "Open it; if it is a report, ask the unit for the file.",
    sender: "Attach the Excel file with the figures.",
  },
  winmail: {
    title: "Wrapped into winmail.dat",
    office: "Open it in Outlook and save its attachments into nhan.",
    sender: "Send the mail again as HTML.",
  },
  "too-large": {
    title: "Too large",
    office: wait,
    sender: "Remove pictures and spare sheets and send it again.",
  },
  unsafe: { title: "Unusual structure", office: `Do not open it. ${wait}`, sender: form },
  "reader-failed": {
    title: "Could not be read",
    office: "Open it in Excel, save it as .xlsx and put that into nhan.",
    sender: again,
  },
  "office-form": {
    title: "Form of the consolidating office",
    office: "If it holds figures, put it in its own place.",
    sender: "",
  },
  "only-a-link": {
    title: "Only a link",
    office: "Open the link, download it as .xlsx and put that into nhan.",
    sender: "Send the Excel file itself, not a link.",
  },
  "not-downloaded": {
    title: "Still in iCloud",
    office: "Download it to this computer and merge again.",
    sender: "",
  },
  "unfinished-download": {
    title: "Download not finished",
    office: "Download it again, then delete this one.",
    sender: "Send the file again if the office cannot download it.",
  },
  "lock-file": { title: "Lock of an open workbook", office: "", sender: "" },
  "temporary-file": { title: "Temporary file", office: "", sender: "" },
  "system-file": { title: "System file", office: "", sender: "" },
};
