/**
 * Circles among things that name others: formulas that rest on each other, units that came of each
 * other.
 *
 * @returns Each circle once, beginning with the item that was reached first.
 */
export function circlesOf<Item>(
  next: ReadonlyMap<Item, readonly Item[]>,
): readonly (readonly Item[])[] {
  const circles: (readonly Item[])[] = [];
  const done = new Set<Item>();
  const follow = (item: Item, path: readonly Item[]): void => {
    const at = path.indexOf(item);
    if (at >= 0) circles.push(path.slice(at));
    if (at >= 0 || done.has(item)) return;
    for (const one of next.get(item) ?? []) follow(one, [...path, item]);
    done.add(item);
  };
  for (const item of next.keys()) follow(item, []);
  return circles;
}
