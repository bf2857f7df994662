/** Text in a yes/no cell. */
import { comparable } from "../workbook/clean-text.ts";
import { ambiguous, blank, exactly, interpretedAs, withoutText, wrongType } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** Ticks, also the letters that Symbol and Wingdings draw as ticks. */
const TICKS = ["x", "✓", "✔", "√", "☑", "✅", "ü", "\uF0FC", "þ", "\uF0FE", "v"];

const YES = new Set([
  ...TICKS,
  ...["có", "co", "c", "đạt", "dat", "1", "rồi", "roi", "đã", "da", "đã có", "có rồi", "true"],
  ...["đã thực hiện", "đã xây dựng", "đã ban hành", "đúng", "yes"],
]);
const NO = new Set([
  ...["không", "khong", "k", "ko", "kh", "khg", "chưa", "chua", "0", "không có", "khong co"],
  ...["chưa có", "chưa đạt", "không đạt", "chưa thực hiện", "ko có", "false", "sai", "no"],
]);

/** Not answered: a dash here is no "none". */
const DASHES = /^(?:[/…☐]|[-–—−.]+)$/u;

/**
 * Reads the text of a cell that should hold `Có` or `Không`.
 *
 * A remark after the answer (`Có (kế hoạch số 5)`) is left out; an answer and its opposite in one
 * cell are ambiguous.
 */
export function readYesNo(text: string): Reading {
  const written = comparable(text);
  if (written === "" || DASHES.test(written)) return blank;
  if (written === "có" || written === "không") {
    const asAsked = text.normalize("NFC").toLowerCase() === written;
    return asAsked ? exactly(written === "có") : interpretedAs(written === "có");
  }
  const word = written.replace(/[.!]$/u, "");
  if (YES.has(word)) return interpretedAs(true);
  if (NO.has(word)) return interpretedAs(false);
  const [, answer = "", remark = ""] = /^(\p{L}+)\s*[,;:(.–/-]\s*(.+)$/su.exec(written) ?? [];
  const isYes = YES.has(answer);
  if (!isYes && !NO.has(answer)) return wrongType;
  const opposite = isYes
    ? /(?<!\p{L})(?:không|chưa|ko)(?!\p{L})/u
    : /(?<!\p{L})(?:có|đã|rồi)(?!\p{L})/u;
  return opposite.test(remark) ? ambiguous(true, false) : withoutText(isYes);
}
