import { readWorkbook } from "../../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { snapshotContract } from "../snapshot-contract.ts";

describe("the guarded reader", () => {
  snapshotContract({ read: readWorkbook, seesLooks: true });
});
