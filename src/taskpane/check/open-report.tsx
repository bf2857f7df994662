import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import type { OpenWorkbook } from "../host/host.ts";
import { FailureMessage } from "../parts/failure-message.tsx";
import { CheckedReportView } from "./checked-report-view.tsx";
import { checkText } from "./check-text.ts";
import { NoReportHere } from "./no-report-here.tsx";
import { useOpenCheck } from "./use-open-check.ts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  failure: { position: "sticky", bottom: tokens.spacingVerticalS, zIndex: 1 },
});

/** The workbook that is open in Excel, checked as it is filled in. */
export function OpenReport({ workbook }: { readonly workbook: OpenWorkbook }): ReactElement {
  const styles = useStyles();
  const words = checkText(useLanguage());
  const [{ result, isChecking, isWriting, failure }, check] = useOpenCheck(workbook);
  const recheck = (): void => void check.recheck();

  const failed = failure !== undefined && (
    <div className={styles.failure} role="status">
      <FailureMessage
        failure={failure}
        onRetry={recheck}
        {...(result === undefined ? {} : { onDismiss: check.dismiss })}
      />
    </div>
  );
  if (result === undefined) {
    return (
      <div className={styles.root}>
        {failure === undefined ? <Spinner size="small" label={words.reading} /> : failed}
      </div>
    );
  }
  return (
    <div className={styles.root}>
      {result !== "no-report" && result.outcome === "checked" ? (
        <CheckedReportView
          report={result}
          check={check}
          isBusy={isWriting}
          isChecking={isChecking}
        />
      ) : (
        <NoReportHere
          result={result}
          onGo={(place) => void check.select(place)}
          actions={
            <Button icon={<ArrowSync16Regular />} disabledFocusable={isChecking} onClick={recheck}>
              {words.recheck}
            </Button>
          }
        />
      )}
      {failed}
    </div>
  );
}
