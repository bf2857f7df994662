import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedReport } from "../../core/validation/check-workbook.ts";
import { FindingSections } from "./finding-sections.tsx";
import type { OpenCheck } from "./open-check.ts";
import { PackNotice } from "./pack-notice.tsx";
import { RepairList } from "./repair-list.tsx";
import { ReportFacts } from "./report-facts.tsx";
import { Standing } from "./standing.tsx";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
});

interface CheckedReportViewProps {
  readonly report: CheckedReport;
  readonly check: OpenCheck;
  /** Something is being written: no other writing meanwhile. */
  readonly isBusy: boolean;
  readonly isChecking: boolean;
}

/** The open report: whose it is, how it stands, what can be tidied, what is to be looked at. */
export function CheckedReportView({
  report,
  check,
  isBusy,
  isChecking,
}: CheckedReportViewProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ReportFacts report={report} />
      <PackNotice pack={report.pack} />
      <Standing
        report={report}
        isBusy={isBusy}
        isChecking={isChecking}
        onRecheck={() => void check.recheck()}
        onStamp={(edits) => void check.edit(edits)}
      />
      <RepairList
        repairs={report.repairs}
        isBusy={isBusy}
        onRepair={(edits) => void check.edit(edits)}
        onGo={(place) => void check.select(place)}
      />
      <FindingSections
        report={report}
        onGo={(place) => void check.select(place)}
        onNote={check.edit}
        isBusy={isBusy}
      />
    </div>
  );
}
