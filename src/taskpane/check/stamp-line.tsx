import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { formatInstant } from "../../core/locale/format.ts";
import type { CheckedReport } from "../../core/validation/check-workbook.ts";
import { useLanguage } from "../app/contexts.ts";
import { checkText } from "./check-text.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    "& svg": { flexShrink: 0, marginTop: "2px" },
  },
  same: { color: tokens.colorStatusSuccessForeground1 },
  changed: { color: tokens.colorStatusWarningForeground3 },
});

const HOME_ZONE = "Asia/Ho_Chi_Minh";

/** Whether the report is still the one that was stamped; nothing where it never was. */
export function StampLine({ report }: { readonly report: CheckedReport }): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const { ready } = checkText(language);
  const { stamp, due } = report;
  if (stamp === undefined) return null;
  const isSame = stamp.state === "unchanged";
  const moment = formatInstant(stamp.at, due?.timeZone ?? HOME_ZONE, language);
  return (
    <div className={mergeClasses(styles.line, isSame ? styles.same : styles.changed)}>
      {isSame ? <CheckmarkCircle16Filled aria-hidden /> : <Warning16Filled aria-hidden />}
      <span>{isSame ? ready.stamped(moment) : ready.changed(moment)}</span>
    </div>
  );
}
