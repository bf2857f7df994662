import { UnitIdSchema } from "../../../src/core/campaign/unit.ts";
import { countGroups, findUnits, type UnitGroup } from "../../../src/taskpane/merge/group-units.ts";
import type { UnitLine } from "../../../src/taskpane/worker/merge-view.ts";

function unit(id: string, name: string, more: Partial<UnitLine>): UnitLine {
  return {
    unitId: UnitIdSchema.parse(id),
    name,
    level: "TH",
    ownership: "public",
    area: "Xã Đông Thạnh",
    status: "accepted",
    errors: 0,
    warnings: 0,
    ...more,
  };
}

const units = [
  unit("TH-01", "Trường Tiểu học Ấp Đình", { status: "missing" }),
  unit("TH-02", "Trường Tiểu học Bùi Văn Ngữ", { timeliness: "late", warnings: 2 }),
  unit("TH-03", "Trường Tiểu học Cầu Xáng", { status: "needs-fixing", errors: 1, warnings: 1 }),
  unit("TH-04", "Trường Tiểu học Dương Công Khi", { timeliness: "unknown", area: "Xã Bà Điểm" }),
];

describe("countGroups", () => {
  it("counts a unit in every group that it is in", () => {
    expect(countGroups(units)).toEqual({
      all: 4,
      missing: 1,
      late: 1,
      "to-decide": 0,
      errors: 1,
      warnings: 2,
      unreadable: 0,
      unknown: 1,
      excused: 0,
    });
  });
});

describe("findUnits", () => {
  it.each<{ group: UnitGroup; words: string; ids: string; why: string }>([
    { group: "all", words: "", ids: "TH-01 TH-02 TH-03 TH-04", why: "no filter" },
    { group: "warnings", words: "", ids: "TH-02 TH-03", why: "a group" },
    { group: "all", words: "ap dinh", ids: "TH-01", why: "without diacritics" },
    { group: "all", words: "th-02", ids: "TH-02", why: "by id" },
    { group: "all", words: "ba diem", ids: "TH-04", why: "by area" },
    { group: "late", words: "ap dinh", ids: "", why: "both must hold" },
  ])("finds $ids for $group “$words” ($why)", ({ group, words, ids }) => {
    const found = findUnits(units, group, words).map(({ unitId }) => unitId);
    expect(found.join(" ")).toBe(ids);
  });
});
