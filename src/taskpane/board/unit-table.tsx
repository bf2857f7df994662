import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { levelLabel, severityLabel } from "../../core/locale/labels.ts";
import { useLanguage } from "../app/contexts.ts";
import { UnitStatusMark } from "../merge/unit-status-mark.tsx";
import type { UnitLine } from "../worker/merge-view.ts";
import { boardText } from "./board-text.ts";
import { receivedDay } from "./received-day.ts";
import { TimelinessMark } from "./timeliness-mark.tsx";
import type { UnitsShown } from "./units-shown.ts";
import { useBoardStyles } from "./use-board-styles.ts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      textAlign: "start",
      verticalAlign: "top",
      overflowWrap: "anywhere",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    "& thead th": {
      fontWeight: tokens.fontWeightSemibold,
      verticalAlign: "bottom",
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
  },
  number: { "&&": { textAlign: "end", whiteSpace: "nowrap" }, fontVariantNumeric: "tabular-nums" },
  short: { "&&": { overflowWrap: "normal" } },
});

/** The units with columns, in the registry's order. */
export function UnitTable({ units, timeZone }: UnitsShown): ReactElement {
  const styles = useStyles();
  const shared = useBoardStyles();
  const language = useLanguage();
  const words = boardText(language);
  const hasAreas = units.some(({ area }) => area !== "");
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.unit}</th>
          <th scope="col">{words.level}</th>
          {hasAreas && <th scope="col">{words.area}</th>}
          <th scope="col">{words.state}</th>
          <th scope="col">{words.timeliness}</th>
          <th scope="col" className={styles.number}>
            {words.received}
          </th>
          <th scope="col" className={styles.number}>
            {severityLabel("error", language)}
          </th>
          <th scope="col" className={styles.number}>
            {severityLabel("warning", language)}
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.unitId}>
            <th scope="row">{unit.name}</th>
            <td className={styles.short}>{levelLabel(unit.level, language)}</td>
            {hasAreas && <td>{unit.area}</td>}
            <td className={styles.short}>
              <UnitStatusMark status={unit.status} />
              {unit.excuse !== undefined && <p className={shared.quiet}>{unit.excuse}</p>}
            </td>
            <td className={styles.short}>
              {unit.timeliness !== undefined && <TimelinessMark value={unit.timeliness} />}
            </td>
            <td className={styles.number}>
              {unit.received !== undefined && receivedDay(unit.received, timeZone, language)}
            </td>
            <td className={mergeClasses(styles.number, unit.errors > 0 && shared.name)}>
              {hasFigures(unit) && formatNumber(unit.errors, language)}
            </td>
            <td className={styles.number}>
              {hasFigures(unit) && formatNumber(unit.warnings, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where nothing was read a 0 would say that nothing is to be corrected. */
function hasFigures({ status }: UnitLine): boolean {
  return status === "accepted" || status === "needs-fixing";
}
