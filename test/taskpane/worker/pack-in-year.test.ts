import { packChoice, packInYear } from "../../../src/taskpane/worker/pack-in-year.ts";
import { bundledPack } from "../../../src/use-cases/report-packs.ts";

const asked = (id: string, year: number): readonly string[] =>
  packInYear({ pack: bundledPack(id), ownColumns: [] }, year).periods.map(({ id: period, dates }) =>
    [period, dates.dueDate ?? `? ${dates.suggestions.join(" ")}`].join(" "),
  );

it.each([
  { id: "hocmon-2024", year: 2025, periods: ["6T 2025-04-25", "9T 2025-08-25", "12T 2025-10-25"] },
  { id: "q7-2024", year: 2024, periods: ["6T ? 2024-06-14", "12T ? 2024-12-14"] },
  {
    id: "sonla-2018-2022",
    year: 2018,
    periods: ["KH 2018-01-25", "6T 2018-06-10", "12T 2018-11-20"],
  },
  { id: "sonla-2018-2022", year: 2019, periods: ["6T 2019-06-10", "12T 2019-11-20"] },
  { id: "sonla-2018-2022", year: 2026, periods: [] },
])("$id asks $periods in $year", ({ id, year, periods }) => {
  expect(asked(id, year)).toEqual(periods);
});

it.each([
  { id: "sonla-2018-2022", years: [2018, 2019, 2020, 2021, 2022] },
  { id: "hocmon-2024", years: undefined },
])("$id holds in $years", ({ id, years }) => {
  expect(packChoice(bundledPack(id)).years).toEqual(years);
});
