import { readOds } from "../../../src/adapters/ods/read-ods.ts";
import { withLibreOffice } from "../../libreoffice.ts";
import { savedByLibreOffice } from "../saved-by-libreoffice.ts";
import { snapshotContract } from "../snapshot-contract.ts";

withLibreOffice("the reader of .ods", () => {
  snapshotContract({
    read: async (bytes) => readOds(await savedByLibreOffice(bytes, ".ods")),
    calculates: true,
    hidesOnce: true,
    countsFrom1900: true,
    // LibreOffice writes yes, no and errors as formulas, and 15 digits of a number.
    saved: {
      C1: { value: 0.3 },
      D1: { value: true, formula: "TRUE()" },
      E1: { value: false, formula: "FALSE()" },
      F1: { value: { error: "#DIV/0!" }, formula: "#DIV/0!" },
      G1: { value: { error: "#N/A" }, formula: "#N/A" },
    },
  });
});
