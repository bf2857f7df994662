import { homedir } from "node:os";
import { getHttpsServerOptions } from "office-addin-dev-certs";

/**
 * Excel shows a pane only over an https that the machine trusts. On Windows and Mac the tool asks once
 * whether to trust its certificate; elsewhere it would ask for `sudo`, so there the server makes its
 * own, which a browser accepts after a warning.
 */
export async function httpsServer() {
  if (process.platform !== "win32" && process.platform !== "darwin") return { type: "https" };
  try {
    return { type: "https", options: await getHttpsServerOptions() };
  } catch (error) {
    console.warn(`No trusted certificate (${String(error)}).`);
    console.warn(`Excel will refuse the pane. Look into ${homedir()}/.office-addin-dev-certs.`);
    return { type: "https" };
  }
}
