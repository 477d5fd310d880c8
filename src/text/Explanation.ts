/** What is wrong and what to do, in the language of decrees; each one or two sentences. */
export interface Explanation {
  what: string;
  todo: string;
}
