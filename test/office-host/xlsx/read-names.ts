import { scanXml } from "../../../src/adapters/spreadsheet-reader/scan-xml.ts";
import type { XmlSource } from "../../../src/adapters/spreadsheet-reader/xml-source.ts";
import type { NamedItem } from "../model/named-item.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";

/** All names of a workbook part, broken ones and those of one sheet included. */
export function readDefinedNames(xml: XmlSource, workbook: WorkbookModel): NamedItem[] {
  const names: NamedItem[] = [];
  let open: Omit<NamedItem, "formula"> | undefined;
  let content = "";
  scanXml(xml, {
    open: (element, attributes) => {
      if (element !== "definedName") return;
      const scope = workbook.sheets[Number(attributes.get("localSheetId") ?? -1)];
      content = "";
      open = {
        name: attributes.get("name") ?? "",
        visible: attributes.get("hidden") !== "1",
        comment: attributes.get("comment") ?? "",
        ...(scope === undefined ? {} : { scope }),
      };
    },
    text: (text) => {
      content += text.read();
    },
    close: () => {
      // What Excel keeps for itself, such as print areas, is no name of the API's list.
      const isOwn = open !== undefined && !open.name.startsWith("_xlnm.");
      if (open !== undefined && isOwn) names.push({ ...open, formula: `=${content.trim()}` });
      open = undefined;
    },
  });
  return names;
}
