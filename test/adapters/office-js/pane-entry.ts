/** What the tests' pane puts on its window: the adapters, and a snapshot as plain JSON can hold it. */
import { writeSetting, readSetting } from "../../../src/adapters/office-js/document-settings.ts";
import { editCells } from "../../../src/adapters/office-js/edit-cells.ts";
import {
  readOpenWorkbook,
  type SheetFacts,
} from "../../../src/adapters/office-js/read-open-workbook.ts";
import { selectCell } from "../../../src/adapters/office-js/select-cell.ts";
import { supports } from "../../../src/adapters/office-js/supports.ts";
import {
  watchChanges,
  type SheetChange,
  type StopWatching,
} from "../../../src/adapters/office-js/watch-changes.ts";
import {
  previewPlannedSheets,
  writePlannedSheets,
} from "../../../src/adapters/office-js/write-planned-sheets.ts";
import type { WorkbookSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";
import { packSnapshot, type PackedSnapshot } from "./packed-snapshot.ts";
import type { Outcome } from "../../../src/adapters/office-js/run-in-excel.ts";

const changes: SheetChange[] = [];
let stop: StopWatching | undefined;

export const testPane = {
  async read(wanted?: (sheet: SheetFacts) => boolean): Promise<Outcome<PackedSnapshot>> {
    const outcome = await readOpenWorkbook(wanted);
    if (!outcome.ok) return outcome;
    // What a worker is handed must survive this.
    const cloned: WorkbookSnapshot = structuredClone(outcome.value);
    return { ok: true, value: packSnapshot(cloned) };
  },
  readVisible: () => testPane.read(({ visibility }) => visibility === "visible"),
  readSheetNames: () => testPane.read(() => false),
  preview: previewPlannedSheets,
  write: writePlannedSheets,
  edit: editCells,
  select: selectCell,
  supports,
  readSetting,
  writeSetting,
  forgetSetting: (key: string) => writeSetting(key, undefined),
  watch: async () => {
    const outcome = await watchChanges((change) => changes.push(change));
    if (outcome.ok) stop = outcome.value;
    return outcome.ok;
  },
  stopWatching: async () => (await stop?.())?.ok,
  takeChanges: () => changes.splice(0),
};

export type TestPane = typeof testPane;

void Office.onReady(() => {
  Object.assign(window, { testPane, changes: () => changes });
});
