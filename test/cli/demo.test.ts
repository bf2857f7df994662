import { existsSync, readFileSync } from "node:fs";
import { readWorkbook } from "../../src/adapters/spreadsheet-reader/read-workbook.ts";
import type { PlantedFault } from "../../src/cli/demo/fault-record.ts";
import { OFFICE_FORM } from "../../src/core/campaign/office-form.ts";
import type { ConsolidationResult } from "../../src/core/consolidation/result.ts";
import { findPack } from "../../src/cli/input-files.ts";
import { cellAt, sheetNamed } from "../../src/core/workbook/workbook-snapshot.ts";
import { makeDesk, run } from "./run.ts";

const desk = makeDesk();
/** In every district of a dozen units: files and figures that concern the whole report. */
const always = ["figures-of-another-unit", "sheet-copied-and-corrected", "workbook-with-macros"];
jest.setTimeout(240_000);

describe("demo", () => {
  it.each([
    { pack: "hocmon-2024", seed: 1, units: 60 },
    { pack: "hocmon-2024", seed: 4242, units: 30, periods: "6T" },
    { pack: "hocmon-2024", seed: 77, units: 12, periods: "6T,9T,12T" },
    { pack: "q7-2024", seed: 2, units: 24 },
    { pack: "dautieng-2024", seed: 3, units: 24 },
    { pack: "danguy-sogd-hcm-2024", seed: 4, units: 24 },
    { pack: "sonla-2018-2022", seed: 5, units: 24 },
  ])(
    "finds what was planted and nothing else: $pack, $units units, seed $seed",
    async (options) => {
      const dir = desk(`huyện ${options.seed}`);
      const { pack, seed, units, periods } = options;
      const { code, out, err } = await run(
        ...["demo", dir, "--pack", pack, "--seed", String(seed), "--units", String(units)],
        ...(periods === undefined ? [] : ["--periods", periods]),
        "--json",
      );
      expect(err).toBe("");
      expect(JSON.parse(out)).toMatchObject({ missed: [], extra: [] });
      expect(code).toBe(0);

      const result = JSON.parse(
        readFileSync(`${dir}/ket-qua/ket-qua.json`, "utf8"),
      ) as ConsolidationResult;
      const { faults } = JSON.parse(readFileSync(`${dir}/faults.json`, "utf8")) as {
        faults: PlantedFault[];
      };
      expect(faults.length).toBeGreaterThan(units / 2);
      expect(faults.map(({ kind }) => kind)).toEqual(expect.arrayContaining(always));
      expectOffice(result);
      await expectPlainSums(result, dir, pack);
    },
  );
});

/** Where the pack asks something of the office, its specialist has filled the form in. */
function expectOffice({ office: { values }, findings }: ConsolidationResult): void {
  const blank = Object.entries(values).filter(([, { value }]) => value === null);
  expect(blank).toEqual([]);
  const asked = findings.filter(
    ({ file, severity }) => file === OFFICE_FORM && severity !== "note",
  );
  expect(asked).toEqual([]);
}

describe("a demo's periods", () => {
  it.each([
    { periods: "9T,6T", told: "--periods 6T,9T", why: "backwards" },
    { periods: "6T,12T", told: "--periods 6T,9T,12T", why: "with a gap" },
    { periods: "6T,6T", told: "--periods 6T", why: "one twice" },
    { periods: "6T,7T", told: "6T, 9T, 12T", why: "one that the pack has not" },
  ])("are told what to write instead, before anything is made: $why", async ({ periods, told }) => {
    const dir = desk(`kỳ ${periods}`);
    const { code, err } = await run("demo", dir, "--units", "5", "--periods", periods);
    expect(code).toBe(2);
    expect(err).toContain(told);
    expect(existsSync(dir)).toBe(false);
  });
});

/** Totals against a sum over the cells themselves, read again from the files that were counted. */
async function expectPlainSums(
  result: ConsolidationResult,
  dir: string,
  packId: string,
): Promise<void> {
  const pack = await findPack(packId);
  const cells = new Map<string, Awaited<ReturnType<typeof readWorkbook>>>();
  for (const { file } of result.files.filter(({ status }) => status === "counted")) {
    cells.set(file, await readWorkbook(readFileSync(`${dir}/${file}`)));
  }
  let compared = 0;
  for (const { code, type, aggregation } of pack.indicators) {
    if (aggregation !== "sum" || type !== "integer") continue;
    let sum = 0;
    let reported = 0;
    for (const unit of result.units) {
      const value = unit.values[code];
      if (value === undefined || value.value === null) continue;
      reported += 1;
      const workbook = cells.get(value.file ?? "");
      const name = workbook?.names.get(code);
      const sheet = workbook && name && sheetNamed(workbook, name.sheet);
      const cell = sheet && cellAt(sheet, name.from)?.value;
      // Text such as "05 cuộc" is what the reading is for; a blank was confirmed as none.
      sum +=
        typeof cell === "number" ? cell : typeof cell === "string" ? Number.parseInt(cell, 10) : 0;
    }
    const total = result.totals[code];
    if (total === undefined) continue;
    expect({ code, value: total.value ?? 0, reported: total.reported }).toEqual({
      code,
      value: sum,
      reported,
    });
    compared += 1;
  }
  expect(compared).toBeGreaterThan(20);
}
