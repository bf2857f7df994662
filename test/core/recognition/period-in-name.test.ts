import { pathParts } from "../../../src/core/recognition/path-parts.ts";
import { periodInName } from "../../../src/core/recognition/period-in-name.ts";

describe("the period in a file's name", () => {
  it.each([
    { name: "6T-2024 - TH Thới Thạnh.xlsx", is: "6T" },
    { name: "nhan/9T-2024 - MN 19-5.xlsx", is: "9T" },
    { name: "th_thoithanh_bc6thang.xlsx", is: "6T" },
    { name: "BC 6T THOI THANH (sua lan 2).xlsx", is: "6T" },
    { name: "BC 9 thang.xlsx", is: "9T" },
    { name: "BC 9 tháng đầu năm 2024.xlsx".normalize("NFD"), is: "9T" },
    { name: "Bao cao 09 thang nam 2024 TH Tan Xuan.xls", is: "9T" },
    { name: "mnsonca10_9thang2024.xlsx", is: "9T" },
    { name: "mnsonca9t.xlsx", is: undefined },
    { name: "TH Tân Xuân - cả năm.xlsx", is: "12T" },
    { name: "12T_ca_nam.xlsx", is: "12T" },
    { name: "a.zip!/9T/TH Thới Thạnh 12T.xlsx", is: "12T" },
    { name: "6T va 9T.xlsx", is: undefined },
    { name: "9T/TH Thới Thạnh.xlsx", is: undefined },
    { name: "Thoi Thanh final.xls", is: undefined },
    { name: "Copy of TH Thới Thạnh (2).xlsx", is: undefined },
    { name: "02 TH Thới Thạnh.xlsx", is: undefined },
    { name: "BC ngày 20 tháng 4 năm 2024.xlsx", is: undefined },
    { name: "BC 10 thang.xlsx", is: undefined },
    { name: "BC 3 thang.xlsx", is: "3T" },
    { name: "BC 6 tháng 4.xlsx", is: undefined },
    { name: "BC 20 thang 4.xlsx", is: undefined },
    { name: "Báo cáo tháng 9.xlsx", is: undefined },
    { name: "BC 25-4-2024.xlsx", is: undefined },
    { name: "BC năm 2024.xlsx", is: undefined },
    { name: "BC quý 3.xlsx", is: "9T" },
    { name: "MN 19-5.xlsx", is: undefined },
  ])("$name: $is", ({ name, is }) => {
    expect(periodInName(pathParts(name).at(-1)?.name ?? "").period).toBe(is);
  });

  it.each([
    { name: "bc_quy3_2024.xlsx", is: "9T 2024", why: "a quarter and a year" },
    { name: "Quý II năm 2024 - TH Thới Thạnh.xlsx", is: "6T 2024", why: "a Roman quarter" },
    { name: "Q3-2024 TH A.xlsx", is: "9T 2024", why: "a quarter by its letter" },
    { name: "BC Q1.2024.xlsx", is: "3T 2024", why: "a quarter behind a word" },
    { name: "TH Nguyễn Thái Sơn Q3 2024.xlsx", is: " 2024", why: "a district" },
    { name: "MN Phú Quý 2 2024.xlsx", is: " 2024", why: "a school" },
    { name: "6 tháng 2024.xlsx", is: "6T 2024", why: "months and a year" },
    { name: "6T-2024 - TH Thới Thạnh.xlsx", is: "6T 2024", why: "as templates are named" },
    { name: "BC 6 tháng cuối năm 2024.xlsx", is: "7-12 2024", why: "no months from January" },
    { name: "9T.xlsx", is: "9T ", why: "months only" },
    { name: "BC nam hoc 2023-2024.xlsx", is: "  2023", why: "a school year" },
    { name: "nam hoc 2023 - 2024 ca nam.xlsx", is: "12T  2023", why: "a school year" },
    { name: "Đề án 2018-2022.xlsx", is: " ", why: "a span of years" },
    { name: "BC 6T 25.4.2024.xlsx", is: " ", why: "a date, and perhaps its day's month" },
    { name: "20240425 BC 6T.xlsx", is: "6T ", why: "a date" },
    { name: "BC 6T 2024-04-25.xlsx", is: "6T ", why: "a date" },
    { name: "2024.05.10 BC 6T.xlsx", is: "6T ", why: "a date" },
    { name: "BC tháng 4-2024.xlsx", is: " ", why: "a month" },
    { name: "BC thang 4 nam 2024.xlsx", is: " ", why: "a month" },
    { name: "BC thuc hien KH 2023.xlsx", is: " ", why: "a plan's year" },
    { name: "BC 6T theo Kế hoạch số 12 năm 2023.xlsx", is: "6T ", why: "a plan's year" },
    { name: "TT 11-2020 BC 6T 2024.xlsx", is: "6T 2024", why: "a circular's year" },
    { name: "KH 45-2023 BC 6T 2024.xlsx", is: "6T 2024", why: "a plan's year" },
    { name: "mau Excel 2016 BC 6T.xlsx", is: "6T ", why: "a program" },
    { name: "0912202412 TH A.xlsx", is: " ", why: "a phone number" },
    { name: "BC 2023 sua 2024.xlsx", is: " ", why: "two years" },
    { name: "BC năm 2024.xlsx", is: " 2024", why: "a year" },
  ])("$name tells “$is” ($why)", ({ name, is }) => {
    const { period = "", year = "", schoolYear } = periodInName(name);
    const told = `${period} ${year}`;
    expect(schoolYear === undefined ? told : `${told} ${schoolYear}`).toBe(is);
  });
});
