import type { ReportPack } from "../../../core/report-pack/report-pack.ts";
import { kept, reporterAt, was, type Reporter, type ReporterFacts } from "./life.ts";
import { plainFigure } from "./plain-figures.ts";
import type { Figures, UnitReport } from "./unit-report.ts";

/** What the office enters of its own work, where a pack asks for it. */
export function tellOffice(pack: ReportPack, facts: ReporterFacts): UnitReport {
  const office = reporterAt(facts);
  const known: Figures = { BC_NGAY: office.reportDay, ...survey(office), ...forum(office) };
  const figures = { ...known };
  for (const indicator of pack.indicators) {
    const { code, computed } = indicator;
    if (code in known || computed !== undefined) continue;
    const value = plainFigure(office, indicator);
    if (value !== undefined) figures[code] = value;
  }
  return { figures, lists: {} };
}

/** The public of the whole district is asked in each period. */
function survey(office: Reporter): Figures {
  const forms = office.random.between(200, 900);
  const satisfied = Math.ceil((forms * office.random.between(85, 100)) / 100);
  return {
    CC_04_01: was(office, "CC_04_01") + forms,
    CC_04_02: was(office, "CC_04_02") + satisfied,
  };
}

/** Held once a year. */
function forum(office: Reporter): Figures {
  const { random } = office;
  return {
    PH_02_07: kept(office, "PH_02_07", () => random.between(90, 300)),
    PH_02_08: kept(office, "PH_02_08", () => random.between(8, 30)),
  };
}
