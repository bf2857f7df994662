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
    dropsFormulas: true,
    hidesOnce: true,
    saved: {
      // LibreOffice writes 15 digits of a number.
      C1: { value: 0.3 },
      A3: { value: 60 },
      B3: { value: 0 },
      C3: { value: false },
      D3: { value: "" },
      E3: { value: { error: "#REF!" } },
      F3: { value: "Đạt" },
    },
  });
});
