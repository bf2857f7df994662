import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inRepository } from "./paths.js";

const modules = inRepository("node_modules");

/** Packages that come as one ready file: what is inside them is seen only in their own list. */
const readyMade = new Set(["exceljs"]);

/**
 * Gathers which packages ended up in what we give away, with their licences, and writes them to a
 * file. One instance may serve several compilers: the last to finish has seen everything.
 */
export class ThirdPartyNotices {
  /** @type {Map<string, { name: string, version: string, licence: string, text: string }>} */
  packages = new Map();

  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("ThirdPartyNotices", (compilation) => {
      compilation.hooks.finishModules.tap("ThirdPartyNotices", (all) => {
        for (const module of all) if (module.resource) this.add(folderOf(module.resource));
      });
    });
    compiler.hooks.afterEmit.tap("ThirdPartyNotices", () => {
      if (compiler.watchMode) return;
      mkdirSync(dirname(this.file), { recursive: true });
      writeFileSync(this.file, this.text());
    });
  }

  /** @param {boolean} whole Takes what the package depends on as well, and so on. */
  add(folder, whole = false) {
    if (!folder || this.packages.has(folder)) return;
    const { name, version, license, dependencies } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    );
    const licence = typeof license === "string" ? license : (license?.type ?? "not stated");
    this.packages.set(folder, { name, version, licence, text: licenceText(folder) });
    if (!whole && !readyMade.has(name)) return;
    for (const inner of Object.keys(dependencies ?? {})) this.add(installed(inner, folder), true);
  }

  /** Packages by name; packages under the same words share them. */
  text() {
    const byText = new Map();
    const sorted = [...this.packages.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
    for (const { name, version, licence, text } of sorted) {
      const line = `${name} ${version} (${licence})`;
      byText.set(text, [...(byText.get(text) ?? []), line]);
    }
    const blocks = [...byText].map(
      ([text, lines]) => `${[...new Set(lines)].join("\n")}\n\n${text}`,
    );
    return `TongHop contains the following packages.\n\n${blocks.join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
  }
}

/** The package that a file of node_modules belongs to; undefined for our own files. */
function folderOf(file) {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u.exec(file);
  return match?.[1];
}

function installed(name, folder) {
  const nested = join(folder, "node_modules", name);
  const folders = [nested, join(modules, name)];
  return folders.find((candidate) => existsSync(join(candidate, "package.json")));
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/iu.test(name));
  if (!file) return "(The package brings no licence text.)";
  return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}
