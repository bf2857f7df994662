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
    { name: "Báo cáo DVCQ 9 tháng_TH Thới Thạnh_signed.pdf", is: ["HM-TH-01"] },
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
    { name: "mnsonca10.xlsx", is: ["HM-MN-03"] },
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

describe("a name as one word, without spaces, signs and capitals", () => {
  const more = [
    ...units,
    unitOf("HM-MN-20", { name: "Mầm non Sơn Ca 1", level: "MN" }),
    unitOf("HM-MN-21", { name: "Mẫu giáo Bông Sen", level: "MN" }),
    unitOf("HM-TH-22", { name: "Tiểu học Ánh Dương", level: "TH" }),
    unitOf("HM-TH-23", { name: "Tiểu học Sơn Ca", level: "TH" }),
    unitOf("HM-PT-01", { name: "THPT Lý Thường Kiệt", level: "THPT" }),
    unitOf("HM-PT-02", { name: "THCS và THPT Phạm Ngũ Lão", level: "THCS-THPT" }),
    unitOf("HM-TH-24", { name: "Tiểu học Hiệp", level: "TH" }),
    unitOf("HM-KH-01", { name: "Thhiệp", level: "KHAC" }),
  ];
  it.each([
    { name: "mnsonca.xlsx", is: ["HM-MN-01"] },
    { name: "mnsonca1.xlsx", is: ["HM-MN-20"] },
    { name: "mnsonca2.xlsx", is: ["HM-MN-02"] },
    { name: "mnsonca10.xlsx", is: ["HM-MN-03"] },
    { name: "MNSONCA10.XLSX", is: ["HM-MN-03"] },
    { name: "mnsonca01.xlsx", is: ["HM-MN-20"] },
    { name: "mnsonca10_9thang2024.xlsx", is: ["HM-MN-03"] },
    { name: "mnsonca10-bc9t.xlsx", is: ["HM-MN-03"] },
    { name: "bc_mnsonca10 (1).xlsx", is: ["HM-MN-03"] },
    { name: "mnsonca 10.xlsx", is: ["HM-MN-03"] },
    { name: "mnsonca2024.xlsx", is: ["HM-MN-01"] },
    { name: "mnsonca6t.xlsx", is: ["HM-MN-01"] },
    { name: "mnsonca2t.xlsx", is: ["HM-MN-01", "HM-MN-02"] },
    { name: "mnsonca10thang9.xlsx", is: ["HM-MN-01", "HM-MN-03"] },
    { name: "truongmnsonca10.xlsx", is: ["HM-MN-03"] },
    { name: "mamnonsonca10.xlsx", is: ["HM-MN-03"] },
    { name: "mgbongsen.xlsx", is: ["HM-MN-21"] },
    { name: "ththoithanh.xlsx", is: ["HM-TH-01"] },
    { name: "thsonca.xlsx", is: ["HM-TH-23"] },
    { name: "tieuhocanhduong.xlsx", is: ["HM-TH-22"] },
    { name: "thtanxuan.xlsx", is: ["HM-TH-05"] },
    { name: "thcstanxuan.xlsx", is: ["HM-CS-06"] },
    { name: "ththcsdongthanh.xlsx", is: ["HM-LC-01"] },
    { name: "thptlythuongkiet.xlsx", is: ["HM-PT-01"] },
    { name: "thptlithuongkiet.xlsx", is: ["HM-PT-01"] },
    { name: "thcslequydon.xlsx", is: ["HM-CS-12"] },
    { name: "thmyhoa.xlsx", is: ["HM-TH-19"] },
    { name: "mn19-5.xlsx", is: ["HM-MN-04"] },
    { name: "mn195.xlsx", is: [] },
    { name: "thcsthptphamngulao.xlsx", is: ["HM-PT-02"] },
    { name: "nhan/mnsonca2/bao cao.xlsx", is: ["HM-MN-02"] },
    // Numbers must be the school's own, and whole.
    { name: "mnsonca100.xlsx", is: [] },
    { name: "mnsonca3.xlsx", is: [] },
    { name: "mnsonca12.xlsx", is: [] },
    { name: "mnsonca1a.xlsx", is: [] },
    { name: "mnsoncax.xlsx", is: [] },
    { name: "mnsoncadong.xlsx", is: [] },
    // The kind must be the school's own.
    { name: "thcssonca.xlsx", is: [] },
    { name: "mntanxuan.xlsx", is: [] },
    // Thành Dương is no TH Ánh Dương.
    { name: "thanhduong.xlsx", is: [] },
    // Two schools are called so.
    { name: "thhiep.xlsx", is: [] },
    { name: "phuongmnsonca.xlsx", is: [] },
    { name: "xa mnsonca.xlsx", is: [] },
  ])("$name: $is", ({ name, is }) => {
    expect(unitsNamedIn(name, more)).toEqual(is);
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
