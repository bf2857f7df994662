import { Button } from "@fluentui/react-components";
import { DocumentAdd20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef, type ReactElement } from "react";
import type { ChosenFile } from "../worker/campaign-source.ts";
import { filesOfInput } from "./chosen-files.ts";

interface FileButtonProps {
  readonly label: string;
  /** As `<input accept>`. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** Asks for a folder and gives all files below it. */
  readonly folder?: boolean;
  readonly isPrimary?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: (files: readonly ChosenFile[]) => void;
}

/** A button that asks for files. The browser's own input cannot be labelled in the user's language. */
export function FileButton({
  label,
  accept,
  multiple = false,
  folder = false,
  isPrimary = false,
  disabled = false,
  onChoose,
}: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        icon={folder ? <FolderOpen20Regular /> : <DocumentAdd20Regular />}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={multiple || folder}
        {...(accept === undefined ? {} : { accept })}
        {...(folder ? { webkitdirectory: "" } : {})}
        onChange={({ target }) => {
          const files = filesOfInput(target.files ?? []);
          // The same file can be chosen again after it was mended.
          target.value = "";
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
}
