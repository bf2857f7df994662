import type { FindingArgs } from "../../../src/core/finding/finding.ts";
import { ruleMessage, ruleWording } from "../../../src/core/locale/rule-message.ts";
import { number } from "./samples.ts";

type Args = FindingArgs["rule-failed"];

const failed = (vi: string, more: Partial<Args> = {}): Args => ({
  message: { vi },
  values: {},
  operands: [],
  ...more,
});
const compared = (left: number, right: number): Args["comparison"] => ({
  left,
  operator: "=",
  right,
  difference: Math.abs(left - right),
});
const ratio = (value: number) => ({ value, as: "ratio" }) as const;

describe("ruleMessage", () => {
  it.each([
    {
      why: "values in their own format",
      args: failed("{A} của {B}, tức {C}, ngày {D}.", {
        values: {
          A: number(5, "đơn"),
          B: number(1200),
          C: ratio(0.928),
          D: { value: "2024-04-25", as: "date" },
        },
      }),
      vi: "5 đơn của 1.200, tức 92,8%, ngày 25/4/2024.",
    },
    {
      why: "the label of an each rule",
      args: failed("“{label}” nhỏ hơn kỳ trước.", {
        values: { label: { value: "Số nữ", as: "text" } },
      }),
      vi: "“Số nữ” nhỏ hơn kỳ trước.",
    },
    { why: "a value that is not known", args: failed("Số nữ là {A}."), vi: "Số nữ là …." },
    {
      why: "a blank value",
      args: failed("Ngày là {A}.", { values: { A: number(null) } }),
      vi: "Ngày là (trống).",
    },
    {
      why: "a full stop where the author left it out",
      args: failed("Chưa khớp"),
      vi: "Chưa khớp.",
    },
    {
      why: "an inherited property is no value",
      args: failed("Số là {constructor}, hết."),
      vi: "Số là …, hết.",
    },
  ])("prints $why", ({ args, vi }) => {
    expect(ruleMessage(args, "vi")).toBe(vi);
  });

  it.each([
    {
      why: "nothing of the comparison is printed",
      args: failed("Các loại đơn cộng lại chưa khớp.", { comparison: compared(50, 52) }),
      sides: " Hai vế: 50 và 52, chênh lệch 2.",
    },
    {
      why: "one side only is printed",
      args: failed("Cộng lại là {x}.", { values: { x: number(50) }, comparison: compared(50, 55) }),
      sides: " Hai vế: 50 và 55, chênh lệch 5.",
    },
    {
      why: "the number printed is a part of a longer one",
      args: failed("Cộng lại là {x}.", {
        values: { x: number(520) },
        comparison: compared(52, 50),
      }),
      sides: " Hai vế: 52 và 50, chênh lệch 2.",
    },
    {
      why: "both sides are printed",
      args: failed("{x}, cần {y}.", {
        values: { x: number(50, "đơn"), y: number(52, "đơn") },
        comparison: compared(50, 52),
      }),
      sides: "",
    },
    {
      why: "the difference is printed",
      args: failed("Chênh lệch {d}.", { values: { d: number(2) }, comparison: compared(50, 52) }),
      sides: "",
    },
    {
      why: "the sides are equal, as of >",
      args: failed("Chưa có buổi nào.", { comparison: compared(0, 0) }),
      sides: "",
    },
    {
      why: "dates are compared, and one is printed",
      args: failed("Ngày {D}.", {
        values: { D: { value: "2024-04-25", as: "date" } },
        comparison: compared(45_407, 3),
      }),
      sides: "",
    },
    {
      why: "dates are compared, and none is printed",
      args: failed("Ngày sau ngày báo cáo.", { comparison: compared(45_407, 45_400) }),
      sides: "",
    },
    {
      why: "ratios are compared",
      args: failed("Tỷ lệ là {r}.", { values: { r: ratio(0.75) }, comparison: compared(0.75, 1) }),
      sides: " Hai vế: 75% và 100%, chênh lệch 25%.",
    },
  ])("tells both sides only where needed: $why", ({ args, sides }) => {
    const plain = ruleMessage({ ...args, comparison: undefined }, "vi");
    expect(ruleMessage(args, "vi")).toBe(`${plain}${sides}`);
  });

  it("speaks English where the author did", () => {
    const args = failed("Cộng lại là {x}.", {
      message: { vi: "Cộng lại là {x}.", en: "They add up to {x}." },
      values: { x: number(1200) },
      comparison: compared(1200, 1300),
    });
    expect(ruleMessage(args, "en")).toBe(
      "They add up to 1,200. The two sides: 1,200 and 1,300, difference 100.",
    );
  });

  it("keeps to Vietnamese, numbers as well, where there is no translation", () => {
    const args = failed("Cộng lại là {x}.", {
      values: { x: number(1200) },
      comparison: compared(1200, 1300),
    });
    expect(ruleMessage(args, "en")).toBe(
      "Cộng lại là 1.200. Hai vế: 1.200 và 1.300, chênh lệch 100.",
    );
  });
});

describe("ruleWording", () => {
  it.each([
    { vi: "Số nữ ({A}) lớn hơn tổng số ({B}).", wording: "Số nữ lớn hơn tổng số." },
    { vi: "Cộng lại là {x}, cần {y}.", wording: "Cộng lại là …, cần …." },
    { vi: "“{label}” nhỏ hơn kỳ trước.", wording: "“Số nữ” nhỏ hơn kỳ trước." },
    { vi: "Nhỏ hơn kỳ trước", wording: "Nhỏ hơn kỳ trước." },
  ])("$wording", ({ vi, wording }) => {
    expect(ruleWording({ vi }, { label: { value: "Số nữ", as: "text" } }, "vi")).toBe(wording);
  });
});
