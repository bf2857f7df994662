import {
  allUnits,
  filterChoices,
  filterUnits,
  type UnitFilter,
} from "../../../src/taskpane/board/unit-filter.ts";
import { unitsToRemind } from "../../../src/taskpane/board/units-to-remind.ts";
import { unitLine } from "./unit-lines.ts";

const units = [
  unitLine("TH01", { name: "Trường Tiểu học Thới Thạnh", area: "Xã Đông Thạnh" }),
  unitLine("TH02", {
    name: "Trường Tiểu học Hòa Bình",
    area: "Thị trấn",
    status: "accepted",
    timeliness: "late",
  }),
  unitLine("MN01", { name: "Trường Mầm non Sơn Ca", level: "MN", status: "needs-fixing" }),
  unitLine("MN02", { name: "Trường Mầm non Sơn Ca 2", level: "MN", status: "to-decide" }),
];

describe("filterUnits", () => {
  it.each<{ filter: UnitFilter; found: string[]; why: string }>([
    { filter: allUnits, found: ["TH01", "TH02", "MN01", "MN02"], why: "nothing chosen" },
    { filter: { words: "thoi thanh" }, found: ["TH01"], why: "typed without diacritics" },
    { filter: { words: " CA  mầm " }, found: ["MN01", "MN02"], why: "words in any order" },
    { filter: { words: "mn02" }, found: ["MN02"], why: "by id" },
    { filter: { words: "", level: "MN" }, found: ["MN01", "MN02"], why: "by level" },
    { filter: { words: "", area: "Thị trấn" }, found: ["TH02"], why: "by area" },
    { filter: { words: "", area: "" }, found: ["MN01", "MN02"], why: "units without an area" },
    { filter: { words: "", state: "late" }, found: ["TH02"], why: "by time" },
    { filter: { words: "", state: "missing", level: "MN" }, found: [], why: "all must hold" },
  ])("$why", ({ filter, found }) => {
    expect(filterUnits(units, filter).map(({ unitId }) => unitId)).toEqual(found);
  });
});

describe("filterChoices", () => {
  it("counts what each choice would show beside the other filters", () => {
    expect(filterChoices(units, { words: "", level: "MN" })).toEqual({
      levels: [
        ["TH", 2],
        ["MN", 2],
      ],
      areas: [
        ["Xã Đông Thạnh", 0],
        ["Thị trấn", 0],
        ["", 2],
      ],
      states: [
        ["missing", 0],
        ["needs-fixing", 1],
        ["to-decide", 1],
        ["accepted", 0],
        ["late", 0],
      ],
    });
  });
});

describe("unitsToRemind", () => {
  const unreadable = unitLine("TH03", { status: "unreadable" });
  const unsigned = unitLine("TH04", { status: "accepted", isUnsigned: true });
  it.each([
    { state: "unsigned", reminded: ["TH04"], why: "whose figures came alone, where chosen" },
    { state: undefined, reminded: ["TH01"], why: "who sent nothing" },
    { state: "needs-fixing", reminded: ["MN01"], why: "who was chosen" },
    { state: "unreadable", reminded: ["TH03"], why: "whose file cannot be opened" },
    { state: "accepted", reminded: [], why: "nobody who is done" },
    { state: "to-decide", reminded: [], why: "nobody who waits for the office" },
  ] as const)("reminds $why", ({ state, reminded }) => {
    const filter = state === undefined ? allUnits : { words: "", state };
    const shown = filterUnits([...units, unreadable, unsigned], filter);
    expect(unitsToRemind(shown, filter).map(({ unitId }) => unitId)).toEqual(reminded);
  });
});
