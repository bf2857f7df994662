/** What stands alone on a form: told by what the indicator says of itself. */
import type { Indicator, List } from "../../../core/report-pack/report-pack.ts";
import { carried, grown, kept, newDay, was, type Life, type Reporter } from "./life.ts";
import type { ListRow } from "./unit-report.ts";

const remarks = [
  "Phối hợp tốt với cha mẹ học sinh; mô hình được duy trì thường xuyên.",
  "Đối thoại định kỳ, trả lời ngay tại chỗ phần lớn ý kiến.",
  "Công khai đầy đủ trên bảng tin và cổng thông tin của đơn vị.",
  "Đội ngũ còn kiêm nhiệm nhiều việc nên hồ sơ có lúc cập nhật chậm.",
  "Cơ sở vật chất còn thiếu, chưa có phòng tiếp công dân riêng.",
  "Một số nội dung tuyên truyền chưa phong phú về hình thức.",
];
const forms = ["Niêm yết tại bảng tin", "Cổng thông tin điện tử", "Họp Hội đồng sư phạm"];

/** An answer by type and nature; `undefined` leaves the cell blank. */
export function plainFigure(reporter: Reporter, indicator: Indicator): number | string | undefined {
  const { code, type, choices = [] } = indicator;
  const { random } = reporter;
  switch (type) {
    case "boolean":
      // A question about something grave is left open where nothing happened.
      return indicator.sensitive === true ? undefined : "Có";
    case "choice":
      return kept(reporter, code, () => random.pick(choices.slice(0, 2)));
    case "text":
      return random.pick(remarks);
    case "date":
      return kept(reporter, code, () => newDay(reporter));
    case "integer":
      return count(reporter, indicator);
    case "decimal":
      return was(reporter, code) + random.between(1, 40) / 2;
    case "ratio":
      return random.between(80, 100) / 100;
    case "list":
      return undefined;
  }
}

/** Nothing grave happens in an honest district. */
function count(reporter: Reporter, { code, nature, sensitive }: Indicator): number {
  if (sensitive === true) return 0;
  if (nature === "cumulative") return grown(reporter, code, 0, 2);
  return carried(reporter, code, () => reporter.random.between(1, 3));
}

/** Rows of a list of which only the columns are known. */
export function plainRows({ random }: Life, { columns }: List): readonly ListRow[] {
  const names = random.shuffle(forms).slice(0, random.between(1, forms.length));
  return names.map((name) => columns.map((_, index) => (index === 0 ? name : "")));
}
