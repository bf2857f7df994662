import type { XmlAttributes } from "../spreadsheet-reader/open-tag.ts";

/** No cell holds more letters in any program; spaces are written as a count, which could be any. */
const MAX_SPACES = 32_767;

/**
 * The text of a cell while its tags go by: its own paragraphs, without those of remarks and
 * drawings that are anchored in it.
 *
 * @see OpenDocument 1.3 part 3, 6.1.2 (white space)
 */
export class CellText {
  readonly #path: string[] = [];
  #paragraphs = 0;
  #text = "";

  /** `undefined` if there is no paragraph. */
  get value(): string | undefined {
    return this.#paragraphs === 0 ? undefined : this.#text;
  }

  open(name: string, attributes: XmlAttributes): void {
    this.#path.push(name);
    if (name === "p" && this.#path.length === 1) {
      if (this.#paragraphs > 0) this.#text += "\n";
      this.#paragraphs += 1;
    }
    if (!this.#isOwn()) return;
    if (name === "s") this.#text += " ".repeat(spaces(attributes.get("text:c")));
    else if (name === "tab") this.#text += "\t";
    else if (name === "line-break") this.#text += "\n";
  }

  add(text: string): void {
    if (this.#isOwn()) this.#text += text.replaceAll(/[\t\n\r ]+/gu, " ");
  }

  /** @returns Whether the tag that closes was inside the cell. */
  close(): boolean {
    return this.#path.pop() !== undefined;
  }

  #isOwn(): boolean {
    return this.#path[0] === "p" && !this.#path.includes("ruby-text");
  }
}

function spaces(count: string | undefined): number {
  const number = Number(count ?? 1);
  return Number.isInteger(number) && number >= 0 ? Math.min(number, MAX_SPACES) : 1;
}
