import { jsonSchemas, type JsonSchemaName } from "../../core/consolidation/json-schemas.ts";
import type { ExitCode, Shell } from "../shell.ts";

/** Names that `schema` takes; the first is what it prints without one. */
export const schemaNames = Object.keys(jsonSchemas) as readonly JsonSchemaName[];

/** Prints the JSON Schema of a format, as shipped in `assets/<name>.schema.json`. */
export function printSchema(shell: Shell, name: JsonSchemaName): ExitCode {
  shell.print(JSON.stringify(jsonSchemas[name](), undefined, 2));
  return 0;
}
