const digits: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A whole number from 1 to 399 in Roman numerals. */
export function roman(number: number): string {
  let left = number;
  let text = "";
  for (const [value, letters] of digits)
    while (left >= value) {
      text += letters;
      left -= value;
    }
  return text;
}
