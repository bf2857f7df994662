/** The pack format as JSON Schema: `assets/report-pack.schema.json`, for editors and other programs. */
import * as z from "zod";
import { ReportPackSchema } from "./report-pack.ts";

/**
 * Describes what a pack author may write: keys with a default are optional.
 *
 * zod bounds integers by what JavaScript counts exactly; as a limit of the format that would only
 * puzzle readers, so those bounds are dropped.
 */
export function reportPackJsonSchema(): object {
  return z.toJSONSchema(ReportPackSchema, {
    io: "input",
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}
