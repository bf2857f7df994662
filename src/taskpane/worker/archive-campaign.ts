import { archiveOfFiles } from "../../adapters/folder/archive.ts";
import type { Folder, FolderFile } from "../../adapters/folder/folder.ts";
import type { Campaign } from "../../core/campaign/campaign.ts";
import { folderNames } from "../../use-cases/campaign-folder.ts";

/** What came in and what came of it: too much for a workbook's settings. */
const LEFT_OUT_OF_SETTINGS: readonly string[] = [
  folderNames.received,
  folderNames.results,
  folderNames.frozen,
  folderNames.templates,
];

/**
 * A campaign as one file, `.tonghop.zip`.
 *
 * @param outputs - What is not written into the folder yet; takes the place of what lies there.
 * @param what - `settings` is what a workbook keeps.
 */
export async function archiveCampaign(
  folder: Folder,
  { period, year }: Campaign,
  outputs: readonly FolderFile[],
  what: "whole" | "settings",
): Promise<FolderFile> {
  const left = what === "whole" ? [] : LEFT_OUT_OF_SETTINGS;
  // What the office entered itself is nowhere else, so its form goes with the settings.
  const isLeft = (path: string): boolean =>
    path !== folderNames.officeForm && left.some((name) => path.startsWith(`${name}/`));
  const files = new Map<string, Uint8Array>();
  for (const { path } of await folder.list("")) {
    if (isLeft(path) || path.includes("~$")) continue;
    const bytes = await folder.read(path);
    if (bytes !== undefined) files.set(path, bytes);
  }
  for (const { path, bytes } of outputs) if (!isLeft(path)) files.set(path, bytes);
  return {
    path: `${period}-${year}.tonghop.zip`,
    bytes: archiveOfFiles([...files].map(([path, bytes]) => ({ path, bytes }))),
  };
}
