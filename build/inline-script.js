import { Script } from "node:vm";

/**
 * A script's text, safe between `<script>` and `</script>`.
 *
 * Only inside a string, a template or a regular expression can the two sequences occur, and there
 * `\x3C` means the same; should one stand elsewhere, the result does not parse and the build fails.
 */
export function inlineScript(text) {
  const safe = text.replaceAll(/<(?=\/script|!--|script)/giu, "\\x3C");
  // Compiled only, never run.
  new Script(safe);
  return safe;
}
