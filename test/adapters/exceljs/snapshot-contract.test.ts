import { readWorkbook } from "../../../src/adapters/exceljs/read-workbook.ts";
import { snapshotContract } from "../snapshot-contract.ts";

describe("the reader through exceljs", () => {
  snapshotContract({ read: readWorkbook });
});
