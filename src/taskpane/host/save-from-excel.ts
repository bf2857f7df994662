import { failureFromError } from "../../adapters/office-js/office-failure.ts";
import { supports } from "../../adapters/office-js/supports.ts";
import { base64FromBytes } from "./base64.ts";
import { download } from "./download.ts";
import { hostFailureFromOffice } from "./host-failure-from-office.ts";
import type { HostOutcome } from "./host.ts";

/**
 * Saves a file from the pane.
 *
 * The web views of macOS and iPad ignore downloads, so a workbook is opened in Excel there, for the
 * user to save; other files have no better way than to try.
 */
export async function saveFromExcel(name: string, bytes: Uint8Array): Promise<HostOutcome> {
  const { platform } = Office.context;
  const ignoresDownloads =
    platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS;
  if (!ignoresDownloads || !/\.xlsx$/iu.test(name) || !supports("createWorkbook")) {
    download(name, bytes);
    return { ok: true, value: undefined };
  }
  try {
    await Excel.createWorkbook(base64FromBytes(bytes));
    return { ok: true, value: undefined };
  } catch (error) {
    return { ok: false, failure: hostFailureFromOffice(failureFromError(error)) };
  }
}
