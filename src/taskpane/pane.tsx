/** The task pane in Excel; opened in a plain browser it is the page, so that nothing is a dead end. */
import { startApp } from "./app/start-app.tsx";
import { excelHost } from "./host/excel-host.ts";
import { pageHost } from "./host/page-host.ts";
import { connectEngine } from "./worker/connect-engine.ts";
import { startWorker } from "./worker/start-worker-pane.ts";

// The worker starts while office.js still talks to Excel.
const engine = connectEngine(startWorker());
const { host } = await Office.onReady();
startApp(host === Office.HostType.Excel ? excelHost() : pageHost(), engine);
