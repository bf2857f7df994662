import { memo, type ReactElement, type ReactNode } from "react";
import { useLanguage } from "../app/contexts.ts";
import type { FileLine } from "../worker/merge-view.ts";
import { FileStatusMark } from "./file-status-mark.tsx";
import { receivedName } from "./received-name.ts";
import { screenReason } from "./screen-reason.ts";
import { useStepStyles } from "./use-step-styles.ts";

interface FileLineItemProps {
  readonly line: FileLine;
  /** Name of the unit that it is of. */
  readonly unit: string | undefined;
  readonly children?: ReactNode;
}

function FileLineFacts({ line, unit, children }: FileLineItemProps): ReactElement {
  const styles = useStepStyles();
  const language = useLanguage();
  return (
    <>
      <div className={styles.name}>{receivedName(line.file)}</div>
      <div className={styles.facts}>
        <FileStatusMark status={line.status} />
        {unit !== undefined && <span>{unit}</span>}
      </div>
      {line.reason !== undefined && <div>{screenReason(line.reason, language)}</div>}
      {children}
    </>
  );
}

/** One received file: its name, what became of it and why, whose it is. */
export const FileLineItem = memo(FileLineFacts);
