/** What a language must have for findings: a code without its sentence does not compile. */
import type { FindingArgs, FindingCode } from "../finding/finding.ts";

export interface FindingCatalogue {
  /** Short name, for tables and filters. */
  readonly titles: Readonly<Record<FindingCode, string>>;
  /** What the facts are: what is wrong, with the values, and of which figure. Ends with a full stop. */
  readonly says: { readonly [Code in FindingCode]: (args: FindingArgs[Code]) => string };
  /** What to do: one sentence. */
  readonly advice: Readonly<Record<FindingCode, string>>;
}
