import type { ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { useLanguage } from "../app/contexts.ts";
import type { MergeView } from "../worker/merge-view.ts";
import { mergeText } from "./merge-text.ts";
import { useStepStyles } from "../parts/use-step-styles.ts";

/** How many units there are, and figures of the office's own, told when it changes. */
export function CoverageLine({
  coverage,
  office,
}: Pick<MergeView, "coverage" | "office">): ReactElement {
  const styles = useStepStyles();
  const language = useLanguage();
  const words = mergeText(language);
  const number = (value: number): string => formatNumber(value, language);
  return (
    <div role="status">
      <div className={styles.name}>
        {words.coverage(number(coverage.reported), number(coverage.expected))}
      </div>
      <div className={styles.facts}>
        <span>{words.accepted(number(coverage.accepted))}</span>
        <span>{words.onTime(number(coverage.onTime))}</span>
        <span>{words.late(number(coverage.late))}</span>
      </div>
      {office !== undefined && (
        <div className={styles.facts}>
          <span>{words.office(number(office.entered), number(office.asked))}</span>
        </div>
      )}
    </div>
  );
}
