/** A campaign's files, wherever the screen found them, as a folder. */
import { filesFromArchive } from "../../adapters/folder/archive.ts";
import { withDistinctPaths } from "../../adapters/folder/distinct-paths.ts";
import { UnreadableFileError, type Folder, type FolderFile } from "../../adapters/folder/folder.ts";
import {
  memoryFolder,
  type HeldFile,
  type MemoryFolder,
} from "../../adapters/folder/memory-folder.ts";
import { folderNames } from "../../use-cases/campaign-folder.ts";
import type { ChosenFile } from "./campaign-source.ts";
import { folderBehind } from "./folder-port.ts";
import type { WireSource } from "./wire-engine.ts";

/** Where a campaign is kept: results go into the folder itself, or are downloaded from memory. */
export type Home =
  | { readonly kind: "folder"; readonly folder: Folder }
  | { readonly kind: "memory"; readonly folder: MemoryFolder };

/** Opens a source. @throws {UnreadableFileError} If an archive cannot be read. */
export async function openSource(source: WireSource): Promise<Home> {
  if (source.kind === "folder") return { kind: "folder", folder: folderBehind(source.port) };
  const { label } = source;
  if (source.kind === "files") {
    return {
      kind: "memory",
      folder: memoryFolder(label, withDistinctPaths(belowCampaign(source.files))),
    };
  }
  const bytes = await bytesOfChosen({ path: label, content: source.content });
  const files = archiveFiles(label, bytes);
  const held = files.map(({ path, bytes: content }) => ({ path, content }));
  return { kind: "memory", folder: memoryFolder(label, belowCampaign(held)) };
}

function archiveFiles(label: string, bytes: Uint8Array): readonly FolderFile[] {
  try {
    return filesFromArchive(bytes);
  } catch (error) {
    throw new UnreadableFileError(label, error);
  }
}

/** The bytes of a chosen file. @throws {UnreadableFileError} If it is gone. */
export async function bytesOfChosen({ path, content }: ChosenFile): Promise<Uint8Array> {
  const bytes = await memoryFolder("", [{ path, content }]).read(path.normalize("NFC"));
  return bytes ?? new Uint8Array();
}

/** Paths seen from the folder that holds `dot.json`: people choose the one above it as well. */
function belowCampaign(files: readonly HeldFile[]): readonly HeldFile[] {
  const depth = (path: string): number => path.split("/").length;
  const [nearest] = files
    .map(({ path }) => path)
    .filter((path) => path === folderNames.campaign || path.endsWith(`/${folderNames.campaign}`))
    .sort((a, b) => depth(a) - depth(b));
  if (nearest === undefined) return files;
  const root = nearest.slice(0, -folderNames.campaign.length);
  return files
    .filter(({ path }) => path.startsWith(root))
    .map(({ path, content }) => ({ path: path.slice(root.length), content }));
}
