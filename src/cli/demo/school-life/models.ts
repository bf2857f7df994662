import { grown, kept, was, type Life, type Subject } from "./life.ts";
import { numberIn, type Figures, type ListRow } from "./unit-report.ts";

export const MODEL_LIST = "DV_01_05";

const names = [
  "Cổng trường an toàn giao thông",
  "Thư viện xanh cho em",
  "Bữa ăn ấm lòng",
  "Lớp học không rác thải nhựa",
  "Tiếp sức học sinh khó khăn đến trường",
  "Góc lắng nghe phụ huynh",
];

/** The models of the year so far; a small school may begin in the second half. */
export function modelRows(life: Life): readonly ListRow[] {
  const { random, habits, isLast, earlier } = life;
  const rows = [...(earlier?.lists[MODEL_LIST] ?? [])];
  const startsLater = earlier === undefined && habits.has("is-small") && random.chance(0.3);
  const added = startsLater ? 0 : random.chance(rows.length === 0 ? 1 : 0.4) ? 1 : 0;
  // What was registered is carried out by the end of the year.
  const least = isLast ? Math.max(1, was(life, "DV_01_01")) : 0;
  while (
    rows.length < Math.max(least, Math.min(3, (earlier?.lists[MODEL_LIST] ?? []).length + added))
  ) {
    const free = names.filter((name) => rows.every(([known]) => known !== name));
    rows.push([
      random.pick(free),
      "Giáo viên và cha mẹ học sinh cùng thực hiện",
      "Duy trì thường xuyên",
    ]);
  }
  return rows;
}

/** Models of "Dân vận khéo", what became of them and who was praised. */
function modelFigures(life: Life, rows: readonly ListRow[], known: Readonly<Figures>): Figures {
  const { random, habits, isLast } = life;
  const count = rows.length;
  const atMost = (code: string, most: number): number =>
    Math.max(was(life, code), Math.min(count, random.between(0, most)));
  const isLate = isLast || life.earlier !== undefined;
  const reviewed = (code: string): number =>
    isLast && !habits.has("models-follow-the-school-year")
      ? Math.max(was(life, code), count - random.between(0, 1))
      : was(life, code);
  const registered = count + (!isLast && habits.has("registers-models-first") ? 1 : 0);
  return {
    DV_01_01: Math.max(was(life, "DV_01_01"), registered),
    DV_01_02: count,
    DV_01_03:
      isLate && habits.has("last-years-model-recognised") ? count + 1 : atMost("DV_01_03", 1),
    DV_01_04: atMost("DV_01_04", 1),
    DV_02_01: kept(life, "DV_02_01", () => random.between(0, 1)),
    DV_02_02: kept(life, "DV_02_02", () => random.between(0, 2)),
    DV_03_02: grown(life, "DV_03_02", 0, 2),
    DV_10_01: isLast ? count : Math.max(was(life, "DV_10_01"), random.between(0, count)),
    DV_10_02: reviewed("DV_10_02"),
    DV_10_03: isLast && habits.has("last-years-model-reviewed") ? count + 1 : reviewed("DV_10_03"),
    DV_10_04: reviewed("DV_10_04"),
    DV_10_05: atMost("DV_10_05", 1),
    DV_10_06: habits.has("movement-is-no-model")
      ? Math.max(was(life, "DV_10_06"), count + 1)
      : atMost("DV_10_06", 2),
    DV_08_04: kept(life, "DV_08_04", () => {
      const total = numberIn(known, "TT_01_01");
      return random.between(Math.min(5, total), total);
    }),
    DV_05_01: kept(life, "DV_05_01", () =>
      Math.max(1, numberIn(known, "TT_01_01") - random.between(0, 6)),
    ),
    DV_07_03: kept(life, "DV_07_03", () => numberIn(known, "TT_01_05")),
  };
}

/** As a subject of the report, without the list. */
export const modelsWith =
  (rows: readonly ListRow[]): Subject =>
  (life, known) =>
    modelFigures(life, rows, known);
