/** Units of July 2025, when communes took over the schools of a district: every change once. */
import type { Unit } from "../../../src/core/campaign/unit.ts";
import { unitOf } from "./unit-of.ts";

const closed = { validTo: "2025-06-30" };
const begun = { validFrom: "2025-07-01" };

export const reform: readonly Unit[] = [
  unitOf("TH-01", { name: "Trường Tiểu học Kim Đồng", ...closed }),
  unitOf("TH-02", { name: "Trường Tiểu học Lê Lợi", ...closed }),
  unitOf("TH-03", { name: "Trường Tiểu học Lê Lai", ...closed }),
  unitOf("TH-11", {
    name: "Trường Tiểu học Kim Đồng",
    predecessors: ["TH-01", "TH Lê Lợi", "th-03"],
    ...begun,
  }),
  unitOf("MN-01", { name: "Mầm non Hoa Hồng", level: "MN", ...closed }),
  unitOf("MN-11", { name: "Mầm non Hoa Hồng 1", level: "MN", predecessors: ["MN-01"], ...begun }),
  unitOf("MN-12", { name: "Mầm non Hoa Hồng 2", level: "MN", predecessors: ["MN-01"], ...begun }),
  unitOf("CS-01", { name: "THCS Thị trấn", level: "THCS", ...closed }),
  unitOf("CS-11", { name: "THCS Nguyễn Du", level: "THCS", predecessors: ["CS-01"], ...begun }),
  unitOf("TH-04", { name: "Trường Tiểu học Tân Xuân", ...closed }),
  unitOf("TH-05", { name: "Trường Tiểu học Bà Điểm" }),
];
