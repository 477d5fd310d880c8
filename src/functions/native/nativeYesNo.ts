const yes = ["có", "co", "x", "yes", "true", "đúng", "dung", "1"];
const no = ["không", "khong", "chưa", "chua", "không có", "khong co", "chưa có", "chua co"];
const alsoNo = ["no", "false", "sai", "0"];
const blank = ["", "-", "–", "—"];

const isOneOf = (value: string, words: readonly string[]): string =>
  `OR(TRIM(${value})={${words.map((word) => `"${word}"`).join(",")}})`;

/** EGI.YESNO(answer, evidence, points); Excel compares words without regard to capitals. */
export function nativeYesNo(answer: string, evidence: string | undefined, worth: string): string {
  const given =
    evidence === undefined
      ? worth
      : `IF(${isOneOf(evidence, [...blank, ...no, ...alsoNo])},0,${worth})`;
  const answered = `IF(${isOneOf(answer, yes)},${given},IF(${isOneOf(answer, [...no, ...alsoNo])},0,NA()))`;
  return `IF(${isOneOf(answer, blank)},"",${answered})`;
}
