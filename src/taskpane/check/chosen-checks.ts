/** Files chosen to be checked, one after the other; results are added as they come. */
import type { CheckedWorkbook } from "../../core/validation/check-workbook.ts";
import type { ChosenFile } from "../worker/campaign-source.ts";
import type { Outcome } from "../worker/engine.ts";

export interface ChosenReportResult {
  /** Unlike all others of the session. */
  readonly id: number;
  readonly path: string;
  readonly outcome: Outcome<CheckedWorkbook>;
}

export interface ChosenChecksState {
  /** In the order they were checked. */
  readonly reports: readonly ChosenReportResult[];
  /** How many there will be. */
  readonly of: number;
}

export type ChosenChecksEvent =
  | { readonly kind: "chosen"; readonly count: number }
  | { readonly kind: "checked"; readonly results: readonly ChosenReportResult[] }
  | { readonly kind: "stopped" }
  | { readonly kind: "cleared" };

export const nothingChosen: ChosenChecksState = { reports: [], of: 0 };

/** A file that is chosen again takes the place of its older result. */
export function chosenChecksReducer(
  state: ChosenChecksState,
  event: ChosenChecksEvent,
): ChosenChecksState {
  switch (event.kind) {
    case "chosen":
      return { ...state, of: state.reports.length + event.count };
    case "checked": {
      const paths = new Set(event.results.map(({ path }) => path));
      const kept = state.reports.filter(({ path }) => !paths.has(path));
      const replaced = state.reports.length - kept.length;
      return { reports: [...kept, ...event.results], of: state.of - replaced };
    }
    case "stopped":
      return { ...state, of: state.reports.length };
    case "cleared":
      return nothingChosen;
  }
}

/** Checks files until all are done or `isStopped`. */
export async function checkChosen(
  files: readonly ChosenFile[],
  checkFile: (file: ChosenFile) => Promise<Outcome<CheckedWorkbook>>,
  onResult: (path: string, outcome: Outcome<CheckedWorkbook>) => void,
  isStopped: () => boolean,
): Promise<void> {
  for (const file of files) {
    if (isStopped()) return;
    const outcome = await checkFile(file);
    if (isStopped()) return;
    onResult(file.path, outcome);
  }
}
