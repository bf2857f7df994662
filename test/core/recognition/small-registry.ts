import type { Unit, UnitId } from "../../../src/core/campaign/unit.ts";
import type { SchoolLevel } from "../../../src/core/report-pack/report-pack.ts";

/** A registry entry with what recognition looks at. */
export function unitOf(
  unitId: string,
  name: string,
  level: SchoolLevel,
  aliases: readonly string[] = [],
): Unit {
  return {
    unitId: unitId as UnitId,
    name,
    level,
    ownership: "public",
    area: "",
    aliases,
    contact: { person: "", phone: "", email: "" },
    superior: "",
    predecessors: [],
  };
}

/** Names that are easily confused. */
export const registry: readonly Unit[] = [
  unitOf("HM-MN-01", "Mầm non Sơn Ca", "MN"),
  unitOf("HM-MN-02", "Mầm non Sơn Ca 2", "MN"),
  unitOf("HM-MN-03", "Mầm non Sơn Ca 10", "MN"),
  unitOf("HM-MN-04", "Mầm non 19/5", "MN"),
  unitOf("HM-MN-05", "Mầm non 2/9", "MN"),
  unitOf("HM-MN-16", "Mầm non Tư thục Ánh Dương", "MN"),
  unitOf("HM-TH-01", "Tiểu học Thới Thạnh", "TH"),
  unitOf("HM-TH-05", "Tiểu học Tân Xuân", "TH"),
  unitOf("HM-TH-08", "Tiểu học Bà Điểm", "TH"),
  unitOf("HM-TH-09", "Tiểu học Bà Điểm Tây", "TH"),
  unitOf("HM-TH-19", "Tiểu học Mỹ Hòa", "TH", ["TH Mỹ Hòa Thạnh"]),
  unitOf("HM-CS-06", "THCS Tân Xuân", "THCS"),
  unitOf("HM-CS-09", "THCS Thị trấn Đông", "THCS"),
  unitOf("HM-LC-01", "Trường TH và THCS Đông Thạnh", "TH-THCS"),
];
