import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import { HOST_URL, PANE_ORIGIN } from "./host-page.ts";
import { OFFICE_LIBRARY } from "./office-library.ts";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** The library that office.js loads for Excel on the web. */
const EXCEL_LIBRARY = /\/excel-web-16\.00(?:\.debug)?\.js$/u;

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export interface ServedFiles {
  readonly hostPage: string;
  /** Folder of the built pane. */
  readonly pane: string;
  /** Lines put behind the client library, which says what a real host would have set. */
  readonly afterLibrary: string;
  /** Addresses that were asked for and are not served. */
  readonly refused: string[];
}

/** Answers every request of the browser from disk: nothing reaches a network. */
export async function serveFiles(context: BrowserContext, files: ServedFiles): Promise<void> {
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const address = url.origin + url.pathname;
    if (address === HOST_URL) {
      await route.fulfill({ contentType: "text/html; charset=utf-8", body: files.hostPage });
    } else if (url.origin === PANE_ORIGIN) {
      await fulfill(route, files.pane, url.pathname);
    } else if (address.startsWith(OFFICE)) {
      const isLibrary = EXCEL_LIBRARY.test(address);
      await fulfill(
        route,
        OFFICE_LIBRARY,
        address.slice(OFFICE.length),
        isLibrary ? files.afterLibrary : "",
      );
    } else {
      files.refused.push(address);
      await route.abort("blockedbyclient");
    }
  });
}

async function fulfill(route: Route, folder: string, path: string, after = ""): Promise<void> {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(folder + sep)) {
    await route.fulfill({ status: 403 });
    return;
  }
  try {
    const bytes = await readFile(file);
    const body = after === "" ? bytes : Buffer.concat([bytes, Buffer.from(`\n${after}`)]);
    const contentType = TYPES[extname(file)] ?? "application/octet-stream";
    await route.fulfill({ contentType, body });
  } catch {
    await route.fulfill({ status: 404 });
  }
}
