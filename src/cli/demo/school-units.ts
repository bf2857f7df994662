/**
 * Schools of districts that do not exist, with the traps that real registries have: names that begin alike
 * ("Sơn Ca", "Sơn Ca 2", "Sơn Ca 10"), names that read as dates ("19/5"), primary and secondary
 * schools of one name, private schools, schools of several levels, centres.
 */
import type { Unit, UnitId } from "../../core/campaign/unit.ts";
import type { Ownership, SchoolLevel } from "../../core/report-pack/report-pack.ts";

type Row = readonly [id: string, name: string, level: SchoolLevel, area: number, own?: "private"];

const rows: readonly Row[] = [
  ["AH-MN-01", "Trường Mầm non Sơn Ca", "MN", 0],
  ["AH-MN-02", "Trường Mầm non Sơn Ca 2", "MN", 0],
  ["AH-MN-03", "Trường Mầm non Sơn Ca 10", "MN", 0],
  ["AH-MN-04", "Trường Mầm non 19/5", "MN", 3],
  ["AH-MN-05", "Trường Mầm non 2/9", "MN", 2],
  ["AH-MN-06", "Trường Mầm non Bông Sen", "MN", 3],
  ["AH-MN-07", "Trường Mầm non Bông Sen 1", "MN", 2],
  ["AH-MN-08", "Trường Mầm non Hoa Hướng Dương", "MN", 1],
  ["AH-MN-09", "Trường Mầm non Bé Ngoan", "MN", 1],
  ["AH-MN-10", "Trường Mầm non Bé Ngoan 1", "MN", 1],
  ["AH-MN-11", "Trường Mầm non Tân Hòa Xanh", "MN", 3],
  ["AH-MN-12", "Trường Mầm non Nhị Hòa Hồng", "MN", 1],
  ["AH-MN-13", "Trường Mầm non Đông Hòa Mai", "MN", 0],
  ["AH-MN-14", "Trường Mầm non Tân Lâm Mai", "MN", 2],
  ["AH-MN-15", "Trường Mầm non Xuân Lâm Hồng", "MN", 2],
  ["AH-MG-01", "Trường Mẫu giáo Ấp Mới Xanh", "MN", 1],
  ["AH-MN-16", "Trường Mầm non Tư thục Ánh Ban Mai", "MN", 1, "private"],
  ["AH-MN-17", "Trường Mầm non Tư thục Khai Trí Việt", "MN", 2, "private"],
  ["AH-MN-18", "Trường Mầm non Tư thục Sao Biển Xanh", "MN", 0, "private"],
  ["AH-MN-19", "Trường Mầm non Tư thục Little Star", "MN", 3, "private"],
  ["AH-TH-01", "Trường Tiểu học Thới Lâm", "TH", 0],
  ["AH-TH-02", "Trường Tiểu học Ngã Ba Lâm", "TH", 2],
  ["AH-TH-03", "Trường Tiểu học Nhị Lâm", "TH", 2],
  ["AH-TH-04", "Trường Tiểu học Xuân Lâm Hiệp", "TH", 2],
  ["AH-TH-05", "Trường Tiểu học Tân Xuân Lâm", "TH", 3],
  ["AH-TH-06", "Trường Tiểu học Tam Đông Thượng", "TH", 0],
  ["AH-TH-07", "Trường Tiểu học Tam Đông Thượng 2", "TH", 0],
  ["AH-TH-08", "Trường Tiểu học Ấp Đông Hòa", "TH", 1],
  ["AH-TH-09", "Trường Tiểu học Nhị Hòa Tây", "TH", 1],
  ["AH-TH-10", "Trường Tiểu học Trung Hòa Thành", "TH", 1],
  ["AH-TH-11", "Trường Tiểu học Nguyễn Hữu An Hòa", "TH", 3],
  ["AH-TH-12", "Trường Tiểu học Hoa Sen Trắng", "TH", 3],
  ["AH-TH-13", "Trường Tiểu học Lê Lâm Phong", "TH", 3],
  ["AH-TH-14", "Trường Tiểu học Đồng Tiến Lâm", "TH", 2],
  ["AH-TH-15", "Trường Tiểu học Phù Sa", "TH", 0],
  ["AH-TH-16", "Trường Tiểu học Đông Lâm Tây", "TH", 0],
  ["AH-TH-17", "Trường Tiểu học Nhị Bình Lâm", "TH", 1],
  ["AH-TH-18", "Trường Tiểu học Xuân Lâm Sơn Nam", "TH", 2],
  ["AH-TH-19", "Trường Tiểu học Mỹ Hòa Lâm", "TH", 2],
  ["AH-TH-20", "Trường Tiểu học Hưng Lâm", "TH", 1],
  ["AH-TH-21", "Trường Tiểu học Tư thục Nam Phong Việt", "TH", 1, "private"],
  ["AH-CS-01", "Trường THCS Đặng Lâm Bình", "THCS", 0],
  ["AH-CS-02", "Trường THCS Đỗ Xuân Lâm", "THCS", 3],
  ["AH-CS-03", "Trường THCS Bùi Hòa Thủy", "THCS", 0],
  ["AH-CS-04", "Trường THCS Phan Hòa Lâm", "THCS", 1],
  ["AH-CS-05", "Trường THCS Xuân Lâm Hiệp", "THCS", 2],
  ["AH-CS-06", "Trường THCS Tân Xuân Lâm", "THCS", 3],
  ["AH-CS-07", "Trường THCS Tam Đông Thượng", "THCS", 0],
  ["AH-CS-08", "Trường THCS Trung Hòa Thành", "THCS", 1],
  ["AH-CS-09", "Trường THCS Thị trấn An Hòa", "THCS", 3],
  ["AH-CS-10", "Trường THCS Nguyễn Lâm Trực", "THCS", 2],
  ["AH-CS-11", "Trường THCS Tân Lâm Trung", "THCS", 2],
  ["AH-CS-12", "Trường THCS Lê Quý Lâm", "THCS", 2],
  ["AH-CS-13", "Trường THCS Đông Lâm Tây", "THCS", 0],
  ["AH-LC-01", "Trường TH và THCS Nhị Xuân Lâm", "TH-THCS", 2],
  ["AH-LC-02", "Trường TH, THCS và THPT Tư thục Việt Tâm An", "TH-THCS-THPT", 1, "private"],
  ["AH-CB-01", "Trường Chuyên biệt Hướng Dương Sáng", "CB", 3],
  ["AH-BD-01", "Trường Bồi dưỡng Giáo dục An Hòa Đông", "KHAC", 3],
  ["AH-TX-01", "Trung tâm GDNN-GDTX An Hòa Đông", "GDTX", 3],
  ["AH-DL-01", "Lớp Mẫu giáo độc lập Tuổi Thần Tiên", "MN", 1, "private"],
];

const AREAS = 4;

/** The first `count` units in four areas; beyond sixty, more primary schools are numbered on. */
export function schoolUnits(count: number, areas: readonly string[]): readonly Unit[] {
  return Array.from({ length: count }, (_, index) =>
    unitOf(rows[index] ?? furtherRow(index), areas),
  );
}

function furtherRow(index: number): Row {
  const number = index + 1;
  return [`AH-TH-${number}`, `Trường Tiểu học Lâm Viên ${number}`, "TH", index % AREAS];
}

function unitOf([id, name, level, area, own]: Row, areas: readonly string[]): Unit {
  const ownership: Ownership = own === "private" ? "non-public" : "public";
  return {
    unitId: id as UnitId,
    name,
    level,
    ownership,
    area: areas[area] ?? "",
    aliases: [],
    contact: { person: "", phone: "", email: "" },
    superior: "",
    predecessors: [],
  };
}
