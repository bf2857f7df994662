import { useEffect, useState, useSyncExternalStore } from "react";
import { useEngine } from "../app/contexts.ts";
import { useFaultReport } from "../app/use-fault-report.ts";
import type { OpenWorkbook } from "../host/host.ts";
import { createOpenCheck, type OpenCheck, type OpenCheckState } from "./open-check.ts";

/** The open workbook's check, kept up to date as long as the view is shown. */
export function useOpenCheck(workbook: OpenWorkbook): readonly [OpenCheckState, OpenCheck] {
  const engine = useEngine();
  const reportOf = useFaultReport();
  const [check] = useState(() =>
    createOpenCheck({ workbook, check: (snapshot) => engine.check(snapshot), reportOf }),
  );
  useEffect(() => check.start(), [check]);
  return [useSyncExternalStore(check.subscribe, check.state), check];
}
