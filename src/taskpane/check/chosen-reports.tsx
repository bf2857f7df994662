import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import { ChooseFiles } from "../parts/choose-files.tsx";
import { ShowMore } from "../parts/show-more.tsx";
import { checkText } from "./check-text.ts";
import { ChosenReport } from "./chosen-report.tsx";
import { useCardStyles } from "./use-card-styles.ts";
import { useChosenChecks } from "./use-chosen-checks.ts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
});

/** Reports chosen from the disk, each checked: for schools without the pane. */
export function ChosenReports(): ReactElement {
  const styles = useStyles();
  const cards = useCardStyles();
  const { page } = checkText(useLanguage());
  const { state, check, stop, clear } = useChosenChecks();
  const { reports, of } = state;
  const isReading = reports.length < of;
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{page.title}</h2>
      <p className={styles.text}>{page.what}</p>
      <ChooseFiles
        label={page.choose}
        accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.htm,.html,.xml"
        isPrimary={reports.length === 0}
        disabled={isReading}
        hint={page.hint}
        onChoose={check}
      />
      <div role="status">
        {isReading && page.reading(reports.length, of)}
        {!isReading && of > 0 && page.results(reports.length)}
      </div>
      {isReading && (
        <div className={cards.row}>
          <ProgressBar
            value={reports.length}
            max={of}
            aria-label={page.reading(reports.length, of)}
          />
          <Button size="small" onClick={stop}>
            {page.stop}
          </Button>
        </div>
      )}
      {reports.length > 0 && (
        <>
          <div className={cards.row}>
            <p className={styles.text}>{page.openInExcel}</p>
            {!isReading && (
              <Button size="small" appearance="subtle" onClick={clear}>
                {page.clear}
              </Button>
            )}
          </div>
          <ShowMore items={reports}>
            {(shown) => (
              <ul className={cards.list}>
                {shown.map((report) => (
                  <li key={report.id}>
                    <ChosenReport report={report} isOpen={of === 1} />
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </>
      )}
    </div>
  );
}
