/** The campaign that the open workbook's settings keep. */
import {
  readSetting,
  settingBytes,
  writeSetting,
} from "../../adapters/office-js/document-settings.ts";
import { base64FromBytes, bytesFromBase64 } from "./base64.ts";
import type { HostOutcome } from "./host.ts";

const KEY = "tonghop.campaign";
/** What Excel takes for all settings of an add-in. */
const MOST_BYTES = 2_000_000;

export function loadCampaign(): Uint8Array | undefined {
  const text = readSetting(KEY);
  return text === undefined ? undefined : bytesFromBase64(text);
}

/** @returns `settings-not-saved` where it is too large or Excel refuses; what was kept before stays. */
export async function keepCampaign(archive: Uint8Array): Promise<HostOutcome> {
  const text = base64FromBytes(archive);
  const bytes = settingBytes(text);
  if (bytes > MOST_BYTES) {
    return { ok: false, failure: { code: "settings-not-saved", detail: `${bytes} B` } };
  }
  const written = await writeSetting(KEY, text);
  if (written.ok) return { ok: true, value: undefined };
  const { failure } = written;
  const detail = failure.code === "host-failed" ? failure.hostCode : failure.code;
  return { ok: false, failure: { code: "settings-not-saved", detail } };
}
