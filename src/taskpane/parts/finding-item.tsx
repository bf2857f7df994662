import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Finding } from "../../core/finding/finding.ts";
import { findingMessage } from "../../core/locale/finding-messages.ts";
import type { CellReference } from "../../core/workbook/cell-edit.ts";
import { useLanguage } from "../app/contexts.ts";
import { findingPlaces } from "./finding-places.ts";
import { partsText } from "./parts-text.ts";
import { PlaceList } from "./place-list.tsx";
import { SeverityMark } from "./severity-mark.tsx";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  note: { color: tokens.colorNeutralForeground2 },
});

interface FindingItemProps {
  readonly finding: Finding;
  /** Goes to a cell; without it places are text. */
  readonly onGo?: ((place: CellReference) => void) | undefined;
  /** Instead of the finding's own sentence. */
  readonly sentence?: string | undefined;
  /** Leaves out the cells, where they are shown elsewhere. */
  readonly withoutPlaces?: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** One finding: its mark, its sentence, its cells, the note beside the figure. To stand in a list. */
export function FindingItem({
  finding,
  onGo,
  sentence,
  withoutPlaces = false,
  children,
}: FindingItemProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { severity, state, explanation } = finding;
  return (
    <div className={styles.root}>
      <div>
        <SeverityMark severity={severity} state={state} />
      </div>
      <div>{sentence ?? findingMessage(finding, language)}</div>
      {!withoutPlaces && <PlaceList places={findingPlaces(finding)} onGo={onGo} />}
      {explanation !== undefined && (
        <div className={styles.note}>
          {partsText(language).yourNote} {explanation}
        </div>
      )}
      {children}
    </div>
  );
}
