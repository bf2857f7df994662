import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { FindingCounts } from "../../core/validation/checked-sections.ts";
import { useLanguage } from "../app/contexts.ts";
import { SeverityMark } from "../parts/severity-mark.tsx";
import { checkText } from "./check-text.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  clean: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  explained: { color: tokens.colorNeutralForeground2 },
});

/** "3 Cần sửa · 2 Cần làm rõ · 1 Lưu ý"; kinds of which there are none are left out. */
export function Counts({ counts }: { readonly counts: FindingCounts }): ReactElement {
  const styles = useStyles();
  const words = checkText(useLanguage());
  const open = (["error", "warning", "note"] as const).filter((kind) => counts[kind] > 0);
  return (
    <div className={styles.root}>
      {open.map((kind) => (
        <SeverityMark key={kind} severity={kind} count={counts[kind]} />
      ))}
      {counts.error + counts.warning === 0 && (
        <span className={styles.clean}>
          <CheckmarkCircle16Filled aria-hidden />
          {words.nothing}
        </span>
      )}
      {counts.explained > 0 && (
        <span className={styles.explained}>{words.explained(counts.explained)}</span>
      )}
    </div>
  );
}
