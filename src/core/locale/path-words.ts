/** Evidence beside a file's whole path. */
import type { EvidenceSource } from "../recognition/evidence.ts";

const ofPath: readonly string[] = [
  "file-name",
  "folder-name",
  "archive-name",
  "mail-name",
] satisfies readonly EvidenceSource[];

/** The same evidence without the words of names that stand beside it already. */
export function withoutPathWords<Told extends { readonly source: string; readonly says: string }>(
  evidence: readonly Told[],
): readonly Told[] {
  return evidence.map((one) => (ofPath.includes(one.source) ? { ...one, says: "" } : one));
}
