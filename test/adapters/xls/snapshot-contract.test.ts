import { readXls } from "../../../src/adapters/xls/read-xls.ts";
import { withLibreOffice } from "../../libreoffice.ts";
import { savedByLibreOffice } from "../saved-by-libreoffice.ts";
import { snapshotContract } from "../snapshot-contract.ts";

withLibreOffice("the reader of .xls", () => {
  snapshotContract({
    read: async (bytes) => readXls(await savedByLibreOffice(bytes, ".xls")),
    calculates: true,
    hidesOnce: true,
    seesLooks: true,
    // LibreOffice writes these as formulas.
    saved: {
      D1: { value: true, formula: "TRUE" },
      E1: { value: false, formula: "FALSE" },
      F1: { value: { error: "#DIV/0!" }, formula: "#N/A" },
      G1: { value: { error: "#N/A" }, formula: "#N/A" },
      E3: { value: { error: "#REF!" }, formula: "#N/A" },
    },
  });
});
