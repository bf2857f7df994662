import type { DecodedRegistry } from "../../core/campaign/decoded-registry.ts";
import type { Campaign } from "../../core/campaign/campaign.ts";
import type { UnitId } from "../../core/campaign/unit.ts";
import type { Ownership, SchoolLevel, Text } from "../../core/report-pack/report-pack.ts";

export interface UnitName {
  readonly unitId: UnitId;
  readonly name: string;
}

export interface UnitChoice extends UnitName {
  readonly level: SchoolLevel;
  readonly ownership: Ownership;
  /** Empty where the registry has none. */
  readonly area: string;
}

/** A campaign that is open, without its figures. */
export interface CampaignView {
  /** What people call the folder or archive. */
  readonly label: string;
  readonly campaign: Campaign;
  readonly pack: { readonly title: Text; readonly issuer: Text; readonly inferred: boolean };
  readonly period: Text;
  /** Last day to report, ISO, and whether it is at a weekend. */
  readonly lastDay: string;
  readonly weekend?: "saturday" | "sunday";
  readonly indicators: number;
  /** Then there is no form to fill in. */
  readonly documentsOnly: boolean;
  /** Units in force, in the registry's order. */
  readonly units: readonly UnitChoice[];
  /** Its registry is in an old encoding, as it lies in the campaign. */
  readonly decoded?: DecodedRegistry;
  /** Files in `nhan/`. */
  readonly received: number;
  /** Results can be written where the campaign came from. */
  readonly canWrite: boolean;
}
