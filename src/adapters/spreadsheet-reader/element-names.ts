/** A name as it stands there, and without its prefix. */
export interface ElementName {
  readonly full: string;
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
  between(xml: string, from: number, end: number): ElementName {
    const slot = (xml.charCodeAt(from) * 31 + xml.charCodeAt(end - 1) + (end - from)) % SLOTS;
    const known = this.known[slot];
    if (known?.full.length === end - from && xml.startsWith(known.full, from)) return known;
    const full = xml.slice(from, end);
    const name = { full, local: full.slice(full.indexOf(":") + 1) };
    this.known[slot] = name;
    return name;
  }
}
