import fc from "fast-check";
import { readChoice } from "../../../src/core/reading/read-choice.ts";
import { readDate } from "../../../src/core/reading/read-date.ts";
import { readNumber } from "../../../src/core/reading/read-number.ts";
import type { Reading } from "../../../src/core/reading/reading.ts";
import { readYesNo } from "../../../src/core/reading/read-yes-no.ts";

/** What people write in cells, put together at random. */
const scribble = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc
    .array(
      fc.oneof(
        fc.nat({ max: 3000 }).map(String),
        fc.constantFrom(..."0 03 25 4 2024 1.234 12,5 % . , / - – + ( ) ngày tháng năm".split(" ")),
        fc.constantFrom("khoảng", "cuộc", "không", "có", "triệu", "đ/c", "nữ", " ", "\u00A0", "\n"),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join("")),
);
const numberType = fc.constantFrom("integer" as const, "decimal" as const, "ratio" as const);

function valuesOf(reading: Reading): readonly unknown[] {
  if (reading.kind === "value") return [reading.value];
  return [];
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, "");
}

/** Whether the letters of one stand in the other, in that order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at += 1;
  return at === part.length;
}

const grouped = (value: number, mark: string): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/gu, mark);

describe("readNumber", () => {
  it("never throws, and every digit of a value stands in the text", () => {
    fc.assert(
      fc.property(scribble, numberType, (text, type) => {
        for (const value of valuesOf(readNumber(text, type))) {
          expect(Number.isFinite(value)).toBe(true);
          if (value === 0) continue;
          const written = digitsOf(Number(value).toFixed(17).replace(/0+$/u, ""));
          // 92.8% is 0.928: leading zeros are nobody's digits.
          const digits = digitsOf(String(value)).replace(/^0+/u, "");
          expect(isWithin(digits, digitsOf(text)) || isWithin(written, digitsOf(text))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives back a count, however its thousands are marked", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 999_999_999_999 }),
        fc.constantFrom(".", ",", " ", "\u00A0", "\u202F", ""),
        fc.constantFrom("", " ", "\u200B", " cuộc", " người", "."),
        (value, mark, after) => {
          const text = grouped(value, mark) + after;
          expect(valuesOf(readNumber(text, "integer"))).toEqual([value]);
        },
      ),
    );
  });

  it("gives back a decimal with comma or dot, and a percentage", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 99_999 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(".", ","),
        (whole, part, mark) => {
          const text = `${whole}${mark}${String(part).padStart(2, "0")}`;
          const value = Number(`${whole}.${String(part).padStart(2, "0")}`);
          expect(valuesOf(readNumber(text, "decimal"))).toEqual([value]);
          expect(valuesOf(readNumber(`${text}%`, "ratio"))).toEqual([Number(`${value}e-2`)]);
        },
      ),
    );
  });
});

describe("readDate", () => {
  const date = fc
    .date({ min: new Date("1930-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
    .map((one) => one.toISOString().slice(0, 10));

  it("gives back every day, however it is written", () => {
    fc.assert(
      fc.property(date, fc.constantFrom("/", "-", "."), (iso, mark) => {
        const [year = "", month = "", day = ""] = iso.split("-");
        const short = [day, month].map((part) => String(Number(part)));
        for (const text of [
          [day, month, year].join(mark),
          [...short, year].join(mark),
          `ngày ${day} tháng ${month} năm ${year}`,
          iso,
        ]) {
          expect(valuesOf(readDate(text, 2024))).toEqual([iso]);
        }
      }),
    );
  });

  it("never throws, and a value's day, month and year stand in the text", () => {
    fc.assert(
      fc.property(scribble, (text) => {
        for (const value of valuesOf(readDate(text, 2024))) {
          const [year = "", month = "", day = ""] = String(value).split("-");
          const numbers = new Set(text.match(/\d+/gu)?.flatMap((one) => [Number(one)]));
          expect(numbers.has(Number(day)) && numbers.has(Number(month))).toBe(true);
          expect(numbers.has(Number(year)) || numbers.has(Number(year) % 100)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("readYesNo and readChoice", () => {
  it("never throw, and give an answer that was asked for", () => {
    const choices = ["Tốt", "Khá"];
    fc.assert(
      fc.property(scribble, (text) => {
        for (const value of valuesOf(readYesNo(text))) expect(typeof value).toBe("boolean");
        for (const value of valuesOf(readChoice(text, choices))) expect(choices).toContain(value);
      }),
      { numRuns: 500 },
    );
  });

  it("read decomposed letters as composed ones", () => {
    const words = ["Có", "Không", "đã", "chưa", "Đạt", "không có", "đã thực hiện", "Tốt"];
    for (const word of words) {
      expect(readYesNo(word.normalize("NFD"))).toEqual(readYesNo(word));
      expect(readChoice(word.normalize("NFD"), ["Tốt"])).toEqual(readChoice(word, ["Tốt"]));
    }
  });
});
