import type { Unit } from "../../../src/core/campaign/unit.ts";
import type { SchoolLevel } from "../../../src/core/report-pack/report-pack.ts";
import { unitOf } from "../campaign/unit-of.ts";

const named = (
  unitId: string,
  name: string,
  level: SchoolLevel,
  aliases: readonly string[] = [],
): Unit => unitOf(unitId, { name, level, aliases });

/** Names that are easily confused. */
export const registry: readonly Unit[] = [
  named("HM-MN-01", "Mầm non Sơn Ca", "MN"),
  named("HM-MN-02", "Mầm non Sơn Ca 2", "MN"),
  named("HM-MN-03", "Mầm non Sơn Ca 10", "MN"),
  named("HM-MN-04", "Mầm non 19/5", "MN"),
  named("HM-MN-05", "Mầm non 2/9", "MN"),
  named("HM-MN-16", "Mầm non Tư thục Ánh Dương", "MN"),
  named("HM-TH-01", "Tiểu học Thới Thạnh", "TH"),
  named("HM-TH-05", "Tiểu học Tân Xuân", "TH"),
  named("HM-TH-08", "Tiểu học Bà Điểm", "TH"),
  named("HM-TH-09", "Tiểu học Bà Điểm Tây", "TH"),
  named("HM-TH-19", "Tiểu học Mỹ Hòa", "TH", ["TH Mỹ Hòa Thạnh"]),
  named("HM-CS-06", "THCS Tân Xuân", "THCS"),
  named("HM-CS-09", "THCS Thị trấn Đông", "THCS"),
  named("HM-LC-01", "Trường TH và THCS Đông Thạnh", "TH-THCS"),
];
