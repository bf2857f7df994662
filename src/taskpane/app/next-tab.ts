/** The tab that a key leads to, as tabs are used everywhere; `undefined` for other keys. */
export function nextTab<Name>(
  names: readonly Name[],
  current: Name,
  key: string,
): Name | undefined {
  const at = names.indexOf(current);
  switch (key) {
    case "ArrowRight":
      return names[(at + 1) % names.length];
    case "ArrowLeft":
      return names[(at - 1 + names.length) % names.length];
    case "Home":
      return names[0];
    case "End":
      return names.at(-1);
    default:
      return undefined;
  }
}
