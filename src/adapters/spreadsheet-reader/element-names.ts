import { standsAt } from "./marks.ts";
import type { XmlSource } from "./xml-source.ts";

/** A name as it stands there, and without its prefix. */
export interface ElementName {
  readonly full: Uint8Array;
  readonly local: string;
}

const SLOTS = 128;

/**
 * Names of elements, each made once: a sheet has thousands of tags and a dozen names, and a text
 * that is the same object is compared at once.
 */
export class ElementNames {
  private readonly known: ElementName[] = [];

  /** The name that stands between two places. */
  between(source: XmlSource, from: number, end: number): ElementName {
    const { bytes } = source;
    const slot = ((bytes[from] ?? 0) * 31 + (bytes[end - 1] ?? 0) + (end - from)) % SLOTS;
    const known = this.known[slot];
    if (known?.full.length === end - from && standsAt(bytes, from, known.full)) return known;
    const text = source.text(from, end);
    const name = { full: bytes.slice(from, end), local: text.slice(text.indexOf(":") + 1) };
    this.known[slot] = name;
    return name;
  }
}
