import type { Form } from "./Form";
import type { FormFault } from "./FormFault";

/** Every reason why a document cannot go out like this, in the order of the fields; none where a part is switched off. */
export const formFaults = (form: Form): FormFault[] => [
  ...(form.number === "" || /^\d+$/.test(form.number) ? [] : [fault("number", "notANumber")]),
  ...(/^[^\s/]*$/.test(form.symbol) ? [] : [fault("symbol", "notASymbol")]),
  ...(form.date === "" || isDate(form.date) ? [] : [fault("date", "notADate")]),
  ...missing(form),
  ...unlikeLines(form).filter(({ at }) => isPrinted(form, at)),
  ...(form.hasSignature && isArchiveMissing(form.recipients)
    ? [{ ...fault("recipients", "noArchive"), line: form.recipients.length }]
    : []),
];

const ofHead: readonly (keyof Form)[] = ["superiorBody", "issuingBody", "place", "subject"];
const ofSignature: readonly (keyof Form)[] = ["authority", "post", "signer", "recipients"];

const isPrinted = ({ hasHead, hasSignature }: Form, at: keyof Form): boolean =>
  (hasHead || !ofHead.includes(at)) && (hasSignature || !ofSignature.includes(at));

const fault = (at: keyof Form, because: FormFault["because"]): FormFault => ({ at, because });

function missing(form: Form): FormFault[] {
  const needed: (keyof Form)[] = [
    ...(form.hasHead ? (["symbol", "issuingBody", "place", "subject"] as const) : []),
    ...(form.hasSignature ? (["post", "signer"] as const) : []),
  ];
  return needed.filter((at) => form[at].toString().trim() === "").map((at) => fault(at, "missing"));
}

/** Only a day that the calendar has: 31 June is none. */
function isDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function unlikeLines(form: Form): FormFault[] {
  return (Object.entries(form) as [keyof Form, unknown][]).flatMap(([at, value]) => {
    const isList = Array.isArray(value);
    const lines: unknown[] = isList ? value : [value];
    return lines.flatMap((text, index): FormFault[] => {
      if (typeof text !== "string") return [];
      const line = isList ? { line: index + 1 } : {};
      if (/[\r\n\u2028\u2029]/.test(text)) return [{ ...fault(at, "severalLines"), ...line }];
      return /\p{C}/u.test(text) ? [{ ...fault(at, "unprintable"), ...line }] : [];
    });
  });
}

const isArchiveMissing = (recipients: readonly string[]): boolean =>
  recipients.length > 0 && !/^\s*-?\s*Lưu\b/u.test(recipients.at(-1)!.normalize("NFC"));
