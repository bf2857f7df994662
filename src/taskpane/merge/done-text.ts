import { formatNumber } from "../../core/locale/format.ts";
import type { Language } from "../../core/locale/language.ts";
import type { Done } from "../campaign/campaign-reducer.ts";
import { mergeText } from "./merge-text.ts";

/** What was done, a sentence each. */
export function doneText(
  done: Exclude<Done, { kind: "created" }>,
  language: Language,
): readonly string[] {
  const words = mergeText(language);
  switch (done.kind) {
    case "received":
      return [words.doneReceived(formatNumber(done.files, language))];
    case "templates": {
      const { where, paths } = done.saved;
      return [
        ...(done.kept === undefined ? [] : [words.keptOfficeForm(done.kept)]),
        where === "folder"
          ? words.doneTemplates(formatNumber(paths.length, language))
          : words.doneDownload(paths.join(", ")),
      ];
    }
    case "written":
      return [
        ...(done.sheets.length > 0 ? [words.doneSheets(done.sheets.join(", "))] : []),
        ...(done.saved === undefined
          ? []
          : [
              words[done.saved.where === "folder" ? "doneFolder" : "doneDownload"](
                done.saved.paths.join(", "),
              ),
            ]),
        ...(done.isKept ? [words.doneKept] : []),
      ];
    case "dates":
      return [words.doneDates(done.name)];
    case "archived":
      return [words.doneArchived(done.name)];
    case "stopped":
      return [words.doneStopped];
  }
}
