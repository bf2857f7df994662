import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import { FileButton } from "../parts/file-button.tsx";
import type { ChosenFile } from "../worker/campaign-source.ts";
import { campaignText } from "./campaign-text.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { overflowWrap: "anywhere", minWidth: 0 },
});

interface ChosenFileProps {
  readonly label: string;
  readonly accept: string;
  readonly file: ChosenFile | undefined;
  readonly disabled: boolean;
  readonly onChoose: (file: ChosenFile) => void;
  readonly onForget: () => void;
}

/** One file to choose, and what was chosen. */
export function ChosenFileField({
  label,
  accept,
  file,
  disabled,
  onChoose,
  onForget,
}: ChosenFileProps): ReactElement {
  const styles = useStyles();
  const words = campaignText(useLanguage());
  return (
    <div className={styles.root}>
      <FileButton
        label={label}
        accept={accept}
        disabled={disabled}
        onChoose={([chosen]) => {
          if (chosen !== undefined) onChoose(chosen);
        }}
      />
      <span className={styles.name} role="status">
        {file !== undefined && words.chosen(file.path)}
      </span>
      {file !== undefined && (
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={words.remove(file.path)}
          disabled={disabled}
          onClick={onForget}
        />
      )}
    </div>
  );
}
