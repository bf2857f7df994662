/** Names of files as schools write them, row by row. */
import { unitsNamedIn } from "../../../src/core/recognition/units-named-in.ts";
import { unitOf } from "../campaign/unit-of.ts";
import { registry } from "./small-registry.ts";

const units = [
  ...registry,
  unitOf("HM-TH-20", { name: "Tiểu học Lý Tự Trọng", level: "TH" }),
  unitOf("HM-CS-12", { name: "THCS Lê Quý Đôn", level: "THCS" }),
  unitOf("HM-TH-21", { name: "Tiểu học Tam Đông II", level: "TH" }),
];

describe("unitsNamedIn", () => {
  it.each([
    { name: "th_thoithanh_bc6thang.xlsx", is: ["HM-TH-01"] },
    { name: "BC 6T THOI THANH (sua lan 2).xlsx", is: ["HM-TH-01"] },
    { name: "Thoi Thanh final.xls", is: ["HM-TH-01"] },
    { name: "Copy of TH Thới Thạnh.xlsx", is: ["HM-TH-01"] },
    { name: "TH Thới Thạnh - Copy (2).xlsx", is: ["HM-TH-01"] },
    { name: "Tr. TH Thới Thạnh.xlsx", is: ["HM-TH-01"] },
    { name: "TH.Thới Thạnh.xlsx", is: ["HM-TH-01"] },
    { name: "Thới Thạnh (TH).xlsx", is: ["HM-TH-01"] },
    { name: "TIỂU HỌC THỚI THẠNH.xlsx".normalize("NFD"), is: ["HM-TH-01"] },
    { name: "TH Tân Xuân.xlsx", is: ["HM-TH-05"] },
    { name: "THCS Tân Xuân.xlsx", is: ["HM-CS-06"] },
    { name: "Tân Xuân.xlsx", is: [] },
    { name: "MN Sơn Ca.xlsx", is: ["HM-MN-01"] },
    { name: "MN Sơn Ca 2.xlsx", is: ["HM-MN-02"] },
    { name: "MN Son Ca so 2.xlsx", is: ["HM-MN-02"] },
    { name: "MN SON CA II.xlsx", is: ["HM-MN-02"] },
    { name: "mnsonca10.xlsx", is: [] },
    { name: "MNSonCa10.xlsx", is: ["HM-MN-03"] },
    { name: "MN Sơn Ca 3.xlsx", is: [] },
    { name: "MN 19-5.xlsx", is: ["HM-MN-04"] },
    { name: "MN 19.5 bao cao 9 thang.xlsx", is: ["HM-MN-04"] },
    { name: "MN 2-9.xlsx", is: ["HM-MN-05"] },
    { name: "TH Mỹ Hoà.xlsx", is: ["HM-TH-19"] },
    { name: "TH Mĩ Hòa.xlsx", is: ["HM-TH-19"] },
    { name: "THCS Lê Quí Đôn.xlsx", is: ["HM-CS-12"] },
    { name: "TH Lí Tự Trọng.xlsx", is: ["HM-TH-20"] },
    { name: "TH Tam Đông 2.xlsx", is: ["HM-TH-21"] },
    { name: "TH&THCS Đông Thạnh.xlsx", is: ["HM-LC-01"] },
    { name: "TH-THCS Dong Thanh.xlsx", is: ["HM-LC-01"] },
    { name: "MNTT Ánh Dương.xlsx", is: ["HM-MN-16"] },
    { name: "MN tư thục Ánh Dương.xlsx", is: ["HM-MN-16"] },
    { name: "tong hop.xlsx", is: [] },
  ])("$name: $is", ({ name, is }) => {
    expect(unitsNamedIn(name, units)).toEqual(is);
  });
});

describe("a short id", () => {
  const short = [
    unitOf("T1", { name: "Tiểu học Thới Thạnh", level: "TH" }),
    unitOf("T12", { name: "Tiểu học Bà Điểm", level: "TH" }),
    unitOf("LQD", { name: "THCS Lê Quý Đôn", level: "THCS" }),
    unitOf("TH", { name: "Tiểu học Tân Xuân", level: "TH" }),
    unitOf("07", { name: "Mầm non Sơn Ca", level: "MN" }),
  ];
  it.each([
    { name: "T1 - Kế hoạch.pdf", is: ["T1"] },
    { name: "t1-ke hoach.pdf", is: ["T1"] },
    { name: "T1_Kế hoạch.pdf", is: ["T1"] },
    { name: "T1 Kế hoạch.pdf", is: ["T1"] },
    { name: "T1 – bản ký.jpg", is: ["T1"] },
    { name: "T1.heic", is: ["T1"] },
    { name: "T1/Kế hoạch.docx", is: ["T1"] },
    { name: "T12 - Kế hoạch.pdf", is: ["T12"] },
    { name: "T1 - TH Bà Điểm.pdf", is: ["T1", "T12"] },
    { name: "LQD - bản ký.pdf", is: ["LQD"] },
    { name: "T1 2024.pdf", is: [] },
    { name: "T1-2024.pdf", is: [] },
    { name: "Bao cao T1.pdf", is: [] },
    { name: "T1a - Kế hoạch.pdf", is: [] },
    { name: "LQD Kế hoạch.pdf", is: [] },
    { name: "TH - Kế hoạch.pdf", is: [] },
    { name: "07 - Kế hoạch.pdf", is: [] },
    { name: "07.pdf", is: [] },
  ])("counts at the beginning of a name, before a sign that ends it: $name", ({ name, is }) => {
    expect(unitsNamedIn(name, short)).toEqual(is);
  });
});
