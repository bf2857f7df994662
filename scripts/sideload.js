/**
 * Makes Excel on this machine know the add-in while it is developed, as Microsoft documents it:
 * a value in the registry on Windows, a copy of the manifest on a Mac. `office-addin-debugging` does
 * the same, but needs packages that closed networks lack.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const registryKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
const macDocuments = "Library/Containers/com.microsoft.Excel/Data/Documents";

const byHand = `Excel on the web: Home > Add-ins > More Add-ins > Upload My Add-in, then choose manifest.xml.
Excel on Windows without this script: put manifest.xml into a shared folder and trust the folder in
File > Options > Trust Center > Trusted Add-in Catalogs.`;

/** @returns {{ message: string, undo: () => void }} What was done, and how to take it back. */
export function sideload(manifest) {
  if (process.platform === "win32") return sideloadOnWindows(manifest);
  const documents = join(homedir(), macDocuments);
  if (process.platform === "darwin" && existsSync(documents))
    return sideloadOnMac(manifest, documents);
  return { message: `There is no Excel here.\n${byHand}`, undo: () => undefined };
}

function sideloadOnWindows(manifest) {
  const id = idOf(manifest);
  const registry = (...words) => execFileSync("reg", words, { stdio: "ignore" });
  try {
    registry("add", registryKey, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f");
  } catch {
    return { message: `The registry could not be written.\n${byHand}`, undo: () => undefined };
  }
  return {
    message: "Excel knows the add-in: (re)start it and look at Home > Add-ins > Developer Add-ins.",
    undo: () => registry("delete", registryKey, "/v", id, "/f"),
  };
}

function sideloadOnMac(manifest, documents) {
  mkdirSync(join(documents, "wef"), { recursive: true });
  const copy = join(documents, "wef", `${idOf(manifest)}.manifest.xml`);
  copyFileSync(manifest, copy);
  return {
    message: "Excel knows the add-in: (re)start it and look at Home > Add-ins.",
    undo: () => rmSync(copy, { force: true }),
  };
}

function idOf(manifest) {
  return /<Id>([^<]+)<\/Id>/u.exec(readFileSync(manifest, "utf8"))[1];
}
