/** The language that the user chose; where the browser keeps nothing, Vietnamese each time. */
import type { Language } from "../../core/locale/language.ts";

const KEY = "tonghop.language";

type Store = Pick<Storage, "getItem" | "setItem">;

/**
 * Vietnamese unless the user switched: many offices in Vietnam run Excel in English, so what the
 * program around speaks says nothing of its user.
 *
 * @param store - Reading it may throw too: some hosts refuse storage altogether.
 */
export function rememberedLanguage(store: () => Store): Language {
  try {
    return store().getItem(KEY) === "en" ? "en" : "vi";
  } catch {
    return "vi";
  }
}

/** Remembers a choice, where that is possible. */
export function rememberLanguage(language: Language, store: () => Store): void {
  try {
    store().setItem(KEY, language);
  } catch {
    // The choice then holds until the app is closed.
  }
}
