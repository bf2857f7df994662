/**
 * What an honest unit reports: every figure agrees with every other one, cumulative figures never
 * fall within a year, openings are last year's closings.
 *
 * All packs share one code space, so one life answers every one of them: the subjects know the codes
 * that depend on each other, anything else follows from what its indicator says of itself.
 */
import { appliesTo, type ReportPack } from "../../../core/report-pack/report-pack.ts";
import { administration } from "./administration.ts";
import { communication } from "./communication.ts";
import { cooperation } from "./cooperation.ts";
import { democracy } from "./democracy.ts";
import { dialogue } from "./dialogue.ts";
import { inspections } from "./inspections.ts";
import { leadership } from "./leadership.ts";
import { lifeAt, type Life, type LifeFacts, type Subject } from "./life.ts";
import { MODEL_LIST, modelRows, modelsWith } from "./models.ts";
import { partyOrganisation, partyWork } from "./party.ts";
import { petitions } from "./petitions.ts";
import { plainFigure, plainRows } from "./plain-figures.ts";
import { profile } from "./profile.ts";
import { pupils } from "./pupils.ts";
import { stage } from "./stage.ts";
import type { Figures, ListRow, UnitReport } from "./unit-report.ts";

/** The honest report of a unit on a pack's form. */
export function tellLife(pack: ReportPack, facts: Omit<LifeFacts, "asks">): UnitReport {
  const codes = new Set<string>(pack.indicators.map((indicator) => indicator.code));
  const life = lifeAt({ ...facts, asks: (code) => codes.has(code) });
  const models = modelRows(life);
  const subjects: readonly Subject[] = [
    ...[profile, partyOrganisation, leadership, stage, communication, modelsWith(models), dialogue],
    ...[petitions, democracy, pupils, administration, cooperation, inspections, partyWork],
  ];
  let figures: Figures = { BC_NGAY: life.reportDay };
  for (const subject of subjects) figures = { ...figures, ...subject(life, figures) };
  const lists: Record<string, readonly ListRow[]> = { [MODEL_LIST]: models };
  for (const list of pack.lists) lists[list.code] ??= plainRows(life, list);
  return { figures: { ...figures, ...plainFigures(life, pack, figures) }, lists };
}

function plainFigures(life: Life, pack: ReportPack, known: Figures): Figures {
  const told: Figures = {};
  for (const indicator of pack.indicators) {
    const { code, computed, filledBy, appliesTo: limits } = indicator;
    if (code in known || computed !== undefined || filledBy !== "unit") continue;
    if (knownByTheirSubject.has(code) || !appliesTo(limits, life.unit)) continue;
    const value = plainFigure(life, indicator);
    if (value !== undefined) told[code] = value;
  }
  return told;
}

/** Left blank by their subject where the day has not come. */
const knownByTheirSubject: ReadonlySet<string> = new Set(["DC_02_02", "ST_02_01", "ST_02_02"]);
