/** What stands for the places of a text of a layout, by their names. */
export type Words = Readonly<Record<string, string>>;

/** A text of a layout with its places filled: "Tối đa: {maxScore}". Throws on a place that nothing is given for. */
export const filledText = (text: string, words: Words): string =>
  text.replace(/\{(\w+)\}/g, (_, place: string) => {
    const word = words[place];
    if (word === undefined) throw new Error(`nothing stands for {${place}} in “${text}”`);
    return word;
  });
