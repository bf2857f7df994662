/** Party organisations of upper secondary schools and offices that do not exist. */
import type { Unit, UnitId } from "../../core/campaign/unit.ts";

const names = [
  "Đảng bộ Trường THPT Lâm Hòa",
  "Đảng bộ Trường THPT Lâm Hòa 2",
  "Đảng bộ Trường THPT Nguyễn Hữu Lâm",
  "Chi bộ Trường THPT Tân Lâm Trung",
  "Đảng bộ Trường THPT 19/5",
  "Chi bộ Trường THPT Hòa Lâm Tây",
  "Đảng bộ Trường THPT Đặng Xuân Lâm",
  "Chi bộ Trung tâm GDTX Lâm Hòa",
  "Đảng bộ Trường THPT Năng khiếu Bình Lâm",
  "Chi bộ Trường Chuyên biệt Hướng Dương Sáng",
  "Chi bộ Phòng Tổ chức Cán bộ",
  "Chi bộ Văn phòng Sở",
  "Chi bộ Thanh tra Sở",
  "Chi bộ Phòng Kế hoạch Tài chính",
  "Chi bộ Phòng Giáo dục Trung học",
];
const areas = ["Khối trường phía Đông", "Khối trường phía Tây"];
const OFFICES = "Khối cơ quan";

/** The first `count` organisations; beyond the named ones, more schools are numbered on. */
export function partyUnits(count: number): readonly Unit[] {
  return Array.from({ length: count }, (_, index) => unitOf(index));
}

function unitOf(index: number): Unit {
  const number = index + 1;
  const kind = index % 3 === 0 ? "Chi bộ" : "Đảng bộ";
  return {
    unitId: `LH-DB-${String(number).padStart(2, "0")}` as UnitId,
    name: names[index] ?? `${kind} Trường THPT Lâm Viên ${number}`,
    level: "DANG",
    ownership: "public",
    area: areaOf(index),
    aliases: [],
    contact: { person: "", phone: "", email: "" },
    superior: "",
    predecessors: [],
  };
}

/** Offices are an area of their own. */
function areaOf(index: number): string {
  const isSchool = /Trường|Trung tâm/u.test(names[index] ?? "Trường");
  return isSchool ? (areas[index % areas.length] ?? "") : OFFICES;
}
