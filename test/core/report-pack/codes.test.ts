import {
  IndicatorCodeSchema,
  nameOf,
  parseName,
  verdictName,
} from "../../../src/core/report-pack/codes.ts";

describe("names made of codes", () => {
  const code = IndicatorCodeSchema.parse("DV_01_02");

  it.each([
    { aspect: "value", name: "DV_01_02" },
    { aspect: "previous", name: "DV_01_02_KT" },
    { aspect: "same-period", name: "DV_01_02_CK" },
    { aspect: "note", name: "DV_01_02_GT" },
    { aspect: "list-block", name: "DV_01_02_DS" },
  ] as const)("writes and reads $name", ({ aspect, name }) => {
    expect(nameOf(code, aspect)).toBe(name);
    expect(parseName(name)).toEqual({ code, aspect });
  });

  it.each([
    { name: "DV_01_2", why: "one digit" },
    { name: "dv_01_02", why: "small letters" },
    { name: "DV_01_02_XX", why: "an aspect nobody knows" },
    { name: "BC_KY", why: "a name of the report" },
    { name: "KQ_R_TT_01", why: "a verdict" },
  ])("does not read $name ($why)", ({ name }) => {
    expect(parseName(name)).toBeUndefined();
  });

  it("names verdict cells by rule, and by member where a rule is asked of several", () => {
    expect(verdictName("R-TT-01")).toBe("KQ_R_TT_01");
    expect(verdictName("K-LK-01", code)).toBe("KQ_K_LK_01_DV_01_02");
  });
});
