import { Button } from "@fluentui/react-components";
import {
  DocumentSearch24Regular,
  DocumentProhibited24Regular,
  PersonQuestionMark24Regular,
} from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { problemMessage } from "../../core/locale/problem-messages.ts";
import { schoolReason } from "./reason-text.ts";
import type { CheckedReport, CheckedWorkbook } from "../../core/validation/check-workbook.ts";
import type { CellReference } from "../../core/workbook/cell-edit.ts";
import { useLanguage } from "../app/contexts.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { ShowMore } from "../parts/show-more.tsx";
import { checkText } from "./check-text.ts";

interface NoReportHereProps {
  readonly result: Exclude<CheckedWorkbook, CheckedReport> | "no-report";
  readonly onGo?: (place: CellReference) => void;
  readonly actions?: ReactNode;
}

/** Why the workbook is no report that can be checked, and what to do. */
export function NoReportHere({ result, onGo, actions }: NoReportHereProps): ReactElement {
  const language = useLanguage();
  const { empty } = checkText(language);
  if (result === "no-report") {
    return (
      <EmptyState icon={<DocumentSearch24Regular />} title={empty.noReport} actions={actions}>
        <ol>
          {empty.noReportSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </EmptyState>
    );
  }
  if (result.outcome === "pack-problems") {
    return (
      <EmptyState icon={<DocumentProhibited24Regular />} title={empty.badPack} actions={actions}>
        <p>{empty.badPackWhat}</p>
        <ShowMore items={result.problems}>
          {(shown) => (
            <ul>
              {shown.map((problem, index) => (
                <li key={index}>{problemMessage(problem, language)}</li>
              ))}
            </ul>
          )}
        </ShowMore>
      </EmptyState>
    );
  }
  const { reason, chooseUnitAt } = result;
  if (chooseUnitAt === undefined || onGo === undefined) {
    return (
      <EmptyState icon={<DocumentSearch24Regular />} title={empty.foreign} actions={actions}>
        <p>{schoolReason(reason, language)}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<PersonQuestionMark24Regular />}
      title={empty.noUnit}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              onGo(chooseUnitAt);
            }}
          >
            {empty.chooseUnit}
          </Button>
          {actions}
        </>
      }
    >
      {reason.code !== "no-unit-named" && <p>{schoolReason(reason, language)}</p>}
      <p>{empty.noUnitWhat}</p>
    </EmptyState>
  );
}
