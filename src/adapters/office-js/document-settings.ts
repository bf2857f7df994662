/** Texts that a workbook keeps for the add-in; they are saved with it. */
import type { Outcome } from "./run-in-excel.ts";

/** Reads a text; `undefined` where there is none. */
export function readSetting(key: string): string | undefined {
  const value: unknown = Office.context.document.settings.get(key);
  return typeof value === "string" ? value : undefined;
}

/** How much a text takes of the room that a workbook has for settings (about 2 MB). */
export function settingBytes(value: string): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/**
 * Keeps a text, or with `undefined` forgets it, and hands all settings to the workbook.
 *
 * They are on disk when the user saves the workbook.
 *
 * @returns How many bytes the text takes. After a failure the setting is as it was.
 */
export async function writeSetting(
  key: string,
  value: string | undefined,
): Promise<Outcome<{ readonly bytes: number }>> {
  const { settings } = Office.context.document;
  const before = readSetting(key);
  put(settings, key, value);
  const error = await save(settings);
  if (error === undefined) {
    return { ok: true, value: { bytes: value === undefined ? 0 : settingBytes(value) } };
  }
  put(settings, key, before);
  const hostCode = String(error.code);
  return { ok: false, failure: { code: "host-failed", hostCode, location: "settings" } };
}

function put(settings: Office.Settings, key: string, value: string | undefined): void {
  if (value === undefined) settings.remove(key);
  else settings.set(key, value);
}

function save(settings: Office.Settings): Promise<Office.Error | undefined> {
  return new Promise((resolve) => {
    settings.saveAsync(({ status, error }) => {
      resolve(status === Office.AsyncResultStatus.Succeeded ? undefined : error);
    });
  });
}
