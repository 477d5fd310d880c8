/** The colours that Excel gives to series and to the parts of a pie, in order (theme "Office"). */
const colours = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"] as const;

/** The colour of the n-th series or part, from 0. */
export const colourAt = (index: number): string => colours[index % colours.length]!;
