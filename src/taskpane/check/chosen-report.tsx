import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentProhibited20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { placeName } from "../parts/finding-places.ts";
import { problemMessage } from "../../core/locale/problem-messages.ts";
import type { Language } from "../../core/locale/language.ts";
import type { CheckedReport, CheckedWorkbook } from "../../core/validation/check-workbook.ts";
import { useLanguage } from "../app/contexts.ts";
import { FailureMessage } from "../parts/failure-message.tsx";
import { checkText } from "./check-text.ts";
import type { ChosenReportResult } from "./chosen-checks.ts";
import { Counts } from "./counts.tsx";
import { FindingSections } from "./finding-sections.tsx";
import { PackNotice } from "./pack-notice.tsx";
import { schoolReason } from "./reason-text.ts";
import { ReportFacts } from "./report-facts.tsx";
import { StampLine } from "./stamp-line.tsx";
import { useCardStyles } from "./use-card-styles.ts";

const useStyles = makeStyles({
  file: { color: tokens.colorNeutralForeground2 },
  refused: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    "& svg": { flexShrink: 0, marginTop: "2px" },
  },
  summary: { cursor: "pointer" },
  body: { display: "grid", gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalM },
  text: { margin: 0 },
});

interface ChosenReportProps {
  readonly report: ChosenReportResult;
  /** Its findings are shown at once. */
  readonly isOpen: boolean;
}

/** One file that was chosen, and what its check says. */
export function ChosenReport({ report, isOpen }: ChosenReportProps): ReactElement {
  const styles = useStyles();
  const cards = useCardStyles();
  const language = useLanguage();
  const words = checkText(language);
  const { path, outcome } = report;
  if (!outcome.ok) {
    return (
      <section className={cards.card}>
        <h3 className={cards.title}>{path}</h3>
        <FailureMessage failure={outcome.failure} />
      </section>
    );
  }
  const { value } = outcome;
  if (value.outcome !== "checked") {
    return (
      <section className={cards.card}>
        <h3 className={cards.title}>{path}</h3>
        <div className={styles.refused}>
          <DocumentProhibited20Regular aria-hidden />
          <span>
            <strong>{words.page.notAReport}.</strong> {whyNot(value, language)}
          </span>
        </div>
      </section>
    );
  }
  return (
    <section className={cards.card}>
      <h3 className={cards.title}>{value.unitName}</h3>
      <div className={styles.file}>{path}</div>
      <Counts counts={value.counts} />
      {value.isBlank && <p className={styles.text}>{words.ready.blankForm(value.blanks)}</p>}
      <StampLine report={value} />
      <details open={isOpen}>
        <summary className={styles.summary}>{words.page.details}</summary>
        <div className={styles.body}>
          <ReportFacts report={value} withoutUnit />
          <PackNotice pack={value.pack} />
          {value.repairs.length > 0 && (
            <p className={styles.text}>{words.page.repairable(value.repairs.length)}</p>
          )}
          <FindingSections report={value} />
        </div>
      </details>
    </section>
  );
}

function whyNot(value: Exclude<CheckedWorkbook, CheckedReport>, language: Language): string {
  if (value.outcome === "pack-problems") {
    const { badPack, badPackWhat } = checkText(language).empty;
    const [first] = value.problems;
    const detail = first === undefined ? "" : ` (${problemMessage(first, language)})`;
    return `${badPack}. ${badPackWhat}${detail}`;
  }
  const at =
    value.chooseUnitAt === undefined
      ? ""
      : ` ${checkText(language).page.cellToChoose(placeName(value.chooseUnitAt))}`;
  return `${schoolReason(value.reason, language)}${at}`;
}
