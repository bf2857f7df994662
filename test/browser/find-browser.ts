/** Finds a browser of the Chromium kind for tests, and starts it. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** A browser that can be started. */
export interface FoundBrowser {
  readonly path: string;
  readonly args: readonly string[];
  readonly origin: "environment" | "installed" | "package" | "apt";
}

/**
 * Replaces playwright's own list, of which it repeats what keeps the browser quiet. A pane is a
 * frame of another site: with third-party data blocked, as in a private window, it has no storage.
 */
const DISABLED_FEATURES = [
  "BlockThirdPartyCookiesInIncognito",
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "TcpPortRandomizationWin",
  "Translate",
  "msEdgeUpdateLaunchServicesPreferredVersion",
  "msForceBrowserSignIn",
];

/** Nothing that a browser does by itself may reach a network. */
const ARGUMENTS = [
  `--disable-features=${DISABLED_FEATURES.join(",")}`,
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

const APT_PATH = "/usr/bin/chromium";

/**
 * Finds a browser: the environment variable `TONGHOP_BROWSER`, then an installed Edge, Chrome or
 * Chromium, then the one shipped in `@sparticuz/chromium`, then, as root on Debian, `apt-get`.
 *
 * @throws {Error} If there is none; says what to do.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.TONGHOP_BROWSER;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`TONGHOP_BROWSER names no file: ${named}`);
    return { path: named, args: argumentsOf(), origin: "environment" };
  }
  const installed = usualPlaces().find((path) => existsSync(path));
  if (installed !== undefined) {
    return { path: installed, args: argumentsOf(), origin: "installed" };
  }
  const found = (await packagedBrowser()) ?? aptBrowser();
  if (found !== undefined) return found;
  throw new Error(
    "No browser for the tests: install Microsoft Edge, Google Chrome or Chromium, or name one in the environment variable TONGHOP_BROWSER.",
  );
}

/** The browser inside `@sparticuz/chromium`; `undefined` where it cannot run, as on Windows. */
export async function packagedBrowser(): Promise<FoundBrowser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  try {
    const { default: shipped } = await import("@sparticuz/chromium");
    const path = await shipped.executablePath();
    // Its own arguments are for serverless machines: they weaken what tests are about.
    return { path, args: [...ARGUMENTS, "--no-sandbox"], origin: "package" };
  } catch {
    return undefined;
  }
}

/**
 * Starts a browser without window; one serves a whole test file.
 *
 * @throws {Error} As `findBrowser`, and if the browser does not start.
 */
export async function launchBrowser(found?: FoundBrowser): Promise<Browser> {
  const { path, args } = found ?? (await findBrowser());
  return chromium.launch({ executablePath: path, args: [...args], headless: true });
}

function argumentsOf(): readonly string[] {
  return process.getuid?.() === 0 ? [...ARGUMENTS, "--no-sandbox"] : ARGUMENTS;
}

function usualPlaces(): readonly string[] {
  switch (process.platform) {
    case "win32":
      return windowsPlaces();
    case "darwin":
      return ["", homedir()].flatMap((root) =>
        ["Microsoft Edge", "Google Chrome", "Chromium"].map((name) =>
          join(root, `/Applications/${name}.app/Contents/MacOS/${name}`),
        ),
      );
    default:
      return [
        "/usr/bin/microsoft-edge",
        "/usr/bin/microsoft-edge-stable",
        "/opt/microsoft/msedge/msedge",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/opt/google/chrome/chrome",
        APT_PATH,
        "/usr/bin/chromium-browser",
        "/snap/bin/chromium",
      ];
  }
}

function windowsPlaces(): readonly string[] {
  const roots = ["PROGRAMFILES(X86)", "PROGRAMFILES", "LOCALAPPDATA"].flatMap(
    (name) => process.env[name] ?? [],
  );
  const programs = [
    "Microsoft\\Edge\\Application\\msedge.exe",
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
  ];
  return programs.flatMap((program) => roots.map((root) => join(root, program)));
}

function aptBrowser(): FoundBrowser | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  try {
    const options = { stdio: "ignore" } as const;
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
  } catch {
    return undefined;
  }
  return existsSync(APT_PATH) ? { path: APT_PATH, args: argumentsOf(), origin: "apt" } : undefined;
}
