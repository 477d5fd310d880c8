/** Excel does not tell capitals from small letters in sheet names. */
export const isSameName = (a: string, b: string): boolean =>
  a.toLocaleLowerCase() === b.toLocaleLowerCase();
