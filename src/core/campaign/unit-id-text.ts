import { UnitIdSchema, type UnitId } from "./unit.ts";

/** Files are named after units, and Windows opens a device for these, with any extension. */
const DEVICE_NAME = /^(?:CON|PRN|AUX|NUL|COM\d|LPT\d)(?:\.|$)/iu;

/** Reads a unit's id; `undefined` where it is none, or a device name of Windows. */
export function readUnitId(text: string): UnitId | undefined {
  const parsed = UnitIdSchema.safeParse(text.normalize("NFC").trim());
  return parsed.success && !DEVICE_NAME.test(parsed.data) ? parsed.data : undefined;
}
