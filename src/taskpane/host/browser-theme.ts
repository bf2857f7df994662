import type { Host } from "./host.ts";

const DARK = "(prefers-color-scheme: dark)";
/** Windows' contrast themes. */
const CONTRAST = "(forced-colors: active)";

/**
 * What the user set in the browser or the system.
 *
 * @param isDark - What the program around says, which wins; contrast themes win over both.
 */
export function browserTheme(isDark?: boolean): Host["theme"] {
  if (matchMedia(CONTRAST).matches) return "high-contrast";
  return (isDark ?? matchMedia(DARK).matches) ? "dark" : "light";
}

/** Tells when the system's settings change, for as long as the screen lives. */
export function onBrowserTheme(change: () => void): void {
  for (const query of [DARK, CONTRAST]) matchMedia(query).addEventListener("change", change);
}
