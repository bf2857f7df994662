import { Field, Input, makeStyles } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useEffect, useState, type ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { useEngine, useLanguage } from "../app/contexts.ts";
import type { FigureView } from "../worker/figure-view.ts";
import type { MergeView } from "../worker/merge-view.ts";
import { boardText } from "./board-text.ts";
import { FigureItem } from "./figure-item.tsx";
import { useBoardStyles } from "./use-board-styles.ts";

const useStyles = makeStyles({ field: { maxWidth: "480px" } });

/** Long enough that not every letter is searched for. */
const TYPING = 200;

interface FigureSearchProps {
  readonly merged: MergeView;
  readonly timeZone: string;
}

/** A figure by the words that people have for it: its total so far, and a sentence to copy. */
export function FigureSearch({ merged, timeZone }: FigureSearchProps): ReactElement {
  const styles = useStyles();
  const shared = useBoardStyles();
  const language = useLanguage();
  const words = boardText(language);
  const [typed, setTyped] = useState("");
  const found = useFoundFigures(typed.trim(), merged);
  return (
    <section className={shared.section}>
      <h3 className={shared.title}>{words.figures}</h3>
      <Field className={styles.field} label={words.figuresLabel} hint={words.figuresHint}>
        <Input
          type="search"
          contentBefore={<Search16Regular aria-hidden />}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <div role="status" className={shared.quiet}>
        {found !== undefined &&
          (found.length === 0
            ? words.noFigure
            : words.figuresFound(formatNumber(found.length, language)))}
      </div>
      {found !== undefined && found.length > 0 && (
        <ul className={shared.list}>
          {found.map((figure) => (
            <li key={figure.code} className={shared.item}>
              <FigureItem figure={figure} asOf={merged.asOf} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was found for the words before stays until their own answer is there: nothing flickers. */
function useFoundFigures(wanted: string, merged: MergeView): readonly FigureView[] | undefined {
  const engine = useEngine();
  const [found, setFound] = useState<readonly FigureView[]>();
  useEffect(() => {
    if (wanted === "") return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      void engine.findFigures(wanted).then((figures) => {
        if (isWanted) setFound(figures);
      });
    }, TYPING);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // Another merge has other totals.
  }, [engine, wanted, merged]);
  return wanted === "" ? undefined : found;
}
