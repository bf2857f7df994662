import { formAsks } from "../../../src/core/recognition/form-asks.ts";
import { readIdentity } from "../../../src/core/recognition/read-identity.ts";
import { sheetOf, type CellInput } from "../reading/form-workbook.ts";

const identityOf = (
  cells: Readonly<Record<string, CellInput>>,
  visibility: "visible" | "hidden" | "very-hidden" = "very-hidden",
) =>
  readIdentity({
    sheets: [sheetOf("_tonghop", cells, visibility)],
    names: new Map(),
    dateSystem: "1900",
  });

const minimal = { A1: "packId", B1: "hocmon-2024" };

describe("readIdentity", () => {
  it("reads keys as text: trimmed, dates in ISO", () => {
    const identity = identityOf({
      ...minimal,
      A2: "unitId",
      B2: " HM-TH-01 ",
      A3: "year",
      B3: 2024,
      A4: "dueDate",
      B4: { value: 45_407, isDate: true },
      A5: "officeName",
      B5: "Phòng Giáo dục".normalize("NFD"),
    });
    expect(identity).toMatchObject({ packId: "hocmon-2024", unitId: "HM-TH-01", year: "2024" });
    expect(identity?.values.get("dueDate")).toBe("2024-04-25");
    expect(identity?.values.get("officeName")).toBe("Phòng Giáo dục");
  });

  it.each(["visible", "hidden", "very-hidden"] as const)(
    "does not mind a %s sheet",
    (visibility) => {
      expect(identityOf(minimal, visibility)?.packId).toBe("hocmon-2024");
    },
  );

  it("leaves blank keys out: no unit is chosen in the common template", () => {
    const identity = identityOf({
      ...minimal,
      A2: "unitId",
      B2: { value: "", formula: 'IF(1,"")' },
    });
    expect(identity).not.toHaveProperty("unitId");
  });

  it("joins chunks in the order of their numbers, spaces kept", () => {
    const identity = identityOf({
      ...minimal,
      A2: "packJson2",
      B2: ' "b"}',
      A3: "packJson1",
      B3: '{"a": ',
    });
    expect(identity?.packJson).toBe('{"a":  "b"}');
  });

  it.each([
    { cells: { A1: "packId", B1: " " }, why: "no pack" },
    { cells: { A1: "packId" }, why: "no value" },
    { cells: { B1: 5 }, why: "no key" },
  ])("is none with $why", ({ cells }) => {
    expect(identityOf(cells)).toBeUndefined();
  });

  it("is none without the sheet", () => {
    const sheets = [sheetOf("Báo cáo", minimal)];
    expect(readIdentity({ sheets, names: new Map(), dateSystem: "1900" })).toBeUndefined();
  });
});

describe("formAsks", () => {
  const asksOf = (packJson: string) =>
    formAsks(identityOf({ ...minimal, A2: "packJson1", B2: packJson }));

  it("knows the indicators of the issued pack", () => {
    const asks = asksOf('{"indicators":[{"code":"DV_01_02"},{"code":5},null,{"code":"x"}]}');
    expect(["DV_01_02", "DV_01_03", "x", "5"].map(asks)).toEqual([true, false, false, false]);
  });

  it.each(["", "{", "null", "[]", '{"indicators":{}}'])("does not tell from %j", (text) => {
    expect(asksOf(text)("DV_01_02")).toBeUndefined();
  });
});
