/** Findings in English. */
import type { Expected, FindingArgs, LocalText, Shown } from "../finding/finding.ts";
import type { FindingCatalogue } from "./finding-catalogue.ts";
import { earlierSourceText } from "./earlier-source.ts";
import { formatDate, formatRatio, formatShown } from "./format.ts";
import { evidenceSourceLabel } from "./labels.ts";
import { listCodes, listUnits, nameList } from "./name-list.ts";
import { plainText, quoteLabel, quoteText } from "./quote-text.ts";
import { ruleMessage, ruleWording } from "./rule-message.ts";

const expectedKinds: Readonly<Record<Expected, string>> = {
  integer: "a whole number",
  decimal: "a number",
  ratio: "a percentage (such as 92.8%)",
  boolean: "Có or Không",
  date: "a date (such as 25/4/2024)",
  text: "text",
  choice: "one of the choices",
  list: "a list",
};

const show = (shown: Shown): string => formatShown(shown, "en");
const shownText = (value: Shown): string =>
  typeof value.value === "string" && value.as === "text" ? quoteText(value.value) : show(value);
const label = (text: LocalText): string => quoteLabel(text, "en");
const count = (items: number, one: string, many: string): string =>
  `${items} ${items === 1 ? one : many}`;

export const findingEn: FindingCatalogue = {
  titles: {
    "rule-failed": "Figures do not meet a rule",
    "rule-not-evaluated": "Rule could not be checked",
    "required-blank": "Required cells are blank",
    "wrong-type": "Wrong kind of content",
    "not-a-count": "Not a count",
    "ratio-out-of-range": "Ratio outside 0% to 100%",
    "formula-error": "Formula without result",
    "no-cached-value": "Formula without stored result",
    "external-link": "Figure from another file",
    "computed-overwritten": "Computed cell typed over",
    "computed-as-values": "Computed cells without formulas",
    interpreted: "Figures read from text",
    "legacy-encoding": "Text of an old font",
    "unclear-encoding": "Text of an old font, unclear",
    "hidden-figures": "Figures in hidden cells",
    "macros-ignored": "Macros in the file",
    "text-dropped": "Text beside the answer",
    "ambiguous-value": "Several readings",
    "vague-value": "Not exact",
    "not-a-choice": "Not one of the choices",
    "layout-changed": "Form was rearranged",
    "found-by-label": "Cells found by their labels",
    "other-form": "Not this campaign's form",
    "cell-not-found": "Cell cannot be told",
    "rows-missing": "Rows missing from the form",
    "form-doubled": "The form twice in one file",
    "date-outside-range": "Date outside the expected range",
    "list-key-missing": "List row without its key",
    "not-cumulative": "Seems not to accumulate",
    "same-as-previous": "The same as the period before",
    "same-document": "The same document as another unit",
    "same-figures": "The same figures as another unit",
    "predecessor-figures": "Figures of former units",
    "unit-missing": "Unit has not reported",
    "office-form-unusable": "The office's own form cannot be used",
    "unit-conflict": "Unit disagrees",
    "common-problem": "Common problem",
  },
  says: {
    "rule-failed": (args) => ruleMessage(args, "en"),
    "rule-not-evaluated": ({ rules, operands, error }) =>
      error === undefined
        ? `Not checked: ${listCodes(rules)}, because these cells could not be read: ${nameList(operands, "en")}.`
        : `Not checked: ${listCodes(rules)}, because the formula gives ${plainText(error)}; it uses ${nameList(operands, "en")}.`,
    "required-blank": ({ indicators }) =>
      `${count(indicators.length, "required cell is", "required cells are")} blank: ${nameList(indicators, "en")}.`,
    "wrong-type": ({ label: name, expected, raw }) =>
      `${label(name)}: the cell says ${quoteText(raw)}, expected is ${expectedKinds[expected]}.`,
    "not-a-count": ({ label: name, raw }) =>
      `${label(name)}: the cell says ${quoteText(raw)}, a count is a whole number from 0 on.`,
    "ratio-out-of-range": ({ label: name, value }) =>
      `${label(name)} is ${formatRatio(value, "en")}, outside 0% to 100%.`,
    "formula-error": ({ label: name, error }) =>
      `${label(name)}: the cell's formula gives ${plainText(error)}, so there is no figure.`,
    "no-cached-value": ({ label: name, computed }) =>
      computed === undefined
        ? `${label(name)}: the cell has a formula, but the file holds no result of it, so there is no figure.`
        : `${label(name)}: the formula has no right result in the file; the figure was computed again from its parts.`,
    "external-link": ({ label: name, formula }) =>
      `${label(name)}: the formula takes its figure from another file (${plainText(formula)}); the figure stored here is used.`,
    "computed-overwritten": ({ label: name, typed, computed }) =>
      computed.value === null
        ? `${label(name)}: ${show(typed)} was typed over the computed cell; the form lacks figures to compute it.`
        : `${label(name)}: ${show(typed)} was typed over the computed cell; the form computes ${show(computed)}.`,
    "computed-as-values": ({ items }) =>
      `${count(items.length, "computed cell holds a figure in place of its", "computed cells hold figures in place of their")} ${items.length === 1 ? "formula" : "formulas"}, as the form computes it: ${nameList(
        items,
        "en",
        ({ typed, computed }) =>
          show(typed) === show(computed)
            ? ` holds ${show(typed)}`
            : ` holds ${show(typed)}, computed ${show(computed)}`,
      )}.`,
    interpreted: ({ items }) =>
      `${count(items.length, "cell holds", "cells hold")} text that was read as a figure: ${nameList(
        items,
        "en",
        ({ raw, value }) => ` says ${quoteText(raw)}, read as ${show(value)}`,
      )}.`,
    "legacy-encoding": ({ items }) =>
      `${count(items.length, "cell holds", "cells hold")} text of an old font (TCVN3, VNI) that was read as Unicode: ${nameList(
        items,
        "en",
        ({ raw, text }) => ` says ${quoteText(raw)}, read as ${quoteText(text)}`,
      )}.`,
    "unclear-encoding": ({ label: name, raw, encoding }) =>
      `${label(name)}: ${quoteText(raw)} looks like text of an old ${encoding} font, but cannot be told for sure; it was kept as it stands.`,
    "hidden-figures": ({ indicators }) =>
      `${count(indicators.length, "cell", "cells")} in hidden rows, columns or sheets ${indicators.length === 1 ? "is" : "are"} consolidated: ${nameList(indicators, "en")}.`,
    "macros-ignored": () =>
      "The file holds macros; they were not run, figures are those saved in the cells.",
    "text-dropped": ({ label: name, raw, value }) =>
      `${label(name)}: the cell says ${quoteText(raw)}, only ${show(value)} could be taken.`,
    "ambiguous-value": ({ label: name, raw, readings }) =>
      readings.length === 0
        ? `${label(name)}: the cell says ${quoteText(raw)}, which can be read in several ways, so no figure was taken.`
        : `${label(name)}: the cell says ${quoteText(raw)}, which may be ${readings.map(show).join(" or ")}, so no figure was taken.`,
    "vague-value": ({ label: name, raw }) =>
      `${label(name)}: the cell says ${quoteText(raw)}, which is not exact, so no figure was taken.`,
    "not-a-choice": ({ label: name, raw, choices }) =>
      `${label(name)}: the cell says ${quoteText(raw)}, expected is one of: ${choices.join("; ")}.`,
    "layout-changed": ({ moved }) =>
      `The form was rearranged, but every cell was found; moved: ${nameList(moved, "en")}.`,
    "found-by-label": ({ items }) =>
      `${count(items.length, "cell has", "cells have")} lost the indicator's code and ${items.length === 1 ? "was" : "were"} found by the words in column Nội dung: ${nameList(
        items,
        "en",
        ({ written }) => (written === undefined ? "" : ` written ${quoteText(written)}`),
      )}.`,
    "other-form": ({ issued, asked, leftOut, missing }) =>
      [
        issued === asked
          ? "The report stands on another form than this campaign's."
          : `The report stands on a form of version ${plainText(issued)}, this campaign uses version ${asked}.`,
        ...(leftOut.length === 0
          ? []
          : [
              `${count(leftOut.length, "figure is", "figures are")} not asked for and not consolidated: ${nameList(leftOut, "en", ({ value }) => ` says ${shownText(value)}`)}.`,
            ]),
        ...(missing.length === 0
          ? []
          : [
              `${count(missing.length, "indicator is", "indicators are")} not on that form: ${nameList(missing, "en")}.`,
            ]),
      ].join(" "),
    "cell-not-found": ({ label: name, places }) =>
      places.length === 0
        ? `The cell of ${label(name)} was not found in the file.`
        : `${label(name)} stands in ${places.length} places: ${places.map((place) => plainText(place)).join(", ")}; no figure was taken.`,
    "rows-missing": ({ items }) =>
      `The cells of ${items.length} indicators are nowhere in the file; their rows seem to have been deleted: ${nameList(items, "en")}.`,
    "form-doubled": ({ items }) =>
      `The file holds the form more than once, and ${items.length} figures differ, so none of these was taken: ${nameList(
        items,
        "en",
        ({ places }) => ` at ${places.map((place) => plainText(place)).join(", ")}`,
      )}.`,
    "date-outside-range": ({ label: name, value, from, to }) =>
      `${label(name)} is ${formatDate(value, "en")}, outside the expected range (${rangeText(from, to)}).`,
    "list-key-missing": ({ label: name, row, column }) =>
      `List ${label(name)}, row ${row}: column ${label(column)} is blank, other columns are filled in.`,
    "not-cumulative": ({ indicators }) =>
      `${indicators.length} cumulative figures are below the preceding period's, as if the report did not accumulate from the beginning of the year: ${nameList(
        indicators,
        "en",
        ({ value, previous }) => ` was ${show(previous)}, is ${show(value)}`,
      )}.`,
    "same-as-previous": ({ compared, cumulative }) =>
      `All ${compared} answers that the period before has are the same, ${cumulative.length} cumulative figures other than 0 among them: ${nameList(cumulative, "en")}.`,
    "same-document": ({ units, label: name, number }) =>
      `${listUnits(units)} report the same document ${quoteText(number)} in ${label(name)}, of the same date and in the same words.`,
    "same-figures": ({ units, figures }) =>
      `The figures of ${listUnits(units)} are all the same, ${figures} figures other than 0 among them.`,
    "predecessor-figures": ({ sources }) =>
      sources.map((source) => earlierSourceText(source, "en")).join(" "),
    "unit-missing": ({ name, dueDate }) =>
      `No report of ${plainText(name)} has come in (the campaign's due date: ${formatDate(dueDate, "en")}).`,
    "office-form-unusable": ({ file, why }) =>
      `What the office enters itself could not be taken from ${plainText(file)}: ${officeFormTrouble[why]}.`,
    "unit-conflict": ({ evidence }) =>
      `What this file says of its unit disagrees: ${evidence
        .map(({ source, says }) => `${evidenceSourceLabel(source, "en")}: ${quoteText(says)}`)
        .join("; ")}.`,
    "common-problem": ({ rule, message, label: name, units, reported }) =>
      `Rule ${rule} is not met by ${units} of ${reported} units that reported: ${ruleWording(message, name === undefined ? {} : { label: name }, "en")}`,
  },
  advice: {
    "rule-failed": "Compare the figures named with the unit's own books and papers.",
    "rule-not-evaluated":
      "The rule is checked again when the cells named hold figures that can be read.",
    "required-blank":
      "Fill them in; where nothing happened, write 0 or choose Có in the section's cell “không phát sinh”.",
    "wrong-type": "Type it again as asked, and put words into the column Ghi chú, lý do.",
    "not-a-count": "Check it and type a whole number.",
    "ratio-out-of-range": "Check the two figures that are the ratio's numerator and denominator.",
    "formula-error": "Type the number, or paste it with Paste Special > Values.",
    "no-cached-value":
      "Open the file, let it calculate, save and send it again; or type the number instead of the formula.",
    "external-link": "Check the number, then paste it with Paste Special > Values.",
    "computed-overwritten":
      "The form computes this cell; check the cells it is made of and restore the form's formula.",
    "computed-as-values": "Nothing needs to be done; next time leave the form's formulas in place.",
    interpreted: "Nothing needs to be done if the figures were read rightly.",
    "legacy-encoding": "Nothing needs to be done if the texts were read rightly.",
    "unclear-encoding": "Type the cell again in Unicode, in a font such as Times New Roman.",
    "hidden-figures": "Nothing needs to be done if these cells do hold figures of this period.",
    "macros-ignored": "Nothing needs to be done; better save it as .xlsx the next time.",
    "text-dropped": "Leave only what was taken in the cell and move the rest to Ghi chú, lý do.",
    "ambiguous-value":
      "Type it so that it can be read in one way only: a number without dots or slashes, a date with day, month and year.",
    "vague-value": "Type exactly what the unit's books and papers say.",
    "not-a-choice": "Choose from the cell's own list.",
    "layout-changed": "Nothing needs to be done; next time leave the form as it is.",
    "found-by-label":
      "Nothing needs to be done if the cells found are the right ones; next time fill in the form that was issued.",
    "other-form":
      "Nothing needs to be done; figures that are not consolidated stay as they are in the received file.",
    "cell-not-found":
      "Copy the figures into the form that was issued, keeping its rows, columns and codes.",
    "rows-missing":
      "Copy the figures into the form that was issued, keeping its rows, columns and codes.",
    "form-doubled":
      "Keep the copy with the right figures in the form that was issued, delete the other one, and send the file again.",
    "date-outside-range":
      "Check the order of day, month and year, or give the reason in the column Ghi chú, lý do.",
    "list-key-missing": "Fill in this column, or clear the whole row if it is not used.",
    "not-cumulative":
      "Check whether the figures accumulate from the beginning of the year, or give the reason in the column Ghi chú, lý do.",
    "same-as-previous":
      "Check whether the figures of the period before were sent again; if nothing changed in this period, give the reason in the column Ghi chú, lý do beside the first cumulative figure.",
    "same-document":
      "A report may have been copied by mistake; ask these units, and have the one that erred send its own file again.",
    "same-figures":
      "A file may have been sent by mistake; ask these units, and have the one that erred send its own file again.",
    "predecessor-figures":
      "Nothing needs to be done if the registry's columns Đơn vị cũ, Từ ngày and Đến ngày are right.",
    "unit-missing":
      "Remind the unit, or write into so-xu-ly.xlsx that it need not report in this period.",
    "office-form-unusable":
      "Open the file and see, remove its password if it has one, and save it as .xlsx; if it is of another period or does not open, rename it, make the templates again and enter the figures anew.",
    "unit-conflict":
      "Write the right unit's id for this file into so-xu-ly.xlsx, sheet Tệp, and merge again.",
    "common-problem":
      "Look at the rule, the form or its guidance again before asking every unit to correct figures.",
  },
};

function rangeText(from: string | undefined, to: string | undefined): string {
  const parts = [
    ...(from === undefined ? [] : [`from ${formatDate(from, "en")}`]),
    ...(to === undefined ? [] : [`to ${formatDate(to, "en")}`]),
  ];
  return parts.join(" ");
}

const officeFormTrouble = {
  unreadable: "the file is damaged or no .xlsx workbook",
  encrypted: "the file has a password",
  "not-the-form": "the file is not the form of the office",
  "other-campaign": "the file is the form of another pack or period",
} as const satisfies Record<FindingArgs["office-form-unusable"]["why"], string>;
