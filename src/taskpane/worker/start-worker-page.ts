import { bytesFromBase64 } from "../host/base64.ts";

/** The worker of the one-file page: its script is carried in the page, deflated (build/deflated.js). */
export async function startWorker(): Promise<Worker> {
  const letters = document.getElementById("tonghop-worker")?.textContent ?? "";
  const script = new Blob([bytesFromBase64(letters)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate"));
  // A type of its own: a response without one would be of type text/plain.
  const headers = { "Content-Type": "text/javascript" };
  return new Worker(URL.createObjectURL(await new Response(script, { headers }).blob()));
}
