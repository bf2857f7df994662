import { instantInZone } from "../../core/campaign/time-zone.ts";

/** Who decides, and when by the campaign's clock. */
export interface Signature {
  readonly by: string;
  /** ISO instant. */
  readonly on: string;
}

/** A signature of this moment. */
export function signedNow(by: string, timeZone: string): Signature {
  return { by: by.trim(), on: instantInZone(new Date().toISOString(), timeZone) };
}
