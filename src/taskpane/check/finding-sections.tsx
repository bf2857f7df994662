import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { textIn } from "../../core/locale/language.ts";
import type { CheckedReport } from "../../core/validation/check-workbook.ts";
import type { CheckedSection } from "../../core/validation/checked-sections.ts";
import { useLanguage } from "../app/contexts.ts";
import { checkText } from "./check-text.ts";
import type { FindingActions } from "./finding-actions.ts";
import { SectionFindings } from "./section-findings.tsx";
import { useCardStyles } from "./use-card-styles.ts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** All findings, as the form is divided; sections without any are only counted. */
export function FindingSections({
  report,
  ...actions
}: FindingActions & { readonly report: CheckedReport }): ReactElement | null {
  const styles = useStyles();
  const cards = useCardStyles();
  const language = useLanguage();
  const words = checkText(language);
  const shown = report.sections.filter(hasSomething);
  const clean = report.sections.filter(
    (section) => section.label !== undefined && !hasSomething(section),
  );
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{words.findings}</h2>
      {shown.map((section) => (
        <SectionFindings
          key={section.id ?? ""}
          section={section}
          blanksInAll={report.blanks}
          {...actions}
        />
      ))}
      {clean.length > 0 && (
        <details>
          <summary>{words.clean(clean.length)}</summary>
          <ul>
            {clean.map(({ id = "", label }) => (
              <li key={id} className={cards.hint}>
                {label === undefined ? id : textIn(label, language)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function hasSomething({ findings, blanks }: CheckedSection): boolean {
  return findings.length > 0 || blanks.length > 0;
}
