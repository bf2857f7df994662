/** Problems in English. */
import { expectedValue, formulaKind } from "./expected-value.ts";
import { aggregationTerms, packTerm, typeTerms } from "./pack-terms.ts";
import { dayText } from "./day-text.ts";
import { formatDate } from "./format.ts";
import type { ProblemCatalogue } from "./problem-catalogue.ts";
import { listCodes } from "./name-list.ts";
import { plainText, quoteText } from "./quote-text.ts";

export const problemEn: ProblemCatalogue = {
  characters: (from, to) => (from === to ? `character ${from}` : `characters ${from}–${to}`),
  line: (line) => `line ${line}`,
  cell: (cell) => `cell ${cell}`,
  says: {
    "not-json": ({ column, isCut }) =>
      isCut
        ? "the file ends too early; it may not have been copied or downloaded whole: get it again, or an earlier copy"
        : `from character ${column} on it is no valid JSON; look at the quotes, commas and brackets here and just before`,
    "wrong-value": ({ expected, found }) =>
      found === ""
        ? `is blank, expected ${expectedValue(expected, "en")}`
        : `found ${plainText(found)}, expected ${expectedValue(expected, "en")}`,
    "missing-key": ({ key }) => `key “${key}” is missing`,
    "unknown-key": ({ key }) => `key ${quoteText(key)} is not in the format; check its spelling`,
    "duplicate-code": ({ code }) => `${quoteText(code)} stands above already; use it once only`,
    "unknown-reference": ({ kind, name }) =>
      `names ${kind} ${quoteText(name)}, but there is no such ${kind}`,
    "list-mismatch": ({ code }) =>
      `“${code}”: every indicator of type list (danh sách) needs its columns in lists (sheet Danh sách), and the reverse`,
    "unknown-placeholder": ({ name }) =>
      `the message names ${quoteText(name)}, but no indicator or value has that name`,
    "choices-missing": ({ code }) =>
      `“${code}” of type choice (lựa chọn) needs its choices (Các lựa chọn)`,
    "aggregation-of-type": ({ type, fits }) =>
      `an indicator of type ${packTerm(typeTerms, type)} makes no such total; choose ${fits.map((kind) => packTerm(aggregationTerms, kind)).join(", ")}`,
    "dates-reversed": ({ from, to }) =>
      `the last day (${dayText(to, "en")}) is before the first (${dayText(from, "en")}); check the two dates`,
    "computed-circle": ({ codes }) =>
      `formulas go in a circle: ${listCodes(codes)}; a computed cell cannot rest on itself, so let units enter one of them`,
    "not-for-office": ({ key }) =>
      `what the office enters itself is one figure for the whole campaign and cannot have ${key === "type" ? "the type list" : quoteText(key)}`,
    "mixed-respondents": ({ office, unit }) =>
      `the formula mixes indicators of the office (${listCodes(office)}) with those of units (${listCodes(unit)}); use those of one of them`,
    "formula-syntax": ({ near }) =>
      near === ""
        ? "the formula is not well formed; a formula begins with ="
        : `the formula is not well formed near ${quoteText(near)}`,
    "formula-unknown-name": ({ name }) =>
      `the pack has no name ${quoteText(name)}; check the indicator's code`,
    "formula-unknown-function": ({ name }) => `function ${plainText(name)} cannot be used in rules`,
    "formula-argument-count": ({ name, least, most, found }) =>
      `${name} takes ${argumentRange(least, most)}, found ${found}`,
    "formula-cell-address": ({ text }) =>
      `${quoteText(text)} is a cell address; use the indicator's code`,
    "formula-chained-comparison": ({ text }) =>
      `programs disagree on the chained comparison ${quoteText(text)}; write AND(a<=b,b<=c)`,
    "formula-mixed-comparison": ({ left, right }) =>
      `compares different types: ${formulaKind(left, "en")} with ${formulaKind(right, "en")}`,
    "formula-not-supported": ({ text }) => `${quoteText(text)} cannot be used in rules`,
    "formula-wrong-type": ({ expected, found, text }) =>
      `${quoteText(text)} is ${formulaKind(found, "en")}, expected ${formulaKind(expected, "en")}`,
    "formula-list-outside-counta": ({ name }) =>
      `list “${name}” can only be used in COUNTA(${name})`,
    "column-missing": ({ column }) => `column “${column}” is missing in the header row`,
    "unclear-encoding": ({ text, encoding }) =>
      `${quoteText(text)} seems to be typed in an old ${encoding} font and cannot be told for sure; type it again in Unicode, in a font such as Times New Roman`,
    "duplicate-column": ({ column }) => `column ${quoteText(column)} stands twice; keep one`,
    "sheet-missing": ({ sheet }) =>
      `sheet “${sheet}” is missing; take it from the workbook that was exported`,
    "row-missing": ({ row }) => `no row “${row}” is filled in`,
    "no-rows": () => "the sheet has no rows",
    "cell-blank": ({ column }) => `column “${column}” is blank; this cell is required`,
    "cell-not-needed": ({ column, words }) =>
      `this cell is used only where column “${column}” says ${anyOf(words)}; leave it blank or change that column`,
    "cell-unreadable": ({ found }) =>
      found === ""
        ? "the cell's formula was not calculated; write the text itself"
        : `the cell shows ${quoteText(found)}, which cannot be read; write the text itself`,
    "turned-into-date": ({ shown }) =>
      `the program took the cell for the date ${shown}; format the cell as Text and write it again`,
    "unknown-word": ({ found, allowed }) =>
      `${quoteText(found)} is no word that can stand here; write ${anyOf(allowed)}`,
    "list-key-twice": ({ code }) => `list “${code}” has a key column above already; a list has one`,
    "unit-id-missing": ({ name }) =>
      name === "" ? "this row has no unit id" : `unit ${quoteText(name)} has no id`,
    "unit-id-invalid": ({ unitId }) =>
      unitId === ""
        ? "this row has no unit id"
        : `id ${quoteText(unitId)} cannot be used; an id has plain letters, digits, dots, dashes and underscores, 32 at most`,
    "duplicate-unit": ({ unitId, firstLine }) =>
      `id “${unitId}” is used in line ${firstLine} already`,
    "unit-name-missing": ({ unitId }) =>
      unitId === "" ? "this row has no unit name" : `unit “${unitId}” has no name`,
    "unknown-level": ({ found }) =>
      found === ""
        ? "the school level is blank; for example MN, TH, THCS, THPT"
        : `school level ${quoteText(found)} is not known; for example MN, TH, THCS, THPT`,
    "unknown-ownership": ({ found }) =>
      `ownership ${quoteText(found)} is not known; write công lập or ngoài công lập`,
    "bad-date": ({ found }) => `${quoteText(found)} is no date; write 25/4/2024 or 2024-04-25`,
    "no-units": () => "the registry has no units",
    "no-units-in-force": ({ date }) =>
      `by Từ ngày and Đến ngày no unit is there on ${formatDate(date, "en")}, the last day of the period; check the two columns, or period and year`,
    "predecessor-is-itself": ({ unitId }) =>
      `Đơn vị cũ of “${unitId}” names the unit itself; write only other units that became it or joined it`,
    "ambiguous-predecessor": ({ name, units }) =>
      `the former unit ${quoteText(name)} may be ${units.join(", ")}; write the id instead of the name`,
    "predecessor-cycle": ({ units }) =>
      `Đơn vị cũ goes in a circle: ${units.join(", ")}; see which unit was first`,
    "unknown-unit": ({ unitId }) => `unit id ${quoteText(unitId)} is not in the registry`,
    "unknown-file": ({ file }) =>
      file === ""
        ? "this row names no file"
        : `there is no file ${quoteText(file)} among those received`,
    "unknown-use": ({ found }) =>
      `use ${quoteText(found)} is not known; write thay thế, cộng thêm, bổ sung or không dùng`,
    "unknown-pack": ({ id, known }) =>
      `there is no report pack ${quoteText(id)}; known: ${known.join(", ")}`,
    "unknown-period": ({ period, known }) =>
      `the pack has no period ${quoteText(period)}; its periods: ${known.join(", ")}`,
    "periods-out-of-order": ({ periods, suggested }) =>
      `periods ${plainText(periods.join(", "))} do not follow one another as in the pack; write --periods ${suggested.join(",")}`,
    "due-date-needed": ({ suggestions }) =>
      `the pack sets no due date; add --due, for example --due ${suggestions[0] ?? "2024-04-25"}`,
    "unsupported-version": ({ found, supported }) =>
      `is of version ${plainText(found)}, expected version ${supported}`,
    "other-campaign": ({ expected, found }) =>
      `is the result of ${plainText(found)}, expected the result of ${expected}`,
    "other-pack": ({ expected, found }) =>
      `is a result of report pack ${quoteText(found)}, expected one of ${quoteText(expected)} for the period before in the same year; choose another file, or keep the pack's id within the year where it is the same pack`,
  },
};

function anyOf(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(words.length > 2 ? ", " : " or ");
}

function argumentRange(least: number, most: number): string {
  if (least === most) return `${least} ${least === 1 ? "argument" : "arguments"}`;
  return Number.isFinite(most) ? `${least} to ${most} arguments` : `${least} or more arguments`;
}
