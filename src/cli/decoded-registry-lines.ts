import { join } from "node:path";
import { decodedRegistry } from "../core/campaign/decoded-registry.ts";
import type { DecodedText } from "../core/campaign/table.ts";
import type { Unit } from "../core/campaign/unit.ts";
import { decodedRegistryText } from "../core/locale/decoded-registry-text.ts";
import type { Language } from "../core/locale/language.ts";
import { folderNames } from "../use-cases/campaign-folder.ts";
import { consoleText } from "./console-text.ts";

/** What a campaign's registry was read as, and what to do if that is wrong; nothing of one in Unicode. */
export function decodedRegistryLines(
  dir: string,
  decoded: readonly DecodedText[],
  units: readonly Unit[],
  language: Language,
): readonly string[] {
  const told = decodedRegistry(decoded, units);
  if (told === undefined) return [];
  return [
    decodedRegistryText(told, language),
    consoleText(language).wrongDecoding(join(dir, folderNames.units)),
  ];
}
