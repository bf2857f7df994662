import { damaged } from "./guard-reason.ts";
import type { XmlAttributes } from "./open-tag.ts";

/**
 * Refuses a document that calls the vocabularies of its attributes otherwise than all programs do:
 * attributes are asked for with their prefix, and under another one a value, or the place of a
 * cell, would be lost without a word.
 *
 * @param root - Attributes of the root element.
 * @param namespaces - By prefix; each must be declared at the root.
 * @throws {RefusedFileError} `damaged`
 */
export function expectPrefixes(
  root: XmlAttributes,
  namespaces: Readonly<Record<string, string>>,
): void {
  for (const [prefix, namespace] of Object.entries(namespaces)) {
    if (root.get(`xmlns:${prefix}`) !== namespace) throw damaged(`prefix ${prefix}`);
  }
}
