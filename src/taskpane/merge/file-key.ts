import type { SettledFile } from "../worker/merge-view.ts";

/** Copies of one file have the same bytes, files that came twice the same name. */
export function fileKey({ sha256, file }: SettledFile): string {
  return `${sha256} ${file}`;
}
