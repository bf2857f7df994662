import {
  DETAIL_LEAD_WIDTHS,
  DETAIL_PRINT_SCALE,
  detailBands,
  LAST_REPEATED_COLUMN,
  pageBreaks,
} from "../../../src/core/presentation/detail-columns.ts";
import { LANDSCAPE_WIDTH } from "../../../src/core/presentation/page-width.ts";
import type { Indicator, ReportPack } from "../../../src/core/report-pack/report-pack.ts";
import { samplePack } from "./sample-pack.ts";

const repeated = DETAIL_LEAD_WIDTHS.slice(0, LAST_REPEATED_COLUMN + 1).reduce((a, b) => a + b, 0);
const capacity = (LANDSCAPE_WIDTH * 100) / DETAIL_PRINT_SCALE;

function packOf(sizes: Readonly<Record<string, number>>): ReportPack {
  const model = samplePack.indicators[0];
  if (model === undefined) throw new Error("no indicator");
  return {
    ...samplePack,
    sections: Object.keys(sizes).map((id) => ({ id, label: { vi: id } })),
    indicators: Object.entries(sizes).flatMap(([section, size]) =>
      Array.from({ length: size }, (_, index) => ({
        ...model,
        section,
        code: `${section}_01_${String(index).padStart(2, "0")}` as Indicator["code"],
      })),
    ),
  };
}

const bandsOf = (pack: ReportPack) =>
  detailBands(
    pack,
    (section) => section.label.vi,
    (title) => `${title}+`,
  );

describe("detailBands", () => {
  it.each([
    { sizes: { AA: 3, BB: 4, CC: 5 }, why: "small sections" },
    { sizes: { AA: 40 }, why: "a section wider than pages" },
    { sizes: { AA: 3, BB: 25, CC: 9, DD: 9, EE: 1 }, why: "mixed sections" },
  ])("fills pages without overflow: $why", ({ sizes }) => {
    const bands = bandsOf(packOf(sizes));
    const breaks = pageBreaks(bands);
    const columns = bands.flatMap((band) => band.columns);
    const ends = [...breaks, columns.at(-1)?.column ?? 0];
    let start = 0;
    for (const end of ends) {
      const onPage = columns.filter(({ column }) => column >= start && column <= end);
      const lead = start === 0 ? DETAIL_LEAD_WIDTHS.reduce((a, b) => a + b, 0) : repeated;
      expect(lead + onPage.reduce((sum, one) => sum + one.width, 0)).toBeLessThanOrEqual(capacity);
      start = end + 1;
    }
    expect(columns.map(({ column }) => column)).toEqual(columns.map((_, index) => index + 5));
  });

  it("does not leave the first page to names alone", () => {
    const bands = bandsOf(packOf({ AA: 9 }));
    expect(bands.map(({ title, columns }) => [title, columns.length])).toEqual([
      ["AA", 5],
      ["AA+", 4],
    ]);
  });

  it("moves a section whole to the next page where a page can hold it", () => {
    const bands = bandsOf(packOf({ AA: 3, BB: 10 }));
    expect(bands.map(({ title, columns }) => [title, columns.length])).toEqual([
      ["AA", 3],
      ["BB", 10],
    ]);
    expect(pageBreaks(bands)).toEqual([7]);
  });

  it("repeats the title of a section that goes on", () => {
    const titles = bandsOf(packOf({ AA: 14 })).map(({ title }) => title);
    expect(titles).toEqual(["AA", "AA+"]);
  });

  it("gives texts no column", () => {
    const codes = bandsOf(samplePack).flatMap(({ columns }) =>
      columns.map(({ indicator }) => indicator.code as string),
    );
    expect(codes).not.toContain("NX_01_01");
    expect(codes).toContain("DV_01_05");
  });
});
