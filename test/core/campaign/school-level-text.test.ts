import { readOwnership, readSchoolLevel } from "../../../src/core/campaign/school-level-text.ts";
import { schoolLevels } from "../../../src/core/report-pack/report-pack.ts";

describe("readSchoolLevel", () => {
  it.each([
    { text: "MN", level: "MN" },
    { text: "mầm non", level: "MN" },
    { text: "MG", level: "MN" },
    { text: "LMG", level: "MN" },
    { text: "LMG-ĐL", level: "MN" },
    { text: "Tiểu học", level: "TH" },
    { text: "Trường Tiểu học", level: "TH" },
    { text: "Trung học cơ sở", level: "THCS" },
    { text: "THPT", level: "THPT" },
    { text: "TH&THCS", level: "TH-THCS" },
    { text: "TH và THCS", level: "TH-THCS" },
    { text: "THCS, TH", level: "TH-THCS" },
    { text: "Tiểu học và Trung học cơ sở", level: "TH-THCS" },
    { text: "TH, THCS và THPT", level: "TH-THCS-THPT" },
    { text: "THCS & THPT", level: "THCS-THPT" },
    { text: "GDNN-GDTX", level: "GDTX" },
    { text: "Trung tâm GDNN-GDTX", level: "GDTX" },
    { text: "TTGDTX", level: "GDTX" },
    { text: "BDGD", level: "KHAC" },
    { text: "Khác", level: "KHAC" },
    { text: "Chuyên biệt", level: "CB" },
    { text: "Đảng", level: "DANG" },
    { text: "Chi bộ", level: "DANG" },
    ...schoolLevels.map((level) => ({ text: level, level })),
  ])("$text is $level", ({ text, level }) => {
    expect(readSchoolLevel(text)).toBe(level);
  });

  it.each([
    { text: "", why: "blank" },
    { text: "CL", why: "that is an ownership" },
    { text: "TH và THPT", why: "no such group" },
    { text: "TH và mầm non", why: "no such group" },
    { text: "Liên cấp", why: "does not say which" },
  ])("refuses '$text' ($why)", ({ text }) => {
    expect(readSchoolLevel(text)).toBeUndefined();
  });
});

describe("readOwnership", () => {
  it.each([
    { text: "", ownership: "public" },
    { text: "Công lập", ownership: "public" },
    { text: "CL", ownership: "public" },
    { text: "ngoài công lập", ownership: "non-public" },
    { text: "Tư thục", ownership: "non-public" },
    { text: "NCL", ownership: "non-public" },
    { text: "TT", ownership: "non-public" },
    { text: "bán công", ownership: undefined },
  ])("'$text' is $ownership", ({ text, ownership }) => {
    expect(readOwnership(text)).toBe(ownership);
  });
});
