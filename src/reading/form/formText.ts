import type { Form } from "./Form";

/** A form as the workbook remembers it: precomposed (NFC) texts without blanks around them, no empty lines. */
export const formText = (form: Form): string =>
  JSON.stringify(form, (_, value: unknown) => {
    if (typeof value === "string") return tidy(value);
    if (Array.isArray(value))
      return value
        .map(String)
        .map(tidy)
        .filter((line) => line !== "");
    return value;
  });

const tidy = (text: string): string => text.normalize("NFC").trim();
