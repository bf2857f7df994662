import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A browser: the one named by `TONGHOP_BROWSER`, an installed one, or the one in a package. */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env.TONGHOP_BROWSER ?? installed.find((candidate) => existsSync(candidate));
  if (path) return chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
  const { default: packed } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args });
}
