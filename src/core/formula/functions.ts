/**
 * The closed list of functions that packs may use.
 *
 * They are those on which Excel, LibreOffice and WPS agree in every version since Excel 2010, with
 * bodies of our own: libraries differ from Excel in `DATE`, `IF`, `COUNTA` and `IFERROR`.
 */
import { dateFunctions } from "./date-functions.ts";
import type { FunctionDefinition } from "./function-definition.ts";
import { logicFunctions } from "./logic-functions.ts";
import { lookingFunctions } from "./looking-functions.ts";
import { numberFunctions } from "./number-functions.ts";

const definitions: ReadonlyMap<string, FunctionDefinition> = new Map(
  Object.entries<FunctionDefinition>({
    ...logicFunctions,
    ...numberFunctions,
    ...dateFunctions,
    ...lookingFunctions,
  }),
);

/** Names of all functions, in capitals. */
export const functionNames: readonly string[] = [...definitions.keys()];

/** The function of that name (in capitals); `undefined` where packs may not use it. */
export function functionNamed(name: string): FunctionDefinition | undefined {
  return definitions.get(name);
}
