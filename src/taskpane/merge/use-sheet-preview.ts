import { useEffect, useState } from "react";
import { useEngine, useHost } from "../app/contexts.ts";
import type { HostFailure } from "../host/host-failure.ts";
import type { SheetPreview } from "../host/host.ts";
import type { Failure } from "../worker/failure.ts";
import type { MergeView } from "../worker/merge-view.ts";

export interface PreviewedSheets {
  readonly sheets: readonly SheetPreview[];
  /** Why they could not be written as things are. */
  readonly failure?: Failure | HostFailure;
}

export interface SheetPreviewing extends PreviewedSheets {
  /** Asks again, after the user mended what stood in the way. */
  readonly again: () => void;
}

const NOT_YET: PreviewedSheets = { sheets: [] };

/**
 * What writing a merge would do to the open workbook; nothing where there is none.
 *
 * @param isWriting - Asked again when a writing is over.
 */
export function useSheetPreview(
  merged: MergeView | undefined,
  isWriting: boolean,
): SheetPreviewing {
  const { workbook } = useHost();
  const engine = useEngine();
  const [previewed, setPreviewed] = useState(NOT_YET);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (isWriting || merged === undefined || workbook === undefined) return undefined;
    let isWanted = true;
    const preview = async (): Promise<PreviewedSheets> => {
      const plan = await engine.summaryPlan();
      if (!plan.ok) return { sheets: [], failure: plan.failure };
      const sheets = await workbook.previewSheets(plan.value);
      return sheets.ok ? { sheets: sheets.value } : { sheets: [], failure: sheets.failure };
    };
    void preview().then((found) => {
      if (isWanted) setPreviewed(found);
    });
    return () => {
      isWanted = false;
    };
  }, [engine, workbook, merged, isWriting, asked]);
  return {
    ...previewed,
    again: () => {
      setAsked(asked + 1);
    },
  };
}
