import type { FileReason } from "../../../src/core/finding/file-reason.ts";
import { questionReason } from "../../../src/taskpane/merge/question-reason.ts";
import { forbiddenWords, holdsWord } from "../../core/locale/forbidden-words.ts";

const says = [{ source: "file-name", says: "TH Ấp Đình" }];

const reasons: readonly FileReason[] = [
  { code: "lacks-figures", args: { file: "nhan/a.xlsx", codes: ["DV_01_01"] } },
  { code: "order-unknown", args: { file: "nhan/a.xlsx" } },
  { code: "newer-than-decided", args: { file: "nhan/a.xlsx" } },
  { code: "unit-disagrees", args: { says } },
  { code: "several-units-fit", args: { units: ["TH-01", "TH-02"] } },
  { code: "unit-not-in-registry", args: { says: "TH X" } },
  { code: "no-unit-named", args: {} },
  { code: "not-a-template", args: {} },
  { code: "period-unknown", args: {} },
];

describe.each(reasons)("questionReason of $code", (reason) => {
  it("does not send people to the register: the form is beside it", () => {
    expect(questionReason(reason, "vi")).not.toContain("so-xu-ly");
    expect(questionReason(reason, "en")).not.toContain("so-xu-ly");
  });

  it("uses the office's words", () => {
    const text = questionReason(reason, "vi");
    expect(forbiddenWords.filter((word) => holdsWord(text, word))).toEqual([]);
  });
});

it("leaves other reasons to the core", () => {
  expect(questionReason({ code: "empty", args: {} }, "vi")).toContain("Tệp rỗng");
});
