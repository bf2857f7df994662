import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactElement, type ReactNode } from "react";
import { useLanguage } from "../app/contexts.ts";
import type { ChosenFile } from "../worker/campaign-source.ts";
import { filesOfDrop } from "./chosen-files.ts";
import { FileButton } from "./file-button.tsx";
import { partsText } from "./parts-text.ts";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
  over: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  hint: { flexBasis: "100%" },
});

interface ChooseFilesProps {
  /** On the button; "Chọn tệp" where nothing else is said. */
  readonly label?: string;
  /** As `<input accept>`, e.g. `.xlsx,.zip`. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** A second button for a whole folder, with this label. */
  readonly folderLabel?: string;
  readonly isPrimary?: boolean;
  readonly disabled?: boolean;
  /** What can be chosen, below the buttons. */
  readonly hint?: ReactNode;
  readonly onChoose: (files: readonly ChosenFile[]) => void;
}

/** Buttons for files and for a folder, on a place where both can be dropped. */
export function ChooseFiles({
  label,
  accept,
  multiple = true,
  folderLabel,
  isPrimary = false,
  disabled = false,
  hint,
  onChoose,
}: ChooseFilesProps): ReactElement {
  const styles = useStyles();
  const words = partsText(useLanguage());
  const [isOver, setOver] = useState(false);

  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    if (disabled) return;
    const files = await filesOfDrop(event.dataTransfer);
    if (files.length > 0) onChoose(multiple ? files : files.slice(0, 1));
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => void drop(event)}
    >
      <FileButton
        label={label ?? words.chooseFiles}
        accept={accept}
        multiple={multiple}
        isPrimary={isPrimary}
        disabled={disabled}
        onChoose={onChoose}
      />
      {folderLabel !== undefined && (
        <FileButton label={folderLabel} folder disabled={disabled} onChoose={onChoose} />
      )}
      <span>{words.orDrop}</span>
      {hint !== undefined && <div className={styles.hint}>{hint}</div>}
    </div>
  );
}
