import { monthsInName } from "../../../src/core/recognition/months-in-name.ts";

describe("monthsInName", () => {
  it.each([
    { name: "6T-2024 - TH Thới Thạnh.xlsx", is: 6 },
    { name: "nhan/9T-2024 - MN 19-5.xlsx", is: 9 },
    { name: "th_thoithanh_bc6thang.xlsx", is: 6 },
    { name: "BC 6T THOI THANH (sua lan 2).xlsx", is: 6 },
    { name: "BC 9 thang.xlsx", is: 9 },
    { name: "BC 9 tháng đầu năm 2024.xlsx".normalize("NFD"), is: 9 },
    { name: "Bao cao 09 thang nam 2024 TH Tan Xuan.xls", is: 9 },
    { name: "mnsonca10_9thang2024.xlsx", is: 9 },
    { name: "mnsonca9t.xlsx", is: undefined },
    { name: "TH Tân Xuân - cả năm.xlsx", is: 12 },
    { name: "12T_ca_nam.xlsx", is: 12 },
    { name: "a.zip!/9T/TH Thới Thạnh 12T.xlsx", is: 12 },
    { name: "6T va 9T.xlsx", is: undefined },
    { name: "9T/TH Thới Thạnh.xlsx", is: undefined },
    { name: "Thoi Thanh final.xls", is: undefined },
    { name: "Copy of TH Thới Thạnh (2).xlsx", is: undefined },
    { name: "02 TH Thới Thạnh.xlsx", is: undefined },
    { name: "BC ngày 20 tháng 4 năm 2024.xlsx", is: undefined },
    { name: "BC 10 thang.xlsx", is: undefined },
    { name: "BC 3 thang.xlsx", is: 3 },
    { name: "BC 6 tháng 4.xlsx", is: undefined },
    { name: "BC 20 thang 4.xlsx", is: undefined },
    { name: "Báo cáo tháng 9.xlsx", is: undefined },
    { name: "BC 25-4-2024.xlsx", is: undefined },
    { name: "BC năm 2024.xlsx", is: undefined },
    { name: "BC quý 3.xlsx", is: undefined },
    { name: "MN 19-5.xlsx", is: undefined },
  ])("$name: $is", ({ name, is }) => {
    expect(monthsInName(name)).toBe(is);
  });
});
