/** The formats that ship as JSON Schema, by the name in `assets/<name>.schema.json`. */
import { CampaignSchema } from "../campaign/campaign.ts";
import { jsonSchemaOf, reportPackJsonSchema } from "../report-pack/json-schema.ts";
import { ResultSchema } from "./result.ts";

export const jsonSchemas = {
  "report-pack": reportPackJsonSchema,
  campaign: () => jsonSchemaOf(CampaignSchema.meta({ title: "TongHop campaign: dot.json" })),
  result: () => jsonSchemaOf(ResultSchema),
} as const satisfies Readonly<Record<string, () => object>>;
export type JsonSchemaName = keyof typeof jsonSchemas;
