import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { forbiddenWords, holdsWord } from "../core/locale/forbidden-words.ts";

const SCREEN = "src/taskpane";

/** Where the screen's sentences stand, both languages in one file. */
const textFiles = readdirSync(SCREEN, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith("-text.ts"))
  .map((name) => name.replaceAll("\\", "/"));

/** Texts between quotation marks or backticks; comments are cut away first. */
function literalsIn(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/^\s*\/\/.*$/gmu, "");
  return code.match(/"[^"\n]*"|`[^`]*`/gu) ?? [];
}

const read = (name: string): string => readFileSync(join(SCREEN, name), "utf8");

describe("the words on screen", () => {
  it("are looked for in the frame, the parts and the school's view", () => {
    expect(textFiles).toEqual(
      expect.arrayContaining([
        "app/app-text.ts",
        "check/check-text.ts",
        "check/reason-text.ts",
        "parts/parts-text.ts",
      ]),
    );
  });

  describe.each(textFiles)("of %s", (name) => {
    // "Paste Values" is what English Excel calls it; a browser is "trình duyệt".
    const literals = literalsIn(read(name)).map((text) => text.replace(/trình duyệt/giu, "…"));

    it.each(forbiddenWords.filter((word) => word !== "paste values"))("are never “%s”", (word) => {
      expect(literals.filter((text) => holdsWord(text, word))).toEqual([]);
    });

    it("are composed, as Office shows them, without doubled spaces", () => {
      expect(literals.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
      expect(literals.filter((text) => / {2}/u.test(text))).toEqual([]);
    });
  });
});

/** What is drawn says nothing itself: a sentence there would have no twin in the other language. */
describe("files that draw", () => {
  const drawing = readdirSync(SCREEN, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".tsx"),
  );

  it.each(drawing)("%s holds no Vietnamese", (name) => {
    const code = read(name)
      .replace(/\/\*[\s\S]*?\*\//gu, "")
      .replace(/\/\/.*$/gmu, "");
    expect(
      code.match(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]\p{L}*/giu),
    ).toBeNull();
  });
});
