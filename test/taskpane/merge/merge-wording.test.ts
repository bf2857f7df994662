import { campaignText } from "../../../src/taskpane/campaign/campaign-text.ts";
import { mergeText } from "../../../src/taskpane/merge/merge-text.ts";
import { forbiddenWords, holdsWord } from "../../core/locale/forbidden-words.ts";

/** Every sentence, those made of facts with a fact that says nothing. */
function sentences(text: unknown): readonly string[] {
  if (typeof text === "string") return [text];
  if (typeof text === "function") return [String((text as (fact: string) => unknown)("1"))];
  return typeof text === "object" && text !== null ? Object.values(text).flatMap(sentences) : [];
}

it.each([
  { view: "campaign", text: campaignText("vi") },
  { view: "merge", text: mergeText("vi") },
])("$view uses the office's words", ({ text }) => {
  const wrong = sentences(text).filter((sentence) =>
    forbiddenWords.some((word) => holdsWord(sentence, word)),
  );
  expect(wrong).toEqual([]);
});
