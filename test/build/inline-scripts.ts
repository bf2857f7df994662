/** Scripts that run from a page as it stands, in order: without `src`, without a type of data. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map((match) => match[1] ?? "");
}
