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
    hidesFormulas: true,
    hidesOnce: true,
    saved: {
      // LibreOffice writes 15 digits of a number, and these as formulas.
      C1: { value: 0.3 },
      D1: { value: true, formula: "" },
      E1: { value: false, formula: "" },
      F1: { value: { error: "#DIV/0!" }, formula: "" },
      G1: { value: { error: "#N/A" }, formula: "" },
      A3: { value: 60, formula: "" },
      B3: { value: 0, formula: "" },
      C3: { value: false, formula: "" },
      D3: { value: "", formula: "" },
      E3: { value: { error: "#REF!" }, formula: "" },
      F3: { value: "Đạt", formula: "" },
    },
  });
});
