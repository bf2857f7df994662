import { LaptopSettings20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useHost, useLanguage } from "../app/contexts.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { checkText } from "./check-text.ts";
import { ChosenReports } from "./chosen-reports.tsx";
import { OpenReport } from "./open-report.tsx";

/** "Kiểm tra": what a school looks at before it sends its report. */
export function CheckTab(): ReactElement {
  const { kind, workbook } = useHost();
  const { empty } = checkText(useLanguage());
  if (workbook !== undefined) return <OpenReport workbook={workbook} />;
  if (kind === "page") return <ChosenReports />;
  return (
    <>
      <EmptyState icon={<LaptopSettings20Regular />} title={empty.oldExcel}>
        <ol>
          {empty.oldExcelSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </EmptyState>
      <ChosenReports />
    </>
  );
}
