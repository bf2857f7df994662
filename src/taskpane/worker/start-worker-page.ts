/** The worker of the one-file page: its script is carried in the page as text. */
export function startWorker(): Worker {
  const script = document.getElementById("tonghop-worker")?.textContent ?? "";
  return new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
}
