/** "1 problem", "2 problems": English nouns have a plural, "2 entries" where it takes more than an s. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
