import { useEffect, useState, type ReactElement } from "react";
import { FailureMessage } from "../parts/failure-message.tsx";
import { useFaultReport } from "./use-fault-report.ts";

/** Faults that happened outside of drawing, in an event or a promise: never only in the console. */
export function UncaughtFaults(): ReactElement | null {
  const reportOf = useFaultReport();
  const [report, setReport] = useState<string>();
  useEffect(() => {
    const onError = ({ error }: ErrorEvent): void => {
      // Without an error it is a notice of the browser's (ResizeObserver), or another's script.
      if (error !== undefined && error !== null) setReport(reportOf(error));
    };
    const onRejection = ({ reason }: PromiseRejectionEvent): void => {
      setReport(reportOf(reason));
    };
    window.addEventListener("error", onError);
    window.addEventListener("unhandledrejection", onRejection);
    return () => {
      window.removeEventListener("error", onError);
      window.removeEventListener("unhandledrejection", onRejection);
    };
  }, [reportOf]);
  if (report === undefined) return null;
  return (
    <FailureMessage
      failure={{ kind: "unexpected", report }}
      onDismiss={() => {
        setReport(undefined);
      }}
    />
  );
}
