import { unitShortName } from "../../../src/core/campaign/unit-short-name.ts";

describe("unitShortName", () => {
  it.each([
    { name: "Trường Tiểu học Thới Thạnh", level: "TH", short: "TH Thới Thạnh" },
    { name: "Tiểu học Thới Thạnh", level: "TH", short: "TH Thới Thạnh" },
    { name: "Tr. TH  Thới Thạnh", level: "TH", short: "TH Thới Thạnh" },
    { name: "Thới Thạnh", level: "TH", short: "TH Thới Thạnh" },
    { name: "Thạnh An", level: "THCS", short: "THCS Thạnh An" },
    { name: "Mầm non Sơn Ca 10", level: "MN", short: "MN Sơn Ca 10" },
    { name: "Mẫu giáo Bà Điểm Xanh", level: "MN", short: "MG Bà Điểm Xanh" },
    { name: "Mầm non Tư thục Ánh Dương", level: "MN", short: "MN Tư thục Ánh Dương" },
    { name: "Lớp Mẫu giáo độc lập Tuổi Thơ", level: "MN", short: "Lớp MG độc lập Tuổi Thơ" },
    { name: "Trường Trung học cơ sở Tân Xuân", level: "THCS", short: "THCS Tân Xuân" },
    { name: "TH và THCS Nhị Xuân", level: "TH-THCS", short: "TH-THCS Nhị Xuân" },
    {
      name: "TH, THCS và THPT Tư thục Việt Tâm",
      level: "TH-THCS-THPT",
      short: "TH-THCS-THPT Tư thục Việt Tâm",
    },
    {
      name: "Trường Tiểu học & Trung học cơ sở A",
      level: "TH-THCS",
      short: "TH-THCS A",
    },
    { name: "Trường PTDTBT TH Chiềng X", level: "TH", short: "PTDTBT TH Chiềng X" },
    { name: "Trung tâm GDNN-GDTX huyện", level: "GDTX", short: "GDNN-GDTX huyện" },
    { name: "Trường Chuyên biệt Hướng Sáng", level: "CB", short: "Chuyên biệt Hướng Sáng" },
    { name: "Trường Bồi dưỡng Giáo dục", level: "KHAC", short: "Bồi dưỡng Giáo dục" },
    { name: "TRƯỜNG TIỂU HỌC THỚI THẠNH", level: "TH", short: "TH THỚI THẠNH" },
  ] as const)("$name is $short", ({ short, ...unit }) => {
    expect(unitShortName(unit)).toBe(short);
    expect(unitShortName({ ...unit, name: unit.name.normalize("NFD") })).toBe(short);
  });
});
