import type { Explanation } from "./Explanation";

/** What a language says of each kind of a thing. */
export type Sentences<Of extends { kind: string }, Said = Explanation> = {
  [Kind in Of["kind"]]: (of: Extract<Of, { kind: Kind }>) => Said;
};

/** What these sentences say of one thing, by its kind. */
export const saidBy = <Of extends { kind: string }, Said>(
  sentences: Sentences<Of, Said>,
  of: Of,
): Said => (sentences[of.kind as Of["kind"]] as (of: Of) => Said)(of);
