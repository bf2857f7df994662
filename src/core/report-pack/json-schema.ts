/** Formats as JSON Schema, for editors and other programs: the files `assets/*.schema.json`. */
import * as z from "zod";
import { ReportPackSchema } from "./report-pack.ts";

/** Describes what a pack author may write: keys with a default are optional. */
export function reportPackJsonSchema(): object {
  return jsonSchemaOf(ReportPackSchema);
}

/**
 * Describes what may be written in a format: keys with a default are optional.
 *
 * zod bounds integers by what JavaScript counts exactly; as a limit of the format that would only
 * puzzle readers, so those bounds are dropped.
 */
export function jsonSchemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: "input",
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}
