/**
 * What an honest school of the made-up district would report: every figure agrees with every other
 * one, and cumulative figures never fall from one period to the next.
 */
import { unitShortName } from "../../core/campaign/unit-short-name.ts";
import type { Unit } from "../../core/campaign/unit.ts";
import { serialFromDate } from "../../core/workbook/date-serial.ts";
import type { Random } from "./random.ts";

/** By defined name; dates as serials, yes/no as `Có` and `Không`, absent is blank. */
export type Figures = Record<string, number | string>;

/** One model of “Dân vận khéo”: name, content, result. */
export type ModelRow = readonly [string, string, string];

export interface HonestReport {
  readonly figures: Readonly<Figures>;
  readonly models: readonly ModelRow[];
}

const modelNames = [
  "Cổng trường an toàn giao thông",
  "Thư viện xanh cho em",
  "Bữa ăn ấm lòng",
  "Lớp học không rác thải nhựa",
  "Tiếp sức học sinh khó khăn đến trường",
  "Góc lắng nghe phụ huynh",
];
const highlights = [
  "Phối hợp tốt với cha mẹ học sinh; mô hình được duy trì thường xuyên.",
  "Đối thoại định kỳ, trả lời ngay tại chỗ phần lớn ý kiến.",
  "Công khai đầy đủ trên bảng tin và cổng thông tin của trường.",
];
const limits = [
  "Đội ngũ còn kiêm nhiệm nhiều việc nên hồ sơ có lúc cập nhật chậm.",
  "Cơ sở vật chất còn thiếu, chưa có phòng tiếp công dân riêng.",
  "Một số nội dung tuyên truyền chưa phong phú về hình thức.",
];

/**
 * The report of one period.
 *
 * @param ordinal - Periods of the year so far, this one included: 1, 2 or 3.
 * @param before - The report of the preceding period of the year.
 */
export function honestReport(
  unit: Unit,
  random: Random,
  year: number,
  ordinal: number,
  before?: HonestReport,
): HonestReport {
  const earlier = before?.figures;
  /** Grows from the preceding period by `least` to `most`. */
  const grown = (code: string, least: number, most: number): number =>
    Number(earlier?.[code] ?? 0) + random.between(least, most);
  const kept = (code: string, make: () => number | string): number | string =>
    earlier?.[code] ?? make();
  const day = (month: number, date: number): number =>
    serialFromDate(`${year}-${twoDigits(month)}-${twoDigits(date)}`, "1900");

  const staff = profile(unit, random, kept);
  const total = Number(staff.TT_01_01);
  const meetings = grown("TU_01_01", 1, 3);
  const trainings = grown("TU_03_01", 0, 2);
  const models = growModels(before?.models ?? [], random);
  const forms = grown("CC_04_01", 20, 90);
  const satisfied =
    Number(earlier?.CC_04_02 ?? 0) +
    Math.ceil(((forms - Number(earlier?.CC_04_01 ?? 0)) * random.between(85, 100)) / 100);
  // One every six months.
  const dialogues = Math.max(grown("DT_01_01", 0, 1), ordinal === 3 ? 2 : 1);
  const hasNewDialogue = dialogues > Number(earlier?.DT_01_01 ?? 0);
  const proposals = grown("DT_01_04", 1, 9);
  const answered = Math.max(Number(earlier?.DT_01_05 ?? 0), proposals - random.between(0, 2));
  const members = total - Number(staff.TT_01_03);
  const isPublic = unit.ownership === "public";
  const figures: Figures = {
    ...staff,
    LD_01_01: "Có",
    LD_01_02: kept("LD_01_02", () => `${random.between(3, 60)}/KH-${initials(unit)}`),
    LD_01_03: kept("LD_01_03", () => day(random.between(1, 3), random.between(4, 28))),
    LD_01_04: grown("LD_01_04", 1, 4),
    TU_01_01: meetings,
    TU_01_02: grown("TU_01_02", total, total + 40),
    TU_01_03: total,
    TU_03_01: trainings,
    TU_03_02: trainings === 0 ? 0 : grown("TU_03_02", 2, 15),
    TU_04_01: "Có",
    DV_01_01: models.length,
    DV_01_02: models.length,
    DV_01_03: kept("DV_01_03", () => random.between(0, 1)),
    DV_01_04: kept("DV_01_04", () => random.between(0, 1)),
    DV_02_01: kept("DV_02_01", () => random.between(0, 1)),
    DV_02_02: kept("DV_02_02", () => random.between(0, 2)),
    DV_04_01: "Có",
    DV_07_02: "Có",
    DV_08_01: "Có",
    DV_08_04: kept("DV_08_04", () => random.between(Math.min(5, total), total)),
    CC_05_01: grown("CC_05_01", 0, 2),
    CC_04_01: forms,
    CC_04_02: satisfied,
    DD_01_01: 0,
    DT_01_01: dialogues,
    DT_01_07: hasNewDialogue
      ? day(ordinal === 1 ? 3 : ordinal === 2 ? 7 : 10, random.between(2, 7))
      : kept("DT_01_07", () => day(3, 15)),
    DT_01_04: proposals,
    DT_01_05: answered,
    DT_01_06: proposals - answered,
    TD_01_02: grown("TD_01_02", 3, 8),
    TD_01_03: grown("TD_01_03", 0, 9),
    ...petitions(random, earlier),
    KT_02_01: grown("KT_02_01", 1, 2),
    DT_01_02: grown("DT_01_02", 0, 1),
    NX_01_01: random.pick(highlights),
    NX_01_02: random.pick(limits),
    BC_NGAY: day(ordinal === 1 ? 4 : ordinal === 2 ? 8 : 10, random.between(8, 20)),
    ...(isPublic ? democracy(year, members, kept, random) : {}),
  };
  return { figures, models };
}

