import { createRoot } from "react-dom/client";
import type { Host } from "../host/host.ts";
import type { Engine } from "../worker/engine.ts";
import { App } from "./app.tsx";
import { viewOf } from "./views.ts";

/** Draws the app in place of what the document shows until then. */
export function startApp(host: Host, engine: Engine): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The document has no place for the app.");
  const wanted = new URLSearchParams(location.search).get("view");
  createRoot(root).render(<App host={host} engine={engine} initialView={viewOf(wanted)} />);
}
