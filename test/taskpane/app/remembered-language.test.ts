import {
  rememberedLanguage,
  rememberLanguage,
} from "../../../src/taskpane/app/remembered-language.ts";

function storeWith(value: string | null) {
  let kept = value;
  return () => ({
    getItem: () => kept,
    setItem: (_key: string, next: string) => {
      kept = next;
    },
  });
}

const refusing = (): Storage => {
  throw new DOMException("denied", "SecurityError");
};

describe("the language of the screen", () => {
  it.each([
    { kept: null, language: "vi", why: "nothing chosen yet" },
    { kept: "en", language: "en", why: "chosen" },
    { kept: "vi", language: "vi", why: "chosen" },
    { kept: "fr", language: "vi", why: "not one of ours" },
  ])("is $language after $kept ($why)", ({ kept, language }) => {
    expect(rememberedLanguage(storeWith(kept))).toBe(language);
  });

  it("is remembered", () => {
    const store = storeWith(null);
    rememberLanguage("en", store);
    expect(rememberedLanguage(store)).toBe("en");
  });

  it("is Vietnamese where the host refuses storage", () => {
    rememberLanguage("en", refusing);
    expect(rememberedLanguage(refusing)).toBe("vi");
  });
});
