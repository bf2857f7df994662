import { compoundFile } from "./compound-file.ts";
import { editPackage } from "./edit-package.ts";

const PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const MACRO_ENABLED = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const VBA_PROJECT = "application/vnd.ms-office.vbaProject";
const RELATIONSHIP = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";

/** A written workbook as Excel saves it with macros (`.xlsm`); its project holds none. */
export function withMacros(bytes: Uint8Array): Uint8Array {
  return editPackage(bytes, ({ add, edit, declare, relate }) => {
    add("xl/vbaProject.bin", compoundFile("PROJECT"));
    edit("[Content_Types].xml", (xml) => xml.replace(PLAIN, MACRO_ENABLED));
    declare(`<Override PartName="/xl/vbaProject.bin" ContentType="${VBA_PROJECT}"/>`);
    relate("rIdMacros", RELATIONSHIP, "vbaProject.bin");
  });
}
