import { unitDirectory } from "../../../src/core/campaign/unit-directory.ts";
import type { UnitId } from "../../../src/core/campaign/unit.ts";
import { unitsNamedIn } from "../../../src/core/recognition/units-named-in.ts";
import { recogniseUnit, type UnitFacts } from "../../../src/core/recognition/recognise-unit.ts";
import { reform } from "../campaign/reform.ts";
import { unitOf } from "../campaign/unit-of.ts";
import { registry } from "./small-registry.ts";

describe("unitsNamedIn", () => {
  it.each([
    { text: "6T-2024 - TH Thới Thạnh.xlsx", unit: "HM-TH-01", why: "as templates are named" },
    { text: "BC 6T THOI THANH (sua lan 2).xlsx", unit: "HM-TH-01", why: "fits one unit only" },
    { text: "th_thoithanh_bc6thang.xlsx", unit: "HM-TH-01", why: "joined words" },
    { text: "Thoi Thanh final.xls", unit: "HM-TH-01", why: "a word about the file" },
    { text: "Copy of TH Thới Thạnh (1).xlsx", unit: "HM-TH-01", why: "a copy" },
    { text: "TH Thới Thạnh ky so.pdf", unit: "HM-TH-01", why: "a signed document" },
    { text: "02. TH Thới Thạnh 25.4.2024.xlsx", unit: "HM-TH-01", why: "number and date" },
    { text: "02 TH Thới Thạnh.xlsx", unit: "HM-TH-01", why: "number ahead" },
    { text: "Thới Thạnh (TH).xlsx", unit: "HM-TH-01", why: "kind behind" },
    { text: "TH Thới Thạnh".normalize("NFD") + ".xlsx", unit: "HM-TH-01", why: "from a Mac" },
    { text: "bao cao HM-TH-01.xlsx", unit: "HM-TH-01", why: "id" },
    { text: "hm_th_01_6T.xlsx", unit: "HM-TH-01", why: "id with other signs" },
    { text: "nhan/TH Thới Thạnh/bao cao.xlsx", unit: "HM-TH-01", why: "folder" },
    { text: "MN Sơn Ca 10.xlsx", unit: "HM-MN-03", why: "longest name" },
    { text: "MN Sơn Ca 2 6T.2024.xlsx", unit: "HM-MN-02", why: "number of the school" },
    { text: "MN Son Ca 6T 2024.xlsx", unit: "HM-MN-01", why: "number of the period" },
    { text: "MN Sơn Ca 2024.xlsx", unit: "HM-MN-01", why: "a year" },
    { text: "MN 19-5.xlsx", unit: "HM-MN-04", why: "a name that is a date" },
    { text: "Mam non 2-9 bc.xlsx", unit: "HM-MN-05", why: "a name that is a date" },
    { text: "THCS Tân Xuân.xlsx", unit: "HM-CS-06", why: "kind decides" },
    { text: "TH Ba Diem Tay.xlsx", unit: "HM-TH-09", why: "longest name" },
    { text: "Mi Hoa Thanh bao cao.xlsx", unit: "HM-TH-19", why: "alias, spelled with i" },
    { text: "MN Anh Duong.xlsx", unit: "HM-MN-16", why: "without tư thục" },
    { text: "THCS TT Dong.xlsx", unit: "HM-CS-09", why: "thị trấn shortened" },
    { text: "TH-THCS Đông Thạnh.xlsx", unit: "HM-LC-01", why: "several levels" },
  ])("$text names $unit ($why)", ({ text, unit }) => {
    expect(unitsNamedIn(text, registry)).toEqual([unit]);
  });

  it.each([
    { text: "bao cao.xlsx", why: "no name" },
    { text: "Tan Xuan.xlsx", why: "fits TH and THCS" },
    { text: "MN Sơn Ca 3.xlsx", why: "another school" },
    { text: "MN Tân Xuân.xlsx", why: "kind contradicts" },
    { text: "TH Tân Xuân Đông.xlsx", why: "a longer name" },
    { text: "xa Ba Diem/bao cao.xlsx", why: "a commune" },
    { text: "MN 25-4-2024.xlsx", why: "a date" },
    { text: "HM-TH-011.xlsx", why: "another id" },
    { text: "tong hop 6T.xlsx", why: "TH is no school here" },
  ])("$text names none ($why)", ({ text }) => {
    expect(unitsNamedIn(text, registry)).toEqual([]);
  });

  it.each([
    { text: "12T-2024 - Chi bộ Phòng Giáo dục Trung học.xlsx", units: ["DB-01"] },
    { text: "Bao cao Chi bo Phong Ke hoach Tai chinh (ky so).pdf", units: ["DB-02"] },
    { text: "Chi bộ Phòng Giáo dục Mầm non.xlsx", units: [] },
    { text: "Kế hoạch gửi Phòng Giáo dục.xlsx", units: [] },
  ])("reads words about files as part of an office's name: $text", ({ text, units }) => {
    const offices = [
      unitOf("DB-01", { name: "Chi bộ Phòng Giáo dục Trung học", level: "DANG" }),
      unitOf("DB-02", { name: "Chi bộ Phòng Kế hoạch Tài chính", level: "DANG" }),
    ];
    expect(unitsNamedIn(text, offices)).toEqual(units);
  });

  it("gives every unit of a name that speaks of two", () => {
    expect(unitsNamedIn("TH Thới Thạnh, MN Sơn Ca.zip", registry)).toEqual(
      expect.arrayContaining(["HM-TH-01", "HM-MN-01"]),
    );
  });
});

