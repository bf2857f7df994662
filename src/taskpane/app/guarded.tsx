import type { ReactElement, ReactNode } from "react";
import { FailureMessage } from "../parts/failure-message.tsx";
import { CrashBoundary } from "./crash-boundary.tsx";
import { useFaultReport } from "./use-fault-report.ts";

/** Draws what may fail; a fault becomes a message with a report to copy. */
export function Guarded({ children }: { readonly children: ReactNode }): ReactElement {
  const report = useFaultReport();
  return (
    <CrashBoundary
      fallback={(error, again) => (
        <FailureMessage failure={{ kind: "unexpected", report: report(error) }} onRetry={again} />
      )}
    >
      {children}
    </CrashBoundary>
  );
}
