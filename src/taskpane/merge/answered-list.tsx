import { Button } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import type { FileDecision } from "../../core/campaign/decisions.ts";
import { formatNumber } from "../../core/locale/format.ts";
import { useLanguage } from "../app/contexts.ts";
import type { OpenCampaign } from "../campaign/campaign-reducer.ts";
import { ShowMore } from "../parts/show-more.tsx";
import type { MergeView } from "../worker/merge-view.ts";
import { AnswerForm } from "./answer-form.tsx";
import { isAnswered } from "./file-answer.ts";
import { fileKey } from "./file-key.ts";
import { FileLineItem } from "../parts/file-line-item.tsx";
import { mergeText, type MergeText } from "./merge-text.ts";
import { useStepStyles } from "../parts/use-step-styles.ts";

interface AnsweredListProps {
  readonly open: OpenCampaign;
  readonly merged: MergeView;
  readonly names: ReadonlyMap<string, string>;
}

/** What was answered, now or earlier, and a way to answer otherwise. */
export function AnsweredList({ open, merged, names }: AnsweredListProps): ReactElement | null {
  const styles = useStepStyles();
  const language = useLanguage();
  const words = mergeText(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const [changing, setChanging] = useState<string>();
  const answered = merged.files.filter(
    (file) => file.question === undefined && isAnswered(file) && file.status !== "identical",
  );
  if (answered.length === 0) return null;
  return (
    <section className={styles.step}>
      <h4 ref={heading} tabIndex={-1} className={styles.subtitle}>
        {words.answered(formatNumber(answered.length, language))}
      </h4>
      <ShowMore items={answered} step={10}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((file) => {
              const key = fileKey(file);
              const isChanging = changing === key;
              return (
                <li key={key} className={styles.line}>
                  <FileLineItem
                    line={file}
                    unit={file.unitId === undefined ? undefined : names.get(file.unitId)}
                  >
                    {file.decision !== undefined && (
                      <div className={styles.hint}>{answerText(file.decision, names, words)}</div>
                    )}
                    <div>
                      <Button
                        size="small"
                        appearance="subtle"
                        aria-expanded={isChanging}
                        onClick={() => {
                          setChanging(isChanging ? undefined : key);
                        }}
                      >
                        {isChanging ? words.keepAnswer : words.changeAnswer}
                      </Button>
                    </div>
                    {isChanging && (
                      <AnswerForm
                        file={file}
                        open={open}
                        takesFocus
                        onAnswered={() => {
                          setChanging(undefined);
                          heading.current?.focus();
                        }}
                      />
                    )}
                  </FileLineItem>
                </li>
              );
            })}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

function answerText(
  { unitId, use, by, reason }: FileDecision,
  names: ReadonlyMap<string, string>,
  words: MergeText,
): string {
  const what = [
    ...(unitId === undefined ? [] : [words.isOf(names.get(unitId) ?? unitId)]),
    ...(use === undefined ? [] : [words.uses[use].label]),
  ].join(", ");
  return words.answerIs(what, by, reason);
}
