/** Excel on the web carries no larger request or answer: 5 MB. */
export const payloadLimit = 5 * 1024 * 1024;

/** Numbers by which office.js knows of a request or an answer that is too large. */
export const payloadError = { request: 5103, response: 5104 } as const;

/** Whether a message is larger than Excel on the web carries. */
export const isTooLarge = (json: string): boolean =>
  json.length > payloadLimit / 3 && new TextEncoder().encode(json).length > payloadLimit;
