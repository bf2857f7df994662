/** Random numbers that a seed repeats: the same seed makes the same district. */
export interface Random {
  /** Whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** True with a probability from 0 to 1. */
  readonly chance: (probability: number) => boolean;
  /** One of several; the list must not be empty. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** All of them in another order. */
  readonly shuffle: <Item>(items: readonly Item[]) => Item[];
}

/** Numbers by Mulberry32, a public-domain generator: 32 bits of state are plenty for a demo. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError("Nothing to pick from.");
    return item;
  };
  return {
    between,
    chance: (probability) => next() < probability,
    pick,
    shuffle: (items) => {
      const rest = [...items];
      return items.map(() => {
        const [item] = rest.splice(between(0, rest.length - 1), 1);
        if (item === undefined) throw new RangeError("Nothing left.");
        return item;
      });
    },
  };
}
