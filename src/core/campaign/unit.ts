/** Who must report. */
import * as z from "zod";
import type { Ownership, SchoolLevel } from "../report-pack/report-pack.ts";

/** `Mã` as text, NFC; unique without case, kept for life. */
export const UnitIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/u)
  .brand<"UnitId">();
export type UnitId = z.infer<typeof UnitIdSchema>;

export interface Unit {
  readonly unitId: UnitId;
  readonly name: string;
  readonly level: SchoolLevel;
  readonly ownership: Ownership;
  /** `Địa bàn`; empty where the registry has none. */
  readonly area: string;
  readonly aliases: readonly string[];
  readonly contact: { readonly person: string; readonly phone: string; readonly email: string };
  /** Calendar dates, both included; absent means unlimited. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly superior: string;
  readonly predecessors: readonly string[];
}
