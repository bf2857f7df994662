import fc from "fast-check";
import {
  commonTemplateFileName,
  templateFileNames,
} from "../../../src/core/campaign/template-file-name.ts";
import { unitOf } from "./unit-of.ts";

const campaign = { period: "6T", year: 2024 };

function namesOf(...names: readonly string[]): readonly string[] {
  const units = names.map((name, index) => unitOf(`U${index + 1}`, { name, level: "KHAC" }));
  return [...templateFileNames(units, campaign).values()];
}

describe("templateFileNames", () => {
  it.each([
    { name: "Trường Tiểu học Thới Thạnh", file: "6T-2024 - TH Thới Thạnh.xlsx", why: "plain" },
    { name: "MN 19/5", file: "6T-2024 - MN 19-5.xlsx", why: "a slash is a folder" },
    { name: 'MN "A": <B>|?*\\', file: "6T-2024 - MN -A-- -B-----.xlsx", why: "Windows refuses" },
    { name: "MN A. .", file: "6T-2024 - MN A.xlsx", why: "Windows drops dots at the end" },
    { name: "MN \u202EA\u200B\u0007", file: "6T-2024 - MN A.xlsx", why: "nobody sees them" },
  ])("$file ($why)", ({ name, file }) => {
    expect(namesOf(name)).toEqual([file]);
  });

  it("tells units of one name apart by their ids, without case", () => {
    expect(namesOf("MN Sơn Ca", "mn sơn ca", "MN Sơn Ca 2")).toEqual([
      "6T-2024 - MN Sơn Ca (U1).xlsx",
      "6T-2024 - mn sơn ca (U2).xlsx",
      "6T-2024 - MN Sơn Ca 2.xlsx",
    ]);
  });

  it("leaves no name to two units where one is called like another with its id", () => {
    expect(namesOf("MN A", "MN A", "MN A (U1)")).toEqual([
      "6T-2024 - MN A (U1).xlsx",
      "6T-2024 - MN A (U2).xlsx",
      "6T-2024 - MN A (U1) (U3).xlsx",
    ]);
  });

  it("gives every unit a name that every file system holds", () => {
    const name = fc.string({ unit: fc.constantFrom("A", "a", "ế", "/", ".", " ", "(U2)", "😀") });
    const long = fc.tuple(name, fc.nat(300)).map(([one, length]) => one + "ế".repeat(length));
    fc.assert(
      fc.property(fc.array(fc.oneof(name, long), { maxLength: 6 }), (names) => {
        const files = namesOf(...names);
        expect(files).toHaveLength(names.length);
        expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
        for (const file of files) {
          expect(file.length).toBeLessThanOrEqual(120);
          expect(Buffer.byteLength(file)).toBeLessThanOrEqual(255);
          expect(file).not.toMatch(/[<>:"/\\|?*]|[. ]\.xlsx$|\uFFFD/u);
          expect(file).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });
});

describe("commonTemplateFileName", () => {
  it("names the one workbook for all", () => {
    expect(commonTemplateFileName(campaign)).toBe("6T-2024 - Biểu mẫu chung.xlsx");
  });
});
