import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  DismissCircle16Regular,
  EditArrowBack16Regular,
  QuestionCircle16Filled,
  Subtract16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { unitStatusLabel } from "../../core/locale/labels.ts";
import { useLanguage } from "../app/contexts.ts";
import type { UnitLine } from "../worker/merge-view.ts";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  accepted: { color: tokens.colorStatusSuccessForeground1 },
  "needs-fixing": { color: tokens.colorStatusWarningForeground3 },
  "to-decide": { color: tokens.colorStatusWarningForeground3 },
  unreadable: { color: tokens.colorPaletteRedForeground1 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  excused: { color: tokens.colorNeutralForeground2 },
  "not-required": { color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<UnitLine["status"], ReactElement>> = {
  accepted: <CheckmarkCircle16Regular aria-hidden />,
  "needs-fixing": <EditArrowBack16Regular aria-hidden />,
  "to-decide": <QuestionCircle16Filled aria-hidden />,
  unreadable: <DismissCircle16Regular aria-hidden />,
  missing: <DismissCircle16Regular aria-hidden />,
  excused: <Subtract16Regular aria-hidden />,
  "not-required": <Subtract16Regular aria-hidden />,
};

/** What became of a unit: icon and word. */
export function UnitStatusMark({ status }: Pick<UnitLine, "status">): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[status])}>
      {icons[status]}
      <span>{unitStatusLabel(status, useLanguage())}</span>
    </span>
  );
}
