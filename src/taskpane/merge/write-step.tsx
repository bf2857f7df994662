import { Button, Spinner } from "@fluentui/react-components";
import { Save20Regular } from "@fluentui/react-icons";
import { useEffect, useState, type ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { summarySheets } from "../../core/presentation/sheet-names.ts";
import { useHost, useLanguage } from "../app/contexts.ts";
import { useCampaign } from "../campaign/campaign-context.tsx";
import type { OpenCampaign } from "../campaign/campaign-reducer.ts";
import { mergeText } from "./merge-text.ts";
import { useStepStyles } from "./use-step-styles.ts";

interface WriteStepProps {
  readonly open: OpenCampaign;
  /** Files that still ask something. */
  readonly questions: number;
}

/** Says what would be written and where, then writes it. */
export function WriteStep({ open, questions }: WriteStepProps): ReactElement {
  const styles = useStepStyles();
  const language = useLanguage();
  const words = mergeText(language);
  const { workbook } = useHost();
  const { state, actions } = useCampaign();
  const { view, unwritten } = open;
  const isWriting = state.work?.kind === "writing";
  const sheets = useSheetNames(isWriting);
  const planned = Object.values(summarySheets);
  const there = planned.filter((name) => sheets.includes(name));
  const fresh = planned.filter((name) => !sheets.includes(name));
  const label =
    workbook !== undefined
      ? words.writeIntoWorkbook
      : view.canWrite
        ? words.writeIntoFolder
        : words.download;
  return (
    <section className={styles.step}>
      <h3 className={styles.title}>{words.write}</h3>
      {questions > 0 && (
        <p className={styles.text}>{words.openQuestions(formatNumber(questions, language))}</p>
      )}
      <ul style={{ margin: 0, paddingInlineStart: "20px" }}>
        {workbook !== undefined && fresh.length > 0 && <li>{words.willMake(fresh.join(", "))}</li>}
        {workbook !== undefined && there.length > 0 && (
          <li>{words.willUpdate(there.join(", "))}</li>
        )}
        {workbook !== undefined && <li>{words.otherSheetsStay}</li>}
        {workbook !== undefined && <li>{words.willKeep}</li>}
        {view.canWrite && <li>{words.willWriteFolder(view.label)}</li>}
        {workbook === undefined && !view.canWrite && <li>{words.willDownload}</li>}
      </ul>
      <div className={styles.row}>
        <Button
          appearance={open.isStale ? "secondary" : "primary"}
          icon={<Save20Regular />}
          disabled={state.work !== undefined}
          onClick={() => void actions.write(view.canWrite)}
        >
          {label}
        </Button>
        <span role="status">
          {isWriting ? (
            <Spinner size="tiny" label={words.writing} />
          ) : unwritten.summary || unwritten.campaign ? (
            words.nothingWritten
          ) : (
            words.allWritten
          )}
        </span>
      </div>
    </section>
  );
}

/** Sheets of the open workbook, asked again after writing; none on the page. */
function useSheetNames(isWriting: boolean): readonly string[] {
  const { workbook } = useHost();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    if (isWriting) return undefined;
    let isWanted = true;
    void workbook?.sheetNames().then((answer) => {
      if (isWanted && answer.ok) setNames(answer.value);
    });
    return () => {
      isWanted = false;
    };
  }, [workbook, isWriting]);
  return names;
}
