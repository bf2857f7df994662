/** Problems of a pack's indicators and lists. */
import type { Problem } from "../finding/problem.ts";
import {
  aggregationKind,
  type Indicator,
  type List,
  type ReportPack,
} from "../report-pack/report-pack.ts";
import { aggregationsOfType } from "./aggregations-of-type.ts";
import { packNames } from "./pack-names.ts";
import { duplicates, formulaProblems, unknownReferences, type PackPath } from "./pack-problems.ts";

/** Checks what indicators name: sections, periods, other indicators, formulas, lists. */
export function checkIndicators(pack: ReportPack): readonly Problem[] {
  const codes = new Set<string>(pack.indicators.map(({ code }) => code));
  const sections = new Set(pack.sections.map(({ id }) => id));
  const periods = new Set(pack.periods.map(({ id }) => id));
  const expected = { typeOf: packNames(pack), expect: "number" } as const;
  return pack.indicators.flatMap((indicator, index) => {
    const path: PackPath = ["indicators", index];
    const { computed, aggregation, opens, documentDate } = indicator;
    const ratio: Readonly<Record<string, string>> =
      typeof aggregation === "string" ? {} : aggregation.ratio;
    return [
      ...unknownReferences([indicator.section], sections, "section", () => [...path, "section"]),
      ...unknownReferences(indicator.periods, periods, "period", (i) => [...path, "periods", i]),
      ...unknownReferences(opens && [opens], codes, "indicator", () => [...path, "opens"]),
      ...unknownReferences(documentDate && [documentDate], codes, "indicator", () => [
        ...path,
        "documentDate",
      ]),
      ...documentProblems(indicator, pack, path),
      ...previousProblems(indicator, pack, path),
      ...choiceProblems(indicator, path),
      ...aggregationProblems(indicator, path),
      ...(computed === undefined ? [] : formulaProblems(computed, [...path, "computed"], expected)),
      ...Object.entries(ratio).flatMap(([key, text]) =>
        formulaProblems(text, [...path, "aggregation", "ratio", key], expected),
      ),
    ];
  });
}

/** The previous figure of the first period can come from one place only, and must be like it. */
function previousProblems(
  { opens, keeps, type }: Indicator,
  pack: ReportPack,
  path: PackPath,
): readonly Problem[] {
  if (opens === undefined) return [];
  const closing = pack.indicators.find(({ code }) => code === opens);
  const place = [...path, "opens"];
  if (keeps === true) {
    return [
      { code: "wrong-value", args: { expected: "opens | keeps", found: "both" }, path: place },
    ];
  }
  if (closing === undefined || closing.type === type) return [];
  return [{ code: "wrong-value", args: { expected: type, found: closing.type }, path: place }];
}

/** A document's number is a text, and its date a date. */
function documentProblems(
  { documentDate, type }: Indicator,
  pack: ReportPack,
  path: PackPath,
): readonly Problem[] {
  if (documentDate === undefined) return [];
  const place = [...path, "documentDate"];
  const date = pack.indicators.find(({ code }) => code === documentDate);
  const wrong = (expected: string, found: string): Problem => ({
    code: "wrong-value",
    args: { expected, found },
    path: place,
  });
  return [
    ...(type === "text" ? [] : [wrong("text", type)]),
    ...(date === undefined || date.type === "date" ? [] : [wrong("date", date.type)]),
  ];
}

function choiceProblems({ code, type, choices }: Indicator, path: PackPath): readonly Problem[] {
  if (type !== "choice") return [];
  if (choices === undefined) return [{ code: "choices-missing", args: { code }, path }];
  return duplicates(choices, String, (index) => [...path, "choices", index]);
}

function aggregationProblems({ type, aggregation }: Indicator, path: PackPath): readonly Problem[] {
  const fits = aggregationsOfType[type];
  if (fits.includes(aggregationKind(aggregation))) return [];
  const args = { type, fits };
  return [{ code: "aggregation-of-type", args, path: [...path, "aggregation"] }];
}

/** Checks that lists and indicators of type list are the same, and that keys are columns. */
export function checkLists(pack: ReportPack): readonly Problem[] {
  const described = new Set(pack.lists.map(({ code }) => code));
  const isList = new Set(pack.indicators.filter((i) => i.type === "list").map(({ code }) => code));
  return [
    ...pack.indicators.flatMap(({ code, type }, index): readonly Problem[] =>
      type !== "list" || described.has(code)
        ? []
        : [{ code: "list-mismatch", args: { code }, path: ["indicators", index, "type"] }],
    ),
    ...pack.lists.flatMap((list, index): readonly Problem[] => [
      ...(isList.has(list.code)
        ? []
        : [
            {
              code: "list-mismatch",
              args: { code: list.code },
              path: ["lists", index, "code"],
            } as const,
          ]),
      ...columnProblems(list, ["lists", index]),
    ]),
  ];
}

function columnProblems({ columns, key }: List, path: PackPath): readonly Problem[] {
  const ids = new Set(columns.map(({ id }) => id));
  return [
    ...duplicates(
      columns,
      ({ id }) => id,
      (index) => [...path, "columns", index, "id"],
    ),
    ...unknownReferences([key], ids, "column", () => [...path, "key"]),
  ];
}
