import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { levelLabel, severityLabel } from "../../core/locale/labels.ts";
import { useLanguage } from "../app/contexts.ts";
import { UnitStatusMark } from "../parts/unit-status-mark.tsx";
import { boardText } from "./board-text.ts";
import { DocumentMark } from "./document-mark.tsx";
import { hasFigures } from "./has-figures.ts";
import { receivedDay } from "./received-day.ts";
import { TimelinessMark } from "./timeliness-mark.tsx";
import type { UnitsShown } from "./units-shown.ts";
import { useBoardStyles } from "./use-board-styles.ts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  name: { overflowWrap: "anywhere" },
  number: { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  mark: { whiteSpace: "nowrap" },
  some: { fontWeight: tokens.fontWeightSemibold },
});

/** The units with columns, in the registry's order. */
export function UnitTable({ units, timeZone }: UnitsShown): ReactElement {
  const styles = useStyles();
  const shared = useBoardStyles();
  const language = useLanguage();
  const words = boardText(language);
  const hasAreas = units.some(({ area }) => area !== "");
  const hasDocuments = units.some(
    ({ signedDocument, isUnsigned }) => signedDocument !== undefined || isUnsigned === true,
  );
  const head = mergeClasses(styles.cell, styles.head);
  const numberHead = mergeClasses(head, styles.number);
  const name = mergeClasses(styles.cell, styles.name);
  const number = mergeClasses(styles.cell, styles.number);
  const count = (found: number): string => formatNumber(found, language);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {words.unit}
          </th>
          <th scope="col" className={head}>
            {words.level}
          </th>
          {hasAreas && (
            <th scope="col" className={head}>
              {words.area}
            </th>
          )}
          <th scope="col" className={head}>
            {words.state}
          </th>
          {hasDocuments && (
            <th scope="col" className={head}>
              {words.signedDocument}
            </th>
          )}
          <th scope="col" className={head}>
            {words.timeliness}
          </th>
          <th scope="col" className={numberHead}>
            {words.received}
          </th>
          <th scope="col" className={numberHead}>
            {severityLabel("error", language)}
          </th>
          <th scope="col" className={numberHead}>
            {severityLabel("warning", language)}
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.unitId}>
            <th scope="row" className={name}>
              {unit.name}
            </th>
            <td className={styles.cell}>{levelLabel(unit.level, language)}</td>
            {hasAreas && <td className={name}>{unit.area}</td>}
            <td className={styles.cell}>
              <UnitStatusMark status={unit.status} />
              {unit.sentBlankForm === true && <p className={shared.quiet}>{words.sentBlankForm}</p>}
              {unit.excuse !== undefined && <p className={shared.quiet}>{unit.excuse}</p>}
            </td>
            {hasDocuments && (
              <td className={name}>
                <DocumentMark {...unit} />
              </td>
            )}
            <td className={mergeClasses(styles.cell, styles.mark)}>
              {unit.timeliness !== undefined && <TimelinessMark value={unit.timeliness} />}
            </td>
            <td className={number}>
              {unit.received !== undefined && receivedDay(unit.received, timeZone, language)}
            </td>
            <td className={mergeClasses(number, unit.errors > 0 && styles.some)}>
              {hasFigures(unit) && count(unit.errors)}
            </td>
            <td className={number}>{hasFigures(unit) && count(unit.warnings)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
