/** The words of a pack workbook: what may stand in cells that offer a choice. */
import {
  aggregationKind,
  type Aggregation,
  type Each,
  type Indicator,
  type Period,
  type Rule,
} from "../report-pack/report-pack.ts";
import { severityLabel } from "../locale/labels.ts";
import { aggregationTerms, columnTypeTerms, typeTerms } from "../locale/pack-terms.ts";
import { YES } from "../report-pack/yes-no.ts";
import { severalForm, wordForm, type CellForm } from "./cell-form.ts";
import { yesNoForm } from "./simple-forms.ts";

const natureWords: Readonly<Record<Indicator["nature"], string>> = {
  cumulative: "lũy kế",
  "point-in-time": "thời điểm",
  opening: "đầu kỳ",
  none: "không theo kỳ",
};

/** What the aggregation of a ratio is called; its parts stand in columns of their own. */
export const RATIO = aggregationTerms.ratio;

export const typeForm = wordForm(typeTerms);
export const typesForm = severalForm(typeForm);
export const columnTypeForm = wordForm(columnTypeTerms);
export const natureForm = wordForm(natureWords);
export const naturesForm = severalForm(natureForm);

const kindForm = wordForm(aggregationTerms);

export const aggregationForm: CellForm<Aggregation> = {
  words: Object.values(aggregationTerms),
  write: (aggregation) => kindForm.write(aggregationKind(aggregation)),
  read: (text) => {
    const reading = kindForm.read(text);
    return "value" in reading && reading.value === "ratio" ? { value: { ratio: {} } } : reading;
  },
};

export const tierForm = wordForm<Indicator["tier"]>({
  profile: "thông tin chung",
  standard: "thường dùng",
  optional: "tùy chọn",
});

export const filledByForm = wordForm<Indicator["filledBy"]>({
  unit: "đơn vị",
  office: "cơ quan tổng hợp",
});

export const dueMeansForm = wordForm<Period["dueMeans"]>({
  before: "trước ngày",
  by: "chậm nhất ngày",
});

export const severityForm = wordForm<Rule["severity"]>({
  error: severityLabel("error", "vi"),
  warning: severityLabel("warning", "vi"),
  note: severityLabel("note", "vi"),
});

export const scopeForm = wordForm<Rule["scope"]>({
  within: "trong kỳ",
  between: "giữa các kỳ",
  target: "mức phấn đấu",
});

export const missingForm = wordForm<Rule["missing"]>({
  "skip-if-any": "bỏ qua khi thiếu một số",
  "skip-if-all": "bỏ qua khi thiếu tất cả",
  zero: "coi là 0",
});

/** Whether a rule is made for each of several indicators; which ones, other columns say. */
export const eachForm: CellForm<Each> = {
  words: [YES],
  write: () => YES,
  read: (found) => {
    const reading = yesNoForm.read(found);
    if ("value" in reading && reading.value === true) return { value: {} };
    return { problems: [{ code: "unknown-word", args: { found, allowed: [YES] } }] };
  },
};
