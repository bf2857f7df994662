import { decodeLegacyText } from "../../../../src/core/reading/legacy-encoding/decode-legacy-text.ts";
import type { CellSnapshot } from "../../../../src/core/workbook/workbook-snapshot.ts";

function decodeColumn(cells: readonly CellSnapshot[]): readonly (CellSnapshot | undefined)[] {
  const rows = cells.map((cell) => [cell]);
  const sheets = [{ name: "Báo cáo", visibility: "visible", rows }] as const;
  const decoded = decodeLegacyText({ sheets, names: new Map(), dateSystem: "1900" });
  return decoded.sheets[0]?.rows.map((row) => row?.[0]) ?? [];
}

const font = ".VnTime";

describe("decodeLegacyText", () => {
  it("reads every cell by its own encoding, and keeps what was stored", () => {
    expect(
      decodeColumn([
        { value: "Töø toå Taân Thuaän Taây" },
        { value: "Kh«ng", font },
        { value: "Trường Tiểu học" },
        { value: 5 },
      ]),
    ).toEqual([
      {
        value: "Từ tổ Tân Thuận Tây",
        legacy: { encoding: "VNI", stored: "Töø toå Taân Thuaän Taây" },
      },
      { value: "Không", font, legacy: { encoding: "TCVN3", stored: "Kh«ng" } },
      { value: "Trường Tiểu học" },
      { value: 5 },
    ]);
  });

  it.each([
    { beside: "Kh«ng", value: "Số", why: "old as the other" },
    { beside: "Trường", value: "Sè", why: "of today as the other" },
  ])("reads Sè in an old font beside $beside as $value ($why)", ({ beside, value }) => {
    expect(
      decodeColumn([
        { value: beside, font },
        { value: "Sè", font },
      ])[1],
    ).toMatchObject({ value });
  });

  it.each([
    { beside: [], why: "nothing beside it" },
    {
      beside: [
        { value: "Kh«ng", font },
        { value: "Trường", font },
      ],
      why: "the others disagree",
    },
    { beside: [{ value: "Kh«ng", font: ".VnArial" }], why: "another font" },
    { beside: [{ value: "Trường", font, formula: "A1" }], why: "nobody typed the other" },
  ])("is unsure of Sè in an old font: $why", ({ beside }) => {
    expect(decodeColumn([{ value: "Sè", font }, ...beside])[0]).toEqual({
      value: "Sè",
      font,
      legacy: { encoding: "TCVN3", stored: "Sè", isUnsure: true },
    });
  });

  it("asks the column first: labels may be of today, and answers old", () => {
    const rows = [
      [
        { value: "Trường", font },
        { value: "Kh«ng", font },
      ],
      [
        { value: "Lớp", font },
        { value: "Sè", font },
      ],
    ];
    const sheet = { name: "Báo cáo", visibility: "visible" as const, rows };
    const decoded = decodeLegacyText({ sheets: [sheet], names: new Map(), dateSystem: "1900" });
    expect(decoded.sheets[0]?.rows[1]?.[1]).toMatchObject({ value: "Số" });
  });

  it.each([
    { value: "ü", font: "Wingdings", sign: "✓" },
    { value: "\uF0FE", font: "Wingdings", sign: "☑" },
    { value: "P", font: "Wingdings 2", sign: "✓" },
    { value: "\uF050", font: "Wingdings 2", sign: "✓" },
    { value: "Ö", font: "Symbol", sign: "√" },
    { value: "PR", font: "Wingdings 2", sign: "PR" },
    { value: "P", font: undefined, sign: "P" },
  ])("reads $value of $font as the sign $sign", ({ value, font: name, sign }) => {
    const cell = name === undefined ? { value } : { value, font: name };
    expect(decodeColumn([cell])[0]).toEqual({ ...cell, value: sign });
  });

  it("reads a sheet only when it is asked for", () => {
    const sheet = {
      name: "Báo cáo",
      visibility: "visible" as const,
      get rows(): never {
        throw new Error("read");
      },
    };
    const decoded = decodeLegacyText({ sheets: [sheet], names: new Map(), dateSystem: "1900" });
    expect(() => decoded.sheets[0]?.rows).toThrow("read");
  });
});
