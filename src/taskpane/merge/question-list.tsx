import { Button } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import type { UnitId } from "../../core/campaign/unit.ts";
import { formatNumber } from "../../core/locale/format.ts";
import { useLanguage } from "../app/contexts.ts";
import type { OpenCampaign } from "../campaign/campaign-reducer.ts";
import { ShowMore } from "../parts/show-more.tsx";
import type { MergeView } from "../worker/merge-view.ts";
import { AnswerForm } from "./answer-form.tsx";
import { FileLineItem } from "../parts/file-line-item.tsx";
import { CampaignDoubts, LikelyUnits } from "./file-evidence.tsx";
import { fileKey } from "./file-key.ts";
import { mergeText } from "./merge-text.ts";
import { useStepStyles } from "../parts/use-step-styles.ts";

interface QuestionListProps {
  readonly open: OpenCampaign;
  readonly merged: MergeView;
  readonly names: ReadonlyMap<UnitId, string>;
}

/** Files that ask something; one form is open at a time, at first that of the first file. */
export function QuestionList({ open, merged, names }: QuestionListProps): ReactElement {
  const styles = useStepStyles();
  const language = useLanguage();
  const words = mergeText(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const asking = merged.files.filter(({ question }) => question !== undefined);
  const [chosen, setChosen] = useState<string>();
  const opened = asking.some((one) => fileKey(one) === chosen) ? chosen : asking.map(fileKey)[0];
  return (
    <section className={styles.step}>
      <h4 ref={heading} tabIndex={-1} className={styles.subtitle}>
        {words.questions(formatNumber(asking.length, language))}
      </h4>
      <p className={styles.hint}>{asking.length === 0 ? words.noQuestions : words.questionsHint}</p>
      <ShowMore items={asking} step={10}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((file) => (
              <li key={fileKey(file)} className={styles.card}>
                <FileLineItem
                  line={file}
                  unit={file.unitId === undefined ? undefined : names.get(file.unitId)}
                >
                  {file.question === "unit" && <LikelyUnits file={file} names={names} />}
                  {file.question === "unit" && <CampaignDoubts file={file} />}
                  {fileKey(file) === opened ? (
                    <AnswerForm
                      file={file}
                      open={open}
                      takesFocus={fileKey(file) === chosen}
                      // The form goes away with its question: the keyboard stays in the list.
                      onAnswered={() => heading.current?.focus()}
                    />
                  ) : (
                    <div>
                      <Button
                        size="small"
                        aria-label={`${words.answer}: ${file.file}`}
                        onClick={() => {
                          setChosen(fileKey(file));
                        }}
                      >
                        {words.answer}
                      </Button>
                    </div>
                  )}
                </FileLineItem>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
