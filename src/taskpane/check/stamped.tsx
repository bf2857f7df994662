import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { dueText } from "../../core/locale/labels.ts";
import type { CheckedReport } from "../../core/validation/check-workbook.ts";
import { useLanguage } from "../app/contexts.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { checkText } from "./check-text.ts";
import { useCardStyles } from "./use-card-styles.ts";

const useStyles = makeStyles({
  code: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { margin: 0, paddingInlineStart: "20px" },
});

/** What is to be done with a report that was stamped. */
export function Stamped({ report }: { readonly report: CheckedReport }): ReactElement {
  const styles = useStyles();
  const cards = useCardStyles();
  const language = useLanguage();
  const { ready } = checkText(language);
  const { due, office, referenceCode } = report;
  return (
    <>
      <div className={cards.row}>
        <span>{ready.code}</span>
        <span className={styles.code}>{referenceCode}</span>
        <CopyButton text={referenceCode} />
      </div>
      <p className={cards.hint}>{ready.codeHint}</p>
      <ul className={styles.steps}>
        <li>{ready.next}</li>
        {office.name !== "" && <li>{ready.sendToOffice(office.name)}</li>}
        {office.sendTo !== "" && <li>{ready.sendTo(office.sendTo)}</li>}
        {due !== undefined && <li>{ready.due(dueText(due, language))}</li>}
      </ul>
    </>
  );
}
