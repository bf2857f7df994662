/** The page around the pane: a stand-in for Excel on the web that hands messages to the test. */

/** office.js trusts only hosts under this domain. */
export const HOST_URL = "https://excel.officeapps.live.com/host.html";
export const PANE_ORIGIN = "https://addin.test";

/** Name of the function through which the page tells the test what the pane says. */
export const TO_HOST = "tellHost";

export function hostPage(page: string, language: string, width: number): string {
  const hostInfo = `Excel$Web$16.01$${language}$$$$0`;
  const name = JSON.stringify({
    baseFrameName: "frame1",
    hostInfo,
    xdmInfo: "conv1|app1|https://excel.officeapps.live.com/",
    serializerVersion: "1",
    flights: "[]",
  });
  const separator = page.includes("?") ? "&" : "?";
  const source = `${PANE_ORIGIN}/${page}${separator}_host_Info=${hostInfo}`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>Excel</title>
<style>
  body { margin: 0; display: flex; height: 100vh; background: #e6e6e6 }
  iframe { border: 0; width: ${width}px; height: 100%; background: #fff; margin-left: auto }
</style></head>
<body><script>
  const frame = document.createElement("iframe");
  frame.name = ${JSON.stringify(name)};
  frame.title = "TongHop";
  frame.src = ${JSON.stringify(source)};
  addEventListener("message", async ({ data, origin }) => {
    if (origin !== ${JSON.stringify(PANE_ORIGIN)} || typeof data !== "string") return;
    const reply = await ${TO_HOST}(data);
    if (reply !== "") frame.contentWindow.postMessage(reply, origin);
  });
  window.tellPane = (message) => frame.contentWindow.postMessage(message, ${JSON.stringify(PANE_ORIGIN)});
  document.body.append(frame);
</script></body></html>`;
}
