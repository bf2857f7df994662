/** Forms of texts, numbers, years, yes and no, school levels. */
import { readOwnership, readSchoolLevel, ownershipWords } from "../campaign/school-level-text.ts";
import type { Ownership, SchoolLevel } from "../report-pack/report-pack.ts";
import { NO, YES, yesNoText } from "../report-pack/yes-no.ts";
import { cleanLine } from "../workbook/clean-text.ts";
import { foldWord, severalForm, wrongCell, type CellForm } from "./cell-form.ts";

/** Text for people, as it is. */
export const proseForm: CellForm<string> = {
  write: (value) => value,
  read: (value) => ({ value }),
};

/** An id, a code, a short name: what nobody sees does not count. */
export const lineForm: CellForm<string> = {
  write: (value) => value,
  read: (text) => ({ value: cleanLine(text) }),
};

export const linesForm = severalForm(lineForm);

/** Units of measure may hold a comma. */
export const unitsForm = severalForm(lineForm, /[;\n]/u);

/** The choices of an indicator: where one of them holds a semicolon, a line each. */
export const choicesForm: CellForm<readonly string[]> = {
  write: (choices) => choices.join(choices.some((choice) => /[;\n]/u.test(choice)) ? "\n" : "; "),
  read: (text) => ({
    value: text
      .split(text.includes("\n") ? "\n" : ";")
      .map((choice) => choice.trim())
      .filter((choice) => choice !== ""),
  }),
};

/** A whole number that is not negative. */
export const integerForm: CellForm<number> = {
  isNumber: true,
  write: (value) => value,
  read: (text) => (/^\d{1,9}$/u.test(text) ? { value: Number(text) } : wrongCell("integer", text)),
};

const yesWords = [YES, "TRUE", "x"].map(foldWord);
const noWords = [NO, "FALSE"].map(foldWord);

export const yesNoForm: CellForm<boolean> = {
  words: [YES, NO],
  write: yesNoText,
  read: (found) => {
    const word = foldWord(found);
    if (yesWords.includes(word)) return { value: true };
    if (noWords.includes(word)) return { value: false };
    return { problems: [{ code: "unknown-word", args: { found, allowed: [YES, NO] } }] };
  },
};

/** Years, one by one or from a year to another: `2018; 2020-2022`. */
export const yearsForm: CellForm<readonly number[]> = {
  write: (years) => years.join("; "),
  read: (text) => {
    const years: number[] = [];
    for (const part of text.split(/[;,\n]/u)) {
      const [, from, to = from] = /^\s*(\d{4})\s*(?:[-–]\s*(\d{4})\s*)?$/u.exec(part) ?? [];
      if (from === undefined || Number(to) < Number(from)) return wrongCell("years", text);
      for (let year = Number(from); year <= Number(to); year += 1) years.push(year);
    }
    return { value: years };
  },
};

export const levelsForm = severalForm<SchoolLevel>({
  write: (level) => level,
  read: (found) => {
    const value = readSchoolLevel(found);
    if (value !== undefined) return { value };
    return { problems: [{ code: "unknown-level", args: { found } }] };
  },
});

export const ownershipForm = severalForm<Ownership>({
  write: (ownership) => ownershipWords[ownership],
  read: (found) => {
    const value = readOwnership(found);
    if (value !== undefined) return { value };
    return { problems: [{ code: "unknown-ownership", args: { found } }] };
  },
});
