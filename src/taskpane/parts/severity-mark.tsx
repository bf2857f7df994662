import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CommentCheckmark16Regular,
  ErrorCircle16Filled,
  Info16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Finding, Severity } from "../../core/finding/finding.ts";
import { findingStateLabel, severityLabel } from "../../core/locale/labels.ts";
import { useLanguage } from "../app/contexts.ts";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
  closed: { color: tokens.colorStatusSuccessForeground1 },
});

const icons: Readonly<Record<Severity, ReactElement>> = {
  error: <ErrorCircle16Filled aria-hidden />,
  warning: <Warning16Filled aria-hidden />,
  note: <Info16Regular aria-hidden />,
};

interface SeverityMarkProps {
  readonly severity: Severity;
  /** Anything but open is said instead of the severity. */
  readonly state?: Finding["state"];
  /** Printed before the word. */
  readonly count?: number;
}

/** "Cần sửa", "Cần làm rõ", "Lưu ý" or what became of it: icon and word. */
export function SeverityMark({ severity, state = "open", count }: SeverityMarkProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const isOpen = state === "open";
  return (
    <span className={mergeClasses(styles.mark, isOpen ? styles[severity] : styles.closed)}>
      {isOpen ? icons[severity] : <CommentCheckmark16Regular aria-hidden />}
      <span>
        {count !== undefined && `${count} `}
        {isOpen ? severityLabel(severity, language) : findingStateLabel(state, language)}
      </span>
    </span>
  );
}
