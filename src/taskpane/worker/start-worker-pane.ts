/** The worker of the pane: a script of its own, served beside it. */
export function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url));
}