describe("recogniseUnit", () => {
  const recognise = (facts: Partial<UnitFacts>) =>
    recogniseUnit({ file: "nhan/bao cao.xlsx", ...facts }, unitDirectory(registry, "2024-04-24"));

  it.each([
    { facts: { identityUnitId: "HM-TH-01", typedName: "Tiểu học Thới Thạnh" }, why: "all agree" },
    { facts: { identityUnitId: "hm-th-01" }, why: "ids have no case" },
    { facts: { typedName: "Tr. TH Thoi Thanh" }, why: "typed name" },
    { facts: { typedName: "Thới Thạnh" }, why: "name without kind that fits one" },
    { facts: { typedName: "TH Thới Thạnh (HM-TH-01)" }, why: "id behind the name" },
    { facts: { file: "nhan/TH Thới Thạnh.xlsx" }, why: "file name" },
    { facts: { file: "nhan/a.zip!/TH Thới Thạnh/1.xlsx" }, why: "folder in an archive" },
    {
      facts: { identityUnitId: "OLD-1", typedName: "TH Thới Thạnh" },
      why: "id of another registry",
    },
    { facts: { identityUnitId: "HM-TH-01", typedName: "Trường cũ" }, why: "renamed since" },
    { facts: { identityUnitId: "HM-TH-01", file: "Tan Xuan.xlsx" }, why: "file name says nothing" },
    {
      facts: { identityUnitId: "HM-TH-01", file: "TH Thới Thạnh, MN Sơn Ca.xlsx" },
      why: "file name says two",
    },
    {
      facts: { identityUnitId: "HM-MN-01", assigned: "HM-TH-01" as UnitId },
      why: "the office decides",
    },
  ])("finds HM-TH-01 ($why)", ({ facts }) => {
    expect(recognise(facts)).toMatchObject({ outcome: "unit", unitId: "HM-TH-01" });
  });

  it.each([
    { facts: { identityUnitId: "HM-TH-01", typedName: "MN Sơn Ca" }, why: "typed name" },
    { facts: { identityUnitId: "HM-TH-05", typedName: "THCS Tân Xuân" }, why: "TH is not THCS" },
    { facts: { identityUnitId: "HM-MN-01", file: "MN Sơn Ca 2.xlsx" }, why: "file name" },
    { facts: { identityUnitId: "HM-MN-02", file: "Son Ca.xlsx" }, why: "bare file name" },
    { facts: { identityUnitId: "HM-TH-01", file: "MN Sơn Ca/bc.xlsx" }, why: "folder" },
    { facts: { identityUnitId: "HM-TH-01", typedName: "Tân Xuân" }, why: "fits others only" },
    {
      facts: { identityUnitId: "HM-TH-01", file: "MN Sơn Ca, MN Sơn Ca 2.xlsx" },
      why: "file name that names two others",
    },
  ])("is a conflict: $facts.identityUnitId but another $why", ({ facts }) => {
    expect(recognise(facts).outcome).toBe("conflict");
  });

  it("is ambiguous where only the file's name speaks, of two units", () => {
    expect(recognise({ file: "nhan/MN Sơn Ca 2, MN Sơn Ca.xlsx" })).toMatchObject({
      outcome: "ambiguous",
      units: ["HM-MN-01", "HM-MN-02"],
    });
  });

  it("takes what names several units around the file for a collection", () => {
    expect(recognise({ file: "nhan/MN Sơn Ca 2, MN Sơn Ca.zip!/bc.xlsx" })).toEqual({
      outcome: "unrecognised",
      evidence: [],
    });
  });

  it("tells which units an ambiguous name fits", () => {
    expect(recognise({ typedName: "Tân Xuân" })).toMatchObject({
      outcome: "ambiguous",
      units: ["HM-TH-05", "HM-CS-06"],
    });
  });

  it("lets the hidden id settle an ambiguous name", () => {
    const facts = { identityUnitId: "HM-CS-06", typedName: "Tân Xuân" };
    expect(recognise(facts)).toMatchObject({ outcome: "unit", unitId: "HM-CS-06" });
  });

  it.each([
    { facts: { identityUnitId: "OLD-1" }, says: "OLD-1" },
    { facts: { identityUnitId: "OLD-1", identityUnitName: "TH Cũ" }, says: "TH Cũ" },
    { facts: { identityUnitId: "OLD-1", typedName: "TH Cũ" }, says: "TH Cũ" },
    { facts: { typedName: "MN Sơn Ca 3", file: "MN Sơn Ca.xlsx" }, says: "MN Sơn Ca 3" },
  ])("does not know $says", ({ facts, says }) => {
    expect(recognise(facts)).toMatchObject({ outcome: "unknown-unit", says });
  });

  it("recognises nothing where nothing is said", () => {
    expect(recognise({ typedName: " " })).toEqual({ outcome: "unrecognised", evidence: [] });
  });

  it("keeps every word that was said", () => {
    const facts = {
      identityUnitId: "HM-TH-01",
      typedName: "MN Sơn Ca",
      file: "nhan/THCS Tân Xuân.xlsx",
    };
    expect(recognise(facts).evidence).toEqual([
      { source: "hidden-id", says: "HM-TH-01", unitId: "HM-TH-01" },
      { source: "typed-name", says: "MN Sơn Ca", unitId: "HM-MN-01" },
      { source: "file-name", says: "THCS Tân Xuân.xlsx", unitId: "HM-CS-06" },
    ]);
  });
});