function profile(
  unit: Unit,
  random: Random,
  kept: (code: string, make: () => number | string) => number | string,
): Figures {
  const isSmall = unit.level === "CB" || unit.level === "KHAC" || unit.level === "GDTX";
  const managers = Number(kept("TT_01_04", () => random.between(2, 3)));
  const teachers = Number(kept("TT_01_05", () => random.between(12, isSmall ? 20 : 60)));
  const others = Number(kept("TT_01_06", () => random.between(4, 11)));
  const total = managers + teachers + others;
  const classes = Number(kept("TT_02_01", () => random.between(6, isSmall ? 9 : 32)));
  return {
    TT_01_01: total,
    TT_01_02: kept("TT_01_02", () => Math.round((total * random.between(55, 85)) / 100)),
    TT_01_03: kept("TT_01_03", () => Math.round((total * random.between(20, 50)) / 100)),
    TT_01_04: managers,
    TT_01_05: teachers,
    TT_01_06: others,
    TT_02_01: classes,
    TT_02_02: kept("TT_02_02", () => classes * random.between(isSmall ? 10 : 24, 38)),
  };
}

/** Carried over and received are as many as settled, open and passed on; classes add up. */
function petitions(random: Random, earlier: Readonly<Figures> | undefined): Figures {
  const was = (code: string): number => Number(earlier?.[code] ?? 0);
  const carried = earlier === undefined ? random.between(0, 2) : was("DN_01_01");
  const [complaints, denunciations, requests] = [
    random.between(0, 1),
    0,
    random.between(0, 3),
  ] as const;
  const received = was("DN_01_02") + complaints + denunciations + requests;
  const stillOpen = carried + received - was("DN_01_03") - was("DN_01_05");
  const settled = random.between(0, stillOpen);
  const passedOn = random.between(0, stillOpen - settled);
  return {
    DN_01_01: carried,
    DN_01_02: received,
    DN_01_03: was("DN_01_03") + settled,
    DN_01_04: stillOpen - settled - passedOn,
    DN_01_05: was("DN_01_05") + passedOn,
    DN_02_01: was("DN_02_01") + complaints,
    DN_02_02: was("DN_02_02") + denunciations,
    DN_02_03: was("DN_02_03") + requests,
    DN_03_01: 0,
  };
}

/** What the law asks of public schools only. */
function democracy(
  year: number,
  members: number,
  kept: (code: string, make: () => number | string) => number | string,
  random: Random,
): Figures {
  return {
    DC_01_01: "Có",
    DC_02_01: "Có",
    DC_02_02: kept("DC_02_02", () =>
      serialFromDate(`${year - 1}-10-${twoDigits(random.between(5, 28))}`, "1900"),
    ),
    DC_05_01: "Có",
    DC_05_02: "Có",
    DC_05_03: "Có",
    DC_05_04: "Có",
    DC_05_05: "Có",
    DG_01_01: members,
    DG_01_02: members,
    DG_01_05: "Có",
  };
}

function growModels(before: readonly ModelRow[], random: Random): readonly ModelRow[] {
  if (before.length >= 3 || (before.length > 0 && random.chance(0.6))) return before;
  const names = modelNames.filter((name) => before.every(([known]) => known !== name));
  const content = "Giáo viên và cha mẹ học sinh cùng thực hiện";
  return [...before, [random.pick(names), content, "Duy trì thường xuyên"]];
}

/** "Trường Tiểu học Thới Lâm" signs as THTL. */
function initials(unit: Unit): string {
  const [level = "", ...words] = unitShortName(unit).split(/[\s,.\-/]+/u);
  return level + words.map((word) => word.charAt(0).toUpperCase()).join("");
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
