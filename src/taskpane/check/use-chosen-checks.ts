import { useReducer, useRef } from "react";
import { useEngine } from "../app/contexts.ts";
import { useFaultReport } from "../app/use-fault-report.ts";
import { progressByFrame } from "../campaign/progress-by-frame.ts";
import type { ChosenFile } from "../worker/campaign-source.ts";
import {
  checkChosen,
  chosenChecksReducer,
  nothingChosen,
  type ChosenChecksState,
  type ChosenReportResult,
} from "./chosen-checks.ts";

interface ChosenChecks {
  readonly state: ChosenChecksState;
  readonly check: (files: readonly ChosenFile[]) => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** Checks what the user chooses, and keeps the results until they are cleared. */
export function useChosenChecks(): ChosenChecks {
  const engine = useEngine();
  const reportOf = useFaultReport();
  const [state, dispatch] = useReducer(chosenChecksReducer, nothingChosen);
  const session = useRef({ run: 0, lastId: 0 });

  const check = async (files: readonly ChosenFile[]): Promise<void> => {
    session.current.run += 1;
    const { run } = session.current;
    const isStopped = (): boolean => session.current.run !== run;
    dispatch({ kind: "chosen", count: files.length });
    const progress = progressByFrame<ChosenReportResult>((results) => {
      dispatch({ kind: "checked", results });
    });
    const checkFile = async (file: ChosenFile): Promise<ChosenReportResult["outcome"]> => {
      try {
        return await engine.checkFile(file);
      } catch (error) {
        return { ok: false, failure: { kind: "unexpected", report: reportOf(error) } };
      }
    };
    await checkChosen(
      files,
      checkFile,
      (path, outcome) => {
        session.current.lastId += 1;
        progress.tell({ id: session.current.lastId, path, outcome });
      },
      isStopped,
    );
    if (!isStopped()) progress.flush();
  };
  const end = (kind: "stopped" | "cleared"): void => {
    session.current.run += 1;
    dispatch({ kind });
  };
  return {
    state,
    check: (files) => void check(files),
    stop: () => {
      end("stopped");
    },
    clear: () => {
      end("cleared");
    },
  };
}
