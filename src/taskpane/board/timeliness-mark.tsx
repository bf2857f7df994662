import { makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular, Clock16Regular, Question16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Timeliness } from "../../core/consolidation/result.ts";
import { timelinessLabel } from "../../core/locale/labels.ts";
import { useLanguage } from "../app/contexts.ts";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

const icons: Readonly<Record<Timeliness, ReactElement>> = {
  "on-time": <Checkmark16Regular aria-hidden />,
  late: <Clock16Regular aria-hidden />,
  unknown: <Question16Regular aria-hidden />,
};

/** In time or not: icon and word. */
export function TimelinessMark({ value }: { readonly value: Timeliness }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      {icons[value]}
      <span>{timelinessLabel(value, useLanguage())}</span>
    </span>
  );
}
