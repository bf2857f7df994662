/** Every indicator of every pack stands in the workbook that goes out. */
import { schoolLevels } from "../../src/core/report-pack/report-pack.ts";
import { planCommonTemplate } from "../../src/core/template/plan-template.ts";
import { issuePack } from "../../src/core/validation/issue-pack.ts";
import { smallCampaign, someUnit } from "../core/template/small-pack.ts";
import { campaignsOf, loadPack, loadPacks } from "./load-packs.ts";

const cases = loadPacks().flatMap(({ pack }) =>
  campaignsOf(pack).map((one) => ({ id: pack.id, ...one })),
);

/** One unit of every kind: the common workbook issues what any of them is asked. */
const units = schoolLevels.map((level, index) =>
  someUnit({ unitId: `DV-${index + 1}`, name: `Đơn vị ${index + 1}`, level }),
);

describe.each(cases)("the template of $id, $period $year", ({ id, period, year }) => {
  const pack = loadPack(id);
  const optional = pack.indicators
    .filter(({ tier }) => tier === "optional")
    .map(({ code }) => code);
  const campaign = { ...smallCampaign, packId: id, period, year, form: "full" as const, optional };
  const issued = issuePack(pack, campaign);
  const issuedAt = "2024-04-01T08:00:00+07:00";
  const names = new Set(
    planCommonTemplate({ pack: issued, campaign, units, issuedAt }).names.map(({ name }) => name),
  );

  it("has a cell for everything that units are asked", () => {
    const asked = pack.indicators.filter(
      (one) =>
        one.filledBy === "unit" &&
        (one.periods?.includes(period) ?? true) &&
        (one.years?.includes(year) ?? true),
    );
    expect(asked.map(({ code }) => code).filter((code) => !names.has(code))).toEqual([]);
  });

  it("has nothing that the office fills in", () => {
    const office = pack.indicators.filter(({ filledBy }) => filledBy === "office");
    expect(office.map(({ code }) => code).filter((code) => names.has(code))).toEqual([]);
  });
});
