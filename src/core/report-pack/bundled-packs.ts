/** The packs that come with the program: part of every build, so that all of them work offline. */
import danguySogdHcm2024 from "../../../assets/report-packs/danguy-sogd-hcm-2024.json";
import dautieng2024 from "../../../assets/report-packs/dautieng-2024.json";
import hocmon2024 from "../../../assets/report-packs/hocmon-2024.json";
import q72024 from "../../../assets/report-packs/q7-2024.json";
import sonla20182022 from "../../../assets/report-packs/sonla-2018-2022.json";

/** By id, as written: parse before use. */
export const bundledPacks: Readonly<Record<string, unknown>> = {
  "danguy-sogd-hcm-2024": danguySogdHcm2024,
  "dautieng-2024": dautieng2024,
  "hocmon-2024": hocmon2024,
  "q7-2024": q72024,
  "sonla-2018-2022": sonla20182022,
};
