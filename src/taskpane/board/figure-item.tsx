import { makeStyles, tokens } from "@fluentui/react-components";
import { Clock16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { textIn } from "../../core/locale/language.ts";
import { useLanguage } from "../app/contexts.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import type { FigureView } from "../worker/figure-view.ts";
import { boardText } from "./board-text.ts";
import { FEWEST_UNITS, figureSentence, isKept, totalWords } from "./figure-words.ts";
import { useBoardStyles } from "./use-board-styles.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  value: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    maxWidth: "200px",
  },
  provisional: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
});

interface FigureItemProps {
  readonly figure: FigureView;
  readonly asOf: string;
  readonly timeZone: string;
}

/** One indicator's total so far, and how many units stand behind it. */
export function FigureItem({ figure, asOf, timeZone }: FigureItemProps): ReactElement {
  const styles = useStyles();
  const shared = useBoardStyles();
  const language = useLanguage();
  const words = boardText(language);
  const { code, label, section, total } = figure;
  const value = totalWords(figure, language);
  const sentence = figureSentence(figure, { asOf, timeZone }, language);
  const number = (count: number): string => formatNumber(count, language);
  return (
    <>
      <div className={styles.root}>
        <span className={shared.name}>{textIn(label, language)}</span>
        {value !== undefined && <span className={styles.value}>{value}</span>}
      </div>
      <div className={shared.facts}>
        <span>{`${code} · ${textIn(section, language)}`}</span>
        {value === undefined ? (
          <span>{total?.reported === 0 ? words.noValue : words.noTotal}</span>
        ) : (
          total !== undefined && (
            <>
              <span>{words.coverageOf(number(total.reported), number(total.expected))}</span>
              {total.provisional && (
                <span className={styles.provisional}>
                  <Clock16Regular aria-hidden />
                  {words.provisional}
                </span>
              )}
            </>
          )
        )}
        {sentence !== undefined && <CopyButton text={sentence} label={words.copySentence} />}
      </div>
      {isKept(figure) && <span className={shared.quiet}>{words.kept(FEWEST_UNITS)}</span>}
    </>
  );
}
