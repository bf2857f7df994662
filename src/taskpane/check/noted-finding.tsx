import type { ReactElement } from "react";
import type { CheckedFinding } from "../../core/validation/checked-sections.ts";
import { explanationEdits } from "../../core/validation/explanation-edits.ts";
import { FindingItem } from "../parts/finding-item.tsx";
import type { FindingActions } from "./finding-actions.ts";
import { NoteField } from "./note-field.tsx";

interface NotedFindingProps extends FindingActions {
  readonly checked: CheckedFinding;
  readonly sentence?: string | undefined;
}

/** One finding; where a note beside the figure answers it, with a field for the note. */
export function NotedFinding({
  checked,
  sentence,
  onGo,
  onNote,
  isBusy = false,
}: NotedFindingProps): ReactElement {
  const { finding, noteCells } = checked;
  return (
    <FindingItem
      finding={finding}
      onGo={onGo}
      sentence={sentence}
      withoutPlaces={finding.code === "required-blank"}
    >
      {onNote !== undefined && noteCells.length > 0 && (
        <NoteField
          places={noteCells}
          written={finding.explanation ?? ""}
          isBusy={isBusy}
          onWrite={(text) => onNote(explanationEdits(checked, text))}
        />
      )}
    </FindingItem>
  );
}
