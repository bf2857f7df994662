import { resolve } from "node:path";
import { commandLine } from "./build/command-line.js";
import { page } from "./build/page.js";
import { pane } from "./build/pane.js";
import { inRepository } from "./build/paths.js";
import { ThirdPartyNotices } from "./build/third-party-notices.js";

/**
 * Everything that is given to users.
 *
 * @param {{ origin?: string, office?: "cdn" | "self", out?: string, only?: string }} env
 *   `origin`: the https address that will serve the pane; `office`: office.js from Microsoft or from
 *   our own folder; `out`: another folder than `dist`; `only`: `cli`, `pane` or `page`.
 */
export function configurations({ origin, office, out, only } = {}, { mode = "production" } = {}) {
  const folder = out ? resolve(out) : inRepository("dist");
  const place = { folder, mode };
  const notices = new ThirdPartyNotices(resolve(folder, "THIRD-PARTY.txt"));
  const parts = {
    cli: () => [commandLine(place)],
    pane: () => [pane({ ...place, origin, office })],
    page: () => page(place),
  };
  const wanted = only ? only.split(",") : Object.keys(parts);
  const all = wanted.flatMap((name) => parts[name]());
  const names = all.map((configuration) => configuration.name);
  return all.map(({ dependencies = [], plugins, ...configuration }) => ({
    ...configuration,
    plugins: [...plugins, notices],
    dependencies: dependencies.filter((name) => names.includes(name)),
  }));
}

// eslint-disable-next-line no-restricted-syntax -- webpack reads its settings from the default export
export default configurations;
