/** The engine as the screen calls it, in a worker of its own. */
import { proxy, transfer, wrap, type Remote } from "comlink";
import type { CampaignSource } from "./campaign-source.ts";
import type { Engine } from "./engine.ts";
import { serveFolder } from "./folder-port.ts";
import type { WireEngine, WireSource } from "./wire-engine.ts";

/** Connects to a worker that runs `worker.ts`. */
export function connectEngine(worker: Worker): Engine {
  const remote: Remote<WireEngine> = wrap<WireEngine>(worker);
  return {
    check: (workbook) => remote.check(workbook),
    checkFile: (file) => remote.checkFile(file),
    packs: () => remote.packs(),
    packInYear: (source, year) => remote.packInYear(source, year),
    packWorkbook: (id) => remote.packWorkbook(id),
    open: (source) => {
      const wire = toWire(source);
      return remote.open(transfer(wire, portsOf(wire)));
    },
    create: ({ into, ...form }) => {
      if (into === undefined) return remote.create(form);
      const wire = toWire(into);
      return remote.create(transfer({ ...form, into: wire }, portsOf(wire)));
    },
    receive: (files) => remote.receive(files),
    makeTemplates: (kind, onProgress) => remote.makeTemplates(kind, proxy(onProgress)),
    merge: (onFile) => remote.merge(proxy(onFile)),
    cancel: () => remote.cancel(),
    decide: (answers) => remote.decide(answers),
    takeReceivedList: (file) => remote.takeReceivedList(file),
    summaryPlan: () => remote.summaryPlan(),
    save: () => remote.save(),
    archive: (what) => remote.archive(what),
    isOwnArchive: (archive) => remote.isOwnArchive(archive),
    findFigures: (words) => remote.findFigures(words),
  };
}

function toWire(source: CampaignSource): WireSource {
  return source.kind === "folder" ? { kind: "folder", port: serveFolder(source.folder) } : source;
}

function portsOf(source: WireSource): MessagePort[] {
  return source.kind === "folder" ? [source.port.port] : [];
}
