import { useCallback } from "react";
import { useHost } from "./contexts.ts";
import { faultReport } from "./fault-report.ts";
import { VERSION } from "./version.ts";

/** Makes reports of faults that name the program around. */
export function useFaultReport(): (error: unknown) => string {
  const { kind, program } = useHost();
  return useCallback(
    (error) =>
      faultReport(error, { version: VERSION, host: kind, program: program ?? navigator.userAgent }),
    [kind, program],
  );
}
