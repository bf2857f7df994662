import { UnitIdSchema } from "../../../src/core/campaign/unit.ts";
import type { UnitLine } from "../../../src/taskpane/worker/merge-view.ts";

/** A unit of the board; what is not said is a primary school that sent nothing. */
export function unitLine(unitId: string, facts: Partial<Omit<UnitLine, "unitId">> = {}): UnitLine {
  return {
    unitId: UnitIdSchema.parse(unitId),
    name: `Trường Tiểu học ${unitId}`,
    level: "TH",
    ownership: "public",
    area: "",
    status: "missing",
    errors: 0,
    warnings: 0,
    ...facts,
  };
}
