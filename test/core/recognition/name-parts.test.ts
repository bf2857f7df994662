import { nameParts } from "../../../src/core/recognition/name-parts.ts";

const keyOf = (name: string): string => {
  const { type, proper } = nameParts(name);
  return `${type}|${proper}`;
};

describe("nameParts", () => {
  it.each([
    "Trường Tiểu học Thới Thạnh",
    "TH Thới Thạnh",
    "Trường TH Thới Thạnh",
    "Tr. TH Thới Thạnh",
    "TIỂU HỌC THỚI THẠNH",
    "TH THOI THANH",
    "TH.Thới Thạnh",
    "Thới Thạnh (TH)",
    "TH Thới Thạnh - H. Hóc Môn",
    "TH Thới Thạnh, huyện Hóc Môn",
    "Trường Tiểu học Thới Thạnh huyện Hóc Môn",
    "Cấp 1 Thới Thạnh",
    "th_thoithanh",
    "Tiểu  học Thới\u00A0Thạnh",
    "Tiểu học Thới Thạnh".normalize("NFD"),
  ])("%s is th|thoithanh", (name) => {
    expect(keyOf(name)).toBe("th|thoithanh");
  });

  it.each([
    {
      names: [
        "MN Sơn Ca 2",
        "Mầm non Sơn Ca số 2",
        "MN Sơn Ca II",
        "MN SonCa2",
        "Mẫu giáo Sơn Ca 02",
      ],
    },
    { names: ["Mầm non 19/5", "MN 19-5", "MN19/5"] },
    { names: ["TH Mỹ Hoà", "TH Mĩ Hòa"] },
    { names: ["Trường TH Lý Sơn", "Tiểu học Lí Sơn"] },
    { names: ["Mầm non Tư thục Ánh Dương", "MN Ánh Dương", "MNTT Ánh Dương", "MN TT Ánh Dương"] },
    {
      names: [
        "TH và THCS Đông Thạnh",
        "TH&THCS Đông Thạnh",
        "TH-THCS Đông Thạnh",
        "PTDTBT TH-THCS Đông Thạnh",
        "Tiểu học và Trung học cơ sở Đông Thạnh",
      ],
    },
    {
      names: [
        "THCS Đông Hòa",
        "Trường Trung học cơ sở Đông Hoà",
        "Cấp 2 Đông Hòa",
        "PTCS Đông Hòa",
      ],
    },
    { names: ["Mầm non Tường Vi", "MN Tường Vy"] },
  ])("is one for $names", ({ names }) => {
    expect(new Set(names.map(keyOf)).size).toBe(1);
  });

  it.each([
    { names: ["TH Tân Xuân", "THCS Tân Xuân", "TH-THCS Tân Xuân"] },
    { names: ["MN Sơn Ca", "MN Sơn Ca 2", "MN Sơn Ca 10", "MN Sơn Ca 1"] },
    { names: ["MN 19/5", "MN 195", "MN 1/95"] },
    { names: ["MN Hoa Mai", "MN Hoa May"] },
    { names: ["TH Đông Thạnh", "TH Đông Thạnh 2", "TH Đông Thạnh Tây"] },
    { names: ["THCS Thị trấn Đông", "THCS Đông"] },
  ])("differs among $names", ({ names }) => {
    expect(new Set(names.map(keyOf)).size).toBe(names.length);
  });

  it.each([
    { name: "Thới Thạnh", parts: { type: "", proper: "thoithanh" } },
    { name: "MN TT Đông", parts: { type: "mn", proper: "dong", otherProper: "thitrandong" } },
  ])("takes $name apart", ({ name, parts }) => {
    expect(nameParts(name)).toEqual(parts);
  });
});
