const steps: readonly (readonly [number, string])[] = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** Writes 1 to 89 in Roman figures, as groups are numbered in official tables. */
export function romanNumber(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, letters] of steps) {
    for (; rest >= size; rest -= size) text += letters;
  }
  return text;
}
