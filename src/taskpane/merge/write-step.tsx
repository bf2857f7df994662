import { Button, Spinner } from "@fluentui/react-components";
import { Save20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { useHost, useLanguage } from "../app/contexts.ts";
import { useCampaign } from "../campaign/campaign-context.tsx";
import type { OpenCampaign } from "../campaign/campaign-reducer.ts";
import { FailureMessage } from "../parts/failure-message.tsx";
import { mergeText } from "./merge-text.ts";
import { useSheetPreview } from "./use-sheet-preview.ts";
import { useStepStyles } from "../parts/use-step-styles.ts";

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
  const { sheets, failure, again } = useSheetPreview(open.merged, isWriting);
  const named = (change: "add" | "update"): string =>
    sheets.flatMap((sheet) => (sheet.change === change ? sheet.name : [])).join(", ");
  const kept = sheets.reduce((sum, { keptCells }) => sum + keptCells, 0);
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
        {named("add") !== "" && <li>{words.willMake(named("add"))}</li>}
        {named("update") !== "" && <li>{words.willUpdate(named("update"))}</li>}
        {kept > 0 && <li>{words.keptCells(formatNumber(kept, language))}</li>}
        {workbook !== undefined && <li>{words.otherSheetsStay}</li>}
        {workbook !== undefined && <li>{words.willKeep}</li>}
        {view.canWrite && <li>{words.willWriteFolder(view.label)}</li>}
        {workbook === undefined && !view.canWrite && <li>{words.willDownload}</li>}
      </ul>
      {failure !== undefined && state.failure === undefined && (
        <FailureMessage failure={failure} onRetry={again} />
      )}
      <div className={styles.row}>
        <Button
          appearance={open.isStale ? "secondary" : "primary"}
          icon={<Save20Regular />}
          disabledFocusable={state.work !== undefined}
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
