/** Parts put into a written workbook, for what no plan of ours would write. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The first moment that a zip can tell, so that the same seed gives the same bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** A workbook's package while it is changed. */
export interface PackageParts {
  readonly add: (name: string, content: string | Uint8Array) => void;
  readonly edit: (name: string, change: (xml: string) => string) => void;
  /** Adds a line to the package's content types. */
  readonly declare: (contentType: string) => void;
  /** Relates a part, named as seen from `xl/`, to the workbook. */
  readonly relate: (id: string, type: string, target: string) => void;
}

/** The workbook with its parts changed. */
export function editPackage(bytes: Uint8Array, change: (parts: PackageParts) => void): Uint8Array {
  const parts = unzipSync(bytes);
  const add: PackageParts["add"] = (name, content) => {
    parts[name] = typeof content === "string" ? strToU8(content) : Uint8Array.from(content);
  };
  const edit: PackageParts["edit"] = (name, changeXml) => {
    add(name, changeXml(strFromU8(parts[name] ?? new Uint8Array())));
  };
  change({
    add,
    edit,
    declare: (contentType) => {
      edit("[Content_Types].xml", (xml) => xml.replace("</Types>", `${contentType}</Types>`));
    },
    relate: (id, type, target) => {
      const relationship = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
      edit("xl/_rels/workbook.xml.rels", (xml) =>
        xml.replace("</Relationships>", `${relationship}</Relationships>`),
      );
    },
  });
  const zippable: Zippable = {};
  for (const [name, part] of Object.entries(parts)) zippable[name] = [part, { level: 6 }];
  return zipSync(zippable, { mtime: ZIP_EPOCH });
}
