import { faultReport, withoutFacts } from "../../../src/taskpane/app/fault-report.ts";

describe("withoutFacts", () => {
  it.each([
    { message: 'Cannot read "1.234 đơn" here', kept: "Cannot read “…” here", why: "quoted" },
    { message: "Sheet 'Báo cáo' is gone", kept: "Sheet “…” is gone", why: "single quotes" },
    { message: "“TH Thới Thạnh” fits twice", kept: "“…” fits twice", why: "our own quotes" },
    { message: "Expected 1.234,5 and 7", kept: "Expected # and #", why: "figures" },
    { message: "x is not a function", kept: "x is not a function", why: "nothing to hide" },
  ])("$why: $message", ({ message, kept }) => {
    expect(withoutFacts(message)).toBe(kept);
  });
});

describe("faultReport", () => {
  const around = { version: "1.2.3", host: "excel", program: "Excel 16.0, ExcelApi 1.17" };
  const fault = (stack: string): Error => {
    const error = new TypeError("Value 45 is odd");
    error.stack = stack;
    return error;
  };

  it("names version, host, program, error and frames", () => {
    const report = faultReport(fault("TypeError: Value 45 is odd\n    at f (a.js:1:2)"), around);
    expect(report.split("\n")).toEqual([
      "TongHop 1.2.3, excel, Excel 16.0, ExcelApi 1.17",
      "TypeError: Value # is odd",
      "    at f (a.js:1:2)",
    ]);
  });

  it.each([
    {
      frame: "    at f (file:///C:/Users/Lan/TongHop.html:1:2)",
      kept: "    at f (TongHop.html:1:2)",
    },
    { frame: "f@https://pane.test/x/pane.js:3:4", kept: "f@pane.js:3:4" },
    { frame: "    at blob:null/0f-1:3:4", kept: "    at 0f-1:3:4" },
  ])("leaves out where the file lies: $frame", ({ frame, kept }) => {
    expect(
      faultReport(fault(`TypeError: x\n${frame}`), around)
        .split("\n")
        .at(-1),
    ).toBe(kept);
  });

  it("leaves out a message that goes over several lines in the stack", () => {
    const report = faultReport(fault("TypeError: a\nsecret 45\n    at f (a.js:1:2)"), around);
    expect(report).not.toMatch(/secret|45/u);
  });

  it("says nothing of a thrown value but its type", () => {
    expect(faultReport("45 đơn", around).split("\n").at(-1)).toBe("string");
  });
});
