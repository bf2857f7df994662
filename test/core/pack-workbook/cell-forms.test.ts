import {
  aggregationForm,
  natureForm,
  typeForm,
} from "../../../src/core/pack-workbook/pack-words.ts";
import type { CellForm } from "../../../src/core/pack-workbook/cell-form.ts";
import { columnsWithWords } from "./all-columns.ts";
import { foldWord } from "../../../src/core/pack-workbook/cell-form.ts";
import { formulaForm, namedFormulasForm } from "../../../src/core/pack-workbook/formula-form.ts";
import { dateBoundForm, packDateForm } from "../../../src/core/pack-workbook/pack-date-form.ts";
import {
  choicesForm,
  integerForm,
  levelsForm,
  lineForm,
  linesForm,
  ownershipForm,
  unitsForm,
  yearsForm,
  yesNoForm,
} from "../../../src/core/pack-workbook/simple-forms.ts";

const valueOf = (form: CellForm<never>, text: string): unknown => {
  const reading = form.read(text);
  return "value" in reading ? reading.value : undefined;
};

describe("formulas as people type them", () => {
  it.each([
    { typed: "=A_01_01+1=2", formula: "=A_01_01+1=2", why: "as it is" },
    { typed: "'=A_01_01>1", formula: "=A_01_01>1", why: "an apostrophe typed into a text cell" },
    { typed: "A_01_01>1", formula: "=A_01_01>1", why: "the sign in front forgotten" },
    { typed: "=A_01_01=“Có”", formula: '=A_01_01="Có"', why: "curly quotation marks" },
    { typed: "=A_01_01=”Có”", formula: '=A_01_01="Có"', why: "both of them closing" },
    { typed: "=IF(A;1;2)", formula: "=IF(A,1,2)", why: "semicolons of a Vietnamese Excel" },
    { typed: "=IF(A>0,8;1;2)", formula: "=IF(A>0.8,1,2)", why: "and its decimal comma" },
    { typed: "=A>=0,8", formula: "=A>=0.8", why: "a comma that can part nothing" },
    { typed: "=MAX(A,0,8)", formula: "=MAX(A,0,8)", why: "commas that part arguments stay" },
    { typed: "=MAX(1,5;2)+0,5", formula: "=MAX(1.5,2)+0.5", why: "inside and outside" },
    { typed: "=A – B > 1", formula: "=A - B > 1", why: "the dash that Word makes of minus" },
    { typed: "=A\u00A0>1", formula: "=A >1", why: "a space that does not break" },
    {
      typed: '=IF(A="x; “y”, 1,5 – z","",A)',
      formula: '=IF(A="x; “y”, 1,5 – z","",A)',
      why: "texts stay as they are",
    },
    { typed: '=A="Có', formula: '=A="Có', why: "a text without its end is told later" },
  ])("$typed is $formula ($why)", ({ typed, formula }) => {
    expect(valueOf(formulaForm, typed)).toBe(formula);
  });

  it("say where they begin in the cell", () => {
    expect(formulaForm.read("'=A>1")).toMatchObject({ starts: { "": 1 } });
    expect(formulaForm.read("A>1")).toMatchObject({ starts: { "": -1 } });
    expect(namedFormulasForm.read("d =A-B\n\nx: =A;B")).toEqual({
      value: { d: "=A-B", x: "=A,B" },
      starts: { d: 2, x: 11 },
    });
  });

  it.each([{ text: "=A-B" }, { text: "d" }, { text: "d =A\nd =B" }])(
    "have names, each once: $text",
    ({ text }) => {
      expect(namedFormulasForm.read(text)).toHaveProperty("problems");
    },
  );
});

describe("what one cell says", () => {
  it.each<{ form: CellForm<never>; text: string; value: unknown }>([
    { form: packDateForm, text: "ngày 25/4", value: "Y-04-25" },
    { form: packDateForm, text: "25/04", value: "Y-04-25" },
    { form: packDateForm, text: "Ngày 15/12 năm trước", value: "Y-1-12-15" },
    { form: packDateForm, text: "ngày 15 tháng 12 năm trước", value: "Y-1-12-15" },
    { form: packDateForm, text: "1/9 hai năm trước", value: "Y-2-09-01" },
    { form: packDateForm, text: "25/4/Y-1", value: "Y-1-04-25" },
    { form: packDateForm, text: "Y-1-12-15", value: "Y-1-12-15" },
    { form: packDateForm, text: "29/2", value: "Y-02-29" },
    { form: packDateForm, text: "30/2", value: undefined },
    { form: packDateForm, text: "25/4/2024", value: undefined },
    { form: packDateForm, text: "4/25", value: undefined },
    { form: packDateForm, text: "2024-04-25", value: undefined },
    { form: packDateForm, text: "ngày báo cáo", value: undefined },
    { form: dateBoundForm, text: "Ngày báo cáo", value: "report-date" },
    { form: yesNoForm, text: "có", value: true },
    { form: yesNoForm, text: "TRUE", value: true },
    { form: yesNoForm, text: "x", value: true },
    { form: yesNoForm, text: "Không", value: false },
    { form: yesNoForm, text: "ko", value: undefined },
    { form: integerForm, text: "30", value: 30 },
    { form: integerForm, text: "30,5", value: undefined },
    { form: yearsForm, text: "2018", value: [2018] },
    { form: yearsForm, text: "2018-2020; 2022", value: [2018, 2019, 2020, 2022] },
    { form: yearsForm, text: "2018, 2019", value: [2018, 2019] },
    { form: yearsForm, text: "2020-2018", value: undefined },
    { form: yearsForm, text: "năm nay", value: undefined },
    { form: lineForm, text: "DV_01_02\u200B", value: "DV_01_02" },
    { form: linesForm, text: "6T, 12T;\n9T", value: ["6T", "12T", "9T"] },
    { form: unitsForm, text: "cuộc; lượt, người", value: ["cuộc", "lượt, người"] },
    { form: choicesForm, text: "Tốt; Khá, giỏi; ", value: ["Tốt", "Khá, giỏi"] },
    { form: choicesForm, text: "A; B\nC", value: ["A; B", "C"] },
    { form: levelsForm, text: "Tiểu học; TH-THCS", value: ["TH", "TH-THCS"] },
    { form: levelsForm, text: "đại học", value: undefined },
    { form: ownershipForm, text: "Ngoài công lập", value: ["non-public"] },
    { form: typeForm, text: "Tỉ lệ", value: "ratio" },
    { form: typeForm, text: "có / không", value: "boolean" },
    { form: natureForm, text: "luỹ kế", value: "cumulative" },
    { form: aggregationForm, text: "Tỷ lệ", value: { ratio: {} } },
    { form: aggregationForm, text: "tỷ lệ có", value: "percent-yes" },
  ])("$text is $value", ({ form, text, value }) => {
    expect(valueOf(form, text)).toEqual(value);
  });
});

describe("the words of a drop-down", () => {
  it.each(columnsWithWords)("$heading: every word is read as itself, and fits", ({ form }) => {
    const words = form.words ?? [];
    expect(new Set(words.map(foldWord)).size).toBe(words.length);
    for (const word of words) {
      const reading = form.read(word);
      expect("value" in reading && form.write(reading.value)).toBe(word);
    }
    expect(words.join(",").length).toBeLessThanOrEqual(255);
    expect(words.filter((word) => word.includes(","))).toEqual([]);
  });
});
