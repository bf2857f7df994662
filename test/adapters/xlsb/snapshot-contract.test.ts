import { readXlsb } from "../../../src/adapters/xlsb/read-xlsb.ts";
import { withLibreOffice } from "../../libreoffice.ts";
import { savedByLibreOffice } from "../saved-by-libreoffice.ts";
import { snapshotContract } from "../snapshot-contract.ts";
import { savedAsXlsb } from "./saved-as-xlsb.ts";

withLibreOffice("the reader of .xlsb", () => {
  snapshotContract({
    // SheetJS finds the formats of a workbook only where LibreOffice has written it.
    read: async (bytes) => readXlsb(savedAsXlsb(await savedByLibreOffice(bytes, ".xlsx"))),
    calculates: true,
    hidesOnce: true,
    saved: {
      // LibreOffice writes 15 digits of a number, and these as formulas.
      C1: { value: 0.3 },
      D1: { value: true, formula: "TRUE()" },
      E1: { value: false, formula: "FALSE()" },
      F1: { value: { error: "#DIV/0!" }, formula: "" },
      G1: { value: { error: "#N/A" }, formula: "" },
      E3: { value: { error: "#REF!" }, formula: "" },
    },
  });
});
