import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { formatInstant, formatNumber } from "../../core/locale/format.ts";
import { useLanguage } from "../app/contexts.ts";
import type { MergeView } from "../worker/merge-view.ts";
import { boardText } from "./board-text.ts";
import { useBoardStyles } from "./use-board-styles.ts";

const useStyles = makeStyles({
  numbers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))",
    gap: tokens.spacingVerticalS,
    margin: 0,
    maxWidth: "640px",
  },
  number: { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end" },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  bar: { maxWidth: "640px" },
});

interface CoverageNumbersProps {
  readonly merged: MergeView;
  readonly timeZone: string;
}

/** How many units have reported, how many in time, and when this was so. */
export function CoverageNumbers({ merged, timeZone }: CoverageNumbersProps): ReactElement {
  const styles = useStyles();
  const shared = useBoardStyles();
  const title = useId();
  const language = useLanguage();
  const words = boardText(language);
  const { expected, reported, accepted, onTime, late } = merged.coverage;
  const missing = merged.units.filter(({ status }) => status === "missing").length;
  const number = (value: number): string => formatNumber(value, language);
  const lines: readonly (readonly [label: string, value: string])[] = [
    [words.reported, words.ofExpected(number(reported), number(expected))],
    [words.accepted, number(accepted)],
    [words.onTime, number(onTime)],
    [words.late, number(late)],
    [words.missing, number(missing)],
  ];
  return (
    <section className={shared.section} aria-labelledby={title}>
      <h3 className={shared.title} id={title}>
        {words.coverage}
      </h3>
      <dl className={styles.numbers}>
        {lines.map(([label, value]) => (
          <div key={label} className={styles.number}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <ProgressBar
        className={styles.bar}
        aria-label={words.reported}
        value={expected === 0 ? 0 : reported / expected}
      />
      <p className={shared.quiet}>{words.asOf(formatInstant(merged.asOf, timeZone, language))}</p>
    </section>
  );
}
