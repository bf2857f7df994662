/** Targets that more than a third of a district misses: one problem of all, not of each. */
import { breaks, type ReportFault } from "./report-fault.ts";

const kind = "missed-target-of-many";

/** A district's is the first that its form allows. */
export const commonMisses: readonly ReportFault[] = [
  breaks("T-HM-02", kind, ["DG_01_01", "DG_01_02"], (figure) => ({
    DG_01_02: figure("DG_01_01") - 1,
  })),
  breaks("T-Q7-03", kind, ["CC_02_01"], () => ({ CC_02_01: "Không" })),
  breaks("T-DT-05", kind, ["DC_03_01"], () => ({ DC_03_01: "Không" })),
  breaks("T-DU-01", kind, ["LD_01_05"], () => ({ LD_01_05: undefined })),
  breaks("T-SL-02A", kind, ["LD_04_06"], () => ({ LD_04_06: "Không" })),
];
