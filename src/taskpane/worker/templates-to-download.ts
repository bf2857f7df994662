import { archiveOfFiles } from "../../adapters/folder/archive.ts";
import type { FolderFile } from "../../adapters/folder/folder.ts";
import type { Campaign } from "../../core/campaign/campaign.ts";
import { folderNames } from "../../use-cases/campaign-folder.ts";
import { fileName } from "./file-name.ts";

/** Templates as one download: a single one as it is, several in an archive. */
export function templatesToDownload(
  templates: readonly FolderFile[],
  { period, year }: Pick<Campaign, "period" | "year">,
): readonly FolderFile[] {
  const files = templates.map(({ path, bytes }) => ({ path: fileName(path), bytes }));
  if (files.length < 2) return files;
  const path = `${period}-${year} - ${folderNames.templates}.zip`;
  return [{ path, bytes: archiveOfFiles(files) }];
}
