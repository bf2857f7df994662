/** Words that schools write in number cells, and what they do to the number beside them. */
import { cleanText } from "../workbook/clean-text.ts";

/** "None": 0 in a number cell. */
const NONE =
  /^(?:không|khong|ko|không có|khong co|ko có|không phát sinh|khong phat sinh|[-–—−/]|[-–—−]{2,})$/u;

/** Not exact, or not known yet: no value. */
const VAGUE =
  /^(?:khoảng|khoang|trên|tren|hơn|hon|gần|gan|dưới|duoi|ít nhất|it nhat|tối thiểu|tối đa|không quá|chừng|độ|cỡ|xấp xỉ|ước|vài|một số|nhiều|dự kiến|[~≈<>≤≥])(?![\p{L}])|^(?:nt|như trên|["”〃]+|chưa|chưa có|chưa rõ|không rõ|không biết|\?+|\.+|…+)$|(?:trở lên|trở xuống|hơn|\+|\?)$/u;

/** The number would be another one: 5 triệu, 2 nghìn, 3 rưỡi. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:chục)(?!\p{L})/u, 10],
  [/^(?:trăm)(?!\p{L})/u, 100],
  [/^(?:nghìn|ngàn|k)(?!\p{L})/u, 1000],
  [/^(?:triệu|tr)(?!\p{L})/u, 1e6],
  [/^(?:tỷ|tỉ)(?!\p{L})/u, 1e9],
];

/** Words that only repeat what is counted; a number with them alone has one reading. */
const COUNTING_WORDS = new Set(
  (
    "cuộc buổi đợt lần lượt kỳ hội nghị mô hình đơn thư vụ việc ý kiến kiến nghị phản ánh " +
    "người đồng chí đ/c đc cán bộ công chức viên chức giáo viên nhân viên học sinh hs gv trẻ em cháu " +
    "lớp nhóm tổ đội đoàn chi bộ trường điểm hộ gia đình tập thể cá nhân điển hình công trình " +
    "văn bản kế hoạch báo cáo tin bài phiếu hồ sơ thủ tục nội dung vấn đề hoạt động quy chế " +
    "sáng kiến giải pháp thông tin trường hợp suất phần quà đồng cái chiếc bộ quyển cây " +
    "cuoc buoi dot lan luot mo hinh don vu nguoi lop"
  ).split(" "),
);

/** Whether the whole text says that there is none. */
export function saysNone(text: string): boolean {
  const [first = "", ...rest] = text.split(" ");
  if (NONE.test(text)) return true;
  // "không có đơn", "không vụ nào": only what is counted follows.
  if (!/^(?:không|khong|ko)$/u.test(first)) return false;
  return rest.every((word) => /^(?:có|co|nào|phát|sinh)$/u.test(word) || COUNTING_WORDS.has(word));
}

/** Whether the text gives no exact number: about, more than, a few, as above. */
export function isVague(text: string): boolean {
  return VAGUE.test(text);
}

/** The factor that the words after a number put on it, if any. */
export function multiplierOf(words: string): number | undefined {
  return MULTIPLIERS.find(([pattern]) => pattern.test(words))?.[1];
}

/**
 * Whether the words after a number only repeat what is counted: `cuộc`, `đ/c`, `cuộc/năm`, the
 * indicator's own unit of measure.
 */
export function repeatsWhatIsCounted(words: string, unitOfMeasure: string | undefined): boolean {
  const own = new Set(
    cleanText(unitOfMeasure ?? "")
      .toLowerCase()
      .split(/[ ,]+/u),
  );
  return words
    .replace(/[.,;:]+$/u, "")
    .replace(/\s*\/\s*năm(?: học)?$/u, "")
    .split(/[ ,]+/u)
    .every((word) => word === "" || own.has(word) || COUNTING_WORDS.has(word));
}

const DIGIT_NAMES = "không một hai ba bốn năm sáu bảy tám chín mười".split(" ");

/** Whether the text repeats the number in words, as official letters do: `05 (năm)`. */
export function spellsOut(value: number, words: string): boolean {
  const name = DIGIT_NAMES[value];
  return name !== undefined && words === `(${name})`;
}
