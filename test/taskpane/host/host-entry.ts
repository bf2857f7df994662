/** Puts the host of Excel on the window of a tests' pane. */
import { excelHost } from "../../../src/taskpane/host/excel-host.ts";

void Office.onReady(() => {
  Object.assign(window, { host: excelHost() });
});
