/**
 * A pack with what is missing made up, so that formulas and references can be checked although the
 * schema refuses it: all mistakes are told at once.
 */
import { checkPack } from "../formula/check-pack.ts";
import type { Problem, ProblemCode } from "../finding/problem.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";
import type { PackDraft } from "./pack-draft.ts";

const text = { vi: "" };
const source = { document: "", item: "", inferred: false };

const made: Readonly<Record<string, object>> = {
  periods: { id: "", label: text, dueMeans: "before" },
  sections: { id: "", label: text },
  indicators: {
    code: "",
    label: text,
    section: "",
    type: "integer",
    required: false,
    nature: "none",
    filledBy: "unit",
    tier: "standard",
    aggregation: "none",
    source,
  },
  lists: { code: "", columns: [], key: "", rows: 1 },
  rules: {
    id: "",
    severity: "note",
    scope: "within",
    formula: "",
    missing: "skip-if-any",
    message: text,
    source,
  },
};

/** What depends on the types of indicators, and so on what may have been made up. */
const aboutTypes: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "aggregation-of-type",
  "formula-mixed-comparison",
  "formula-wrong-type",
  "formula-list-outside-counta",
  "list-mismatch",
  "wrong-value",
]);

/** Problems of the pack as a whole that do not come from what was made up. */
export function problemsOfPatched(draft: PackDraft): readonly Problem[] {
  const pack = Object.fromEntries(
    Object.entries(made).map(([key, item]) => {
      const written = draft.json[key];
      const items: readonly unknown[] = Array.isArray(written) ? written : [];
      return [key, items.map((one) => patched(one, item))];
    }),
  );
  const types = (draft.json.indicators as readonly { readonly type?: unknown }[]).every(
    ({ type }) => type !== undefined,
  );
  // Its values have the types of a pack by now, though not their patterns.
  return checkPack(pack as unknown as ReportPack).filter(
    (problem) => !isAboutNothing(problem) && (types || !aboutTypes.has(problem.code)),
  );
}

function patched(item: unknown, made: object): object {
  const written = Object.entries(item as Readonly<Record<string, unknown>>)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]): [string, unknown] => [key, key === "code" ? meantCode(value) : value]);
  return { ...made, ...Object.fromEntries<unknown>(written) };
}

/** The code that somebody meant by `dv.01.02`, so that what names it is not told as well. */
function meantCode(code: unknown): unknown {
  return typeof code === "string" ? code.toUpperCase().replaceAll(/[\s.-]+/gu, "_") : code;
}

/** A blank that was made up is told by the schema. */
function isAboutNothing({ code, args }: Problem): boolean {
  if (code === "unknown-reference") return args.name === "";
  if (code === "duplicate-code" || code === "list-mismatch") return args.code === "";
  return code === "formula-syntax" && args.near === "";
}
