/** One file that is several units' by what stands around its copies: nobody knows whose it is. */
import type { UnitId } from "../campaign/unit.ts";
import { isReportFile, setAside, type ExaminedFile } from "./examined-file.ts";

/**
 * Sets aside reports of the same bytes that names of files or senders give to different units, as
 * when a school passes on another's form that names no school.
 */
export function doubtSharedBytes(files: readonly ExaminedFile[]): readonly ExaminedFile[] {
  const owners = new Map<string, Set<UnitId>>();
  const reports = files.filter(isReportFile);
  for (const { sha256, outcome } of reports) {
    owners.set(sha256, (owners.get(sha256) ?? new Set()).add(outcome.unitId));
  }
  return files.map((file) => {
    if (!isReportFile(file) || (owners.get(file.sha256)?.size ?? 0) < 2) return file;
    const evidence = reports
      .filter(({ sha256 }) => sha256 === file.sha256)
      .flatMap((one) => one.evidence)
      .filter(
        ({ source, says }, at, all) =>
          all.findIndex((one) => one.source === source && one.says === says) === at,
      );
    const says = evidence.map(({ source, says: words }) => ({ source, says: words }));
    return setAside(file, "conflict", { code: "unit-disagrees", args: { says } }, evidence);
  });
}
