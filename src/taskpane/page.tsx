/** The page that needs no installation: no Excel around it, files come from the disk. */
import { startApp } from "./app/start-app.tsx";
import { pageHost } from "./host/page-host.ts";
import { connectEngine } from "./worker/connect-engine.ts";
import { startWorker } from "./worker/start-worker-page.ts";

startApp(pageHost(), connectEngine(await startWorker()));