describe("recogniseUnit after schools were renamed, merged and split", () => {
  const recognise = (facts: Partial<UnitFacts>) =>
    recogniseUnit({ file: "nhan/bao cao.xlsx", ...facts }, unitDirectory(reform, "2025-08-24"));

  it.each([
    { facts: { identityUnitId: "CS-01" }, unit: "CS-11", why: "renamed: an old template" },
    { facts: { typedName: "THCS Thị Trấn" }, unit: "CS-11", why: "renamed: the old name" },
    {
      facts: { file: "nhan/THCS Thi tran.xlsx" },
      unit: "CS-11",
      why: "renamed: the old file name",
    },
    {
      facts: { identityUnitId: "CS-11", file: "nhan/THCS Thị trấn.xlsx" },
      unit: "CS-11",
      why: "renamed: the old name of a new template's file",
    },
    { facts: { typedName: "TH Kim Đồng" }, unit: "TH-11", why: "a name taken over" },
    { facts: { identityUnitId: "TH-01" }, unit: "TH-01", why: "merged: the part stays a part" },
    {
      facts: { identityUnitId: "TH-01", typedName: "TH Kim Đồng", file: "TH Kim Đồng.xlsx" },
      unit: "TH-01",
      why: "merged: the hidden id tells which of two of one name is meant",
    },
    {
      facts: { typedName: "Mầm non Hoa Hồng" },
      unit: "MN-01",
      why: "split: neither part is meant",
    },
  ])("$facts is $unit ($why)", ({ facts, unit }) => {
    expect(recognise(facts)).toMatchObject({ outcome: "unit", unitId: unit });
  });

  it("asks where a merged school's report bears the name of one part", () => {
    const facts = { identityUnitId: "TH-11", file: "nhan/TH Lê Lợi.xlsx" };
    expect(recognise(facts).outcome).toBe("conflict");
  });
});
