/** The facts of the Hóc Môn pack that the plan's text and its review settle. */
import { aggregationKind } from "../../src/core/report-pack/report-pack.ts";
import { issuePack } from "../../src/core/validation/issue-pack.ts";
import { loadPack } from "./load-packs.ts";

const pack = loadPack("hocmon-2024");
const indicator = (code: string) => pack.indicators.find((one) => one.code === code);

function issued(form: "short" | "full", period = "6T") {
  return issuePack(pack, { period, year: 2024, form, optional: [], rules: {} });
}

describe("forms", () => {
  it.each([
    { form: "short", indicators: 41, toEnter: 40 },
    { form: "full", indicators: 70, toEnter: 67 },
  ] as const)("asks $toEnter cells in the $form form", ({ form, indicators, toEnter }) => {
    const asked = issued(form).indicators;
    expect(asked).toHaveLength(indicators);
    expect(asked.filter((one) => one.computed === undefined)).toHaveLength(toEnter);
  });

  it("asks in the short form what targets and balances need", () => {
    const codes = issued("short").indicators.map(({ code }) => String(code));
    expect(codes).toEqual(
      expect.arrayContaining(["DT_01_01", "DT_01_06", "DN_01_01", "DN_01_05", "DG_01_03"]),
    );
    expect(codes).not.toContain("TT_01_01");
  });

  it("issues rules on optional indicators only with them", () => {
    const ids = issued("full").rules.map(({ id }) => id);
    for (const id of ["R-DV-06", "R-DT-04", "R-DG-04"]) expect(ids).not.toContain(id);
    expect(ids).toContain("R-DN-03");
  });

  it("has between eight and ten headline indicators, seven of them on the short form", () => {
    expect(pack.indicators.filter((one) => one.headline)).toHaveLength(10);
    expect(issued("short").indicators.filter((one) => one.headline)).toHaveLength(7);
  });
});

describe("indicators", () => {
  it.each([
    { code: "TU_01_04", numerator: "TU_01_03", denominator: "TT_01_01" },
    { code: "CC_04_03", numerator: "CC_04_02", denominator: "CC_04_01" },
    { code: "DG_01_03", numerator: "DG_01_02", denominator: "DG_01_01" },
  ])("computes $code from its parts, blank without a denominator", (row) => {
    expect(indicator(row.code)).toMatchObject({
      type: "ratio",
      computed: `=IF(N(${row.denominator})=0,"",${row.numerator}/${row.denominator})`,
      aggregation: {
        ratio: { numerator: `=${row.numerator}`, denominator: `=${row.denominator}` },
      },
    });
  });

  it.each([
    { code: "DG_01_02", facts: { nature: "point-in-time" }, why: "people join the Party" },
    { code: "DN_01_01", facts: { nature: "opening", opens: "DN_01_04" }, why: "opens the year" },
    { code: "TT_01_01", facts: { keeps: true }, why: "compared across the new year" },
    { code: "DN_03_03", facts: { type: "boolean", required: false }, why: "asked only by R-DN-03" },
    { code: "LD_01_02", facts: { required: false }, why: "asked only with a plan" },
    { code: "DT_01_07", facts: { dateRange: { to: "report-date" } }, why: "no rule of its own" },
  ])("knows of $code: $why", ({ code, facts }) => {
    expect(indicator(code)).toMatchObject(facts);
  });

  it.each(["LD_01_03", "DC_02_02"])("leaves the range of %s to its rule", (code) => {
    expect(indicator(code)?.dateRange).toBeUndefined();
  });

  it("guides every indicator, in both languages", () => {
    expect(pack.indicators.filter((one) => one.guide?.en === undefined)).toEqual([]);
  });

  it.each([
    { type: "boolean", kinds: ["percent-yes", "none"] },
    { type: "date", kinds: ["range"] },
    { type: "integer", kinds: ["sum"] },
    { type: "ratio", kinds: ["ratio"] },
    { type: "list", kinds: ["list"] },
  ])("totals every $type as $kinds", ({ type, kinds }) => {
    const of = pack.indicators.filter((one) => one.type === type);
    expect(new Set(of.map((one) => aggregationKind(one.aggregation)))).toEqual(new Set(kinds));
  });
});

describe("severities after the review", () => {
  it.each([
    {
      severity: "error",
      ids: [
        "R-TT-03",
        "R-LD-01",
        "R-DV-04",
        "R-DC-01",
        "R-DT-03",
        "R-DN-01",
        "R-DN-02",
        "R-DG-02",
        "K-DN-01",
      ],
    },
    {
      severity: "warning",
      ids: [
        "R-LD-04",
        "R-TU-01",
        "R-DV-02",
        "R-DC-01A",
        "R-DT-01",
        "R-DT-03A",
        "R-DN-02A",
        "R-DG-01",
        "K-LK-01",
        "K-DN-01A",
      ],
    },
    { severity: "note", ids: ["R-DV-08", "R-TD-01"] },
  ])("$severity: $ids", ({ severity, ids }) => {
    const found = pack.rules.filter((one) => ids.includes(one.id));
    expect(found.map((one) => [one.id, one.severity])).toEqual(ids.map((id) => [id, severity]));
  });

  it.each(["R-TU-02", "R-CC-04", "R-DG-03"])("leaves %s to the computed cell", (id) => {
    expect(pack.rules.some((one) => one.id === id)).toBe(false);
  });

  it("limits class sizes to the levels whose classes are of a usual size", () => {
    const size = pack.rules.find((one) => one.id === "R-TT-06");
    expect(size?.when).toEqual({ levels: ["MN", "TH", "THCS"] });
  });
});
