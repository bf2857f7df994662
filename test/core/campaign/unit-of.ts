import { UnitIdSchema, type Unit } from "../../../src/core/campaign/unit.ts";

/** A public primary school, but for what a test says. */
export function unitOf(unitId: string, changes: Partial<Omit<Unit, "unitId">> = {}): Unit {
  return {
    unitId: UnitIdSchema.parse(unitId),
    name: `Trường Tiểu học ${unitId}`,
    level: "TH",
    ownership: "public",
    area: "",
    aliases: [],
    contact: { person: "", phone: "", email: "" },
    superior: "",
    predecessors: [],
    ...changes,
  };
}
