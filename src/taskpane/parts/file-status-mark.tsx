import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  DocumentDismiss16Regular,
  Info16Regular,
  QuestionCircle16Filled,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { fileStatusLabel } from "../../core/locale/labels.ts";
import { useLanguage } from "../app/contexts.ts";
import type { FileLine } from "../worker/merge-view.ts";
import { readingText } from "./reading-text.ts";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  good: { color: tokens.colorStatusSuccessForeground1 },
  asks: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  unread: { color: tokens.colorPaletteRedForeground1 },
  calm: { color: tokens.colorNeutralForeground2 },
});

type Kind = "good" | "asks" | "unread" | "calm";

const kinds: Readonly<Record<FileLine["status"], Kind>> = {
  report: "good",
  counted: "good",
  superseded: "calm",
  identical: "calm",
  conflict: "asks",
  ambiguous: "asks",
  "to-decide": "asks",
  "unknown-unit": "asks",
  unrecognised: "asks",
  "other-period": "unread",
  "other-pack": "unread",
  encrypted: "unread",
  unreadable: "unread",
  unsafe: "unread",
  document: "calm",
  ignored: "calm",
};

const icons: Readonly<Record<Kind, ReactElement>> = {
  good: <CheckmarkCircle16Regular aria-hidden />,
  asks: <QuestionCircle16Filled aria-hidden />,
  unread: <DocumentDismiss16Regular aria-hidden />,
  calm: <Info16Regular aria-hidden />,
};

/** What became of a file: icon and word. */
export function FileStatusMark({ status }: Pick<FileLine, "status">): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const kind = kinds[status];
  return (
    <span className={mergeClasses(styles.mark, styles[kind])}>
      {icons[kind]}
      <span>
        {status === "report" ? readingText(language).readable : fileStatusLabel(status, language)}
      </span>
    </span>
  );
}
