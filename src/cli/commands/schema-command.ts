import { reportPackJsonSchema } from "../../core/report-pack/json-schema.ts";
import type { ExitCode, Shell } from "../shell.ts";

/** Prints the JSON Schema of report packs, as shipped in `assets/report-pack.schema.json`. */
export function printSchema(shell: Shell): ExitCode {
  shell.print(JSON.stringify(reportPackJsonSchema(), undefined, 2));
  return 0;
}
