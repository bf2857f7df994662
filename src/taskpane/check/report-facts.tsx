import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import { dueText } from "../../core/locale/labels.ts";
import { textIn } from "../../core/locale/language.ts";
import type { CheckedReport } from "../../core/validation/check-workbook.ts";
import { useLanguage } from "../app/contexts.ts";
import { checkText } from "./check-text.ts";

const useStyles = makeStyles({
  root: { minWidth: 0 },
  unit: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
});

interface ReportFactsProps {
  readonly report: CheckedReport;
  /** Where the name stands above already. */
  readonly withoutUnit?: boolean;
}

/** Whose report it is, of what and when, and where it goes. */
export function ReportFacts({ report, withoutUnit = false }: ReportFactsProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { facts } = checkText(language);
  const { unitName, pack, period, periodLabel, year, due, office } = report;
  const label = periodLabel === undefined ? period : textIn(periodLabel, language);
  const place = [office.name, office.sendTo].filter((part) => part !== "").join(", ");
  const lines = [
    [facts.pack, textIn(pack.title, language)],
    [facts.period, facts.year(label, year)],
    [facts.due, due === undefined ? facts.noDue : dueText(due, language)],
    [facts.sendTo, place === "" ? facts.noPlace : place],
  ] as const;
  return (
    <section className={styles.root}>
      {!withoutUnit && <h2 className={styles.unit}>{unitName}</h2>}
      <dl className={styles.facts}>
        {lines.map(([term, text]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
