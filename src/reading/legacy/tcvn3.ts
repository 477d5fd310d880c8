/**
 * TCVN 5712:1993 VN3 ("ABC"), the encoding of the fonts .VnTime, .VnArial …: one byte a letter, whole.
 * Of capitals with a tone it has none: a font whose name ends in H shows every letter as a capital.
 */
const letters: readonly (readonly [firstByte: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

/** Each character of a text in TCVN3, which Excel holds as the Latin letter of its byte, with its letter. */
export const tcvn3: ReadonlyMap<string, string> = new Map(
  letters.flatMap(([first, run]) =>
    Array.from(run).map((letter, at) => [String.fromCharCode(first + at), letter] as const),
  ),
);
