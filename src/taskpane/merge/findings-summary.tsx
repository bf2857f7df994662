import type { ReactElement } from "react";
import type { Severity } from "../../core/finding/finding.ts";
import { formatNumber } from "../../core/locale/format.ts";
import { useLanguage } from "../app/contexts.ts";
import { FindingItem } from "../parts/finding-item.tsx";
import { SeverityMark } from "../parts/severity-mark.tsx";
import { ShowMore } from "../parts/show-more.tsx";
import type { GroupedFindings } from "./findings-by-unit.ts";
import { mergeText } from "./merge-text.ts";
import { useStepStyles } from "../parts/use-step-styles.ts";

const severities: readonly Severity[] = ["error", "warning", "note"];

/** How much there is to review, and what many units have in common. */
export function FindingsSummary({
  findings,
}: {
  readonly findings: GroupedFindings;
}): ReactElement {
  const styles = useStepStyles();
  const language = useLanguage();
  const words = mergeText(language);
  const { open, common } = findings;
  const isClear = severities.every((severity) => open[severity] === 0);
  return (
    <section className={styles.step}>
      <h4 className={styles.subtitle}>{words.findings}</h4>
      {isClear ? (
        <p className={styles.text}>{words.noFindings}</p>
      ) : (
        <div className={styles.facts}>
          {severities.map((severity) => (
            <SeverityMark key={severity} severity={severity} count={open[severity]} />
          ))}
        </div>
      )}
      {common.length > 0 && (
        <>
          <h5 className={styles.subtitle}>{words.common(formatNumber(common.length, language))}</h5>
          <ShowMore items={common} step={10}>
            {(shown) => (
              <ul className={styles.list}>
                {shown.map((finding, index) => (
                  <li key={index} className={styles.line}>
                    <FindingItem finding={finding} withoutPlaces />
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </>
      )}
    </section>
  );
}
