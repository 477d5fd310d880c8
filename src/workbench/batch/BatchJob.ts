/** One job of the command line. */
export interface BatchJob {
  verb: string;
  from: string;
  /** Absent where the verb writes no workbook. */
  to?: string;
  /** Regulation to take where the workbook names none. */
  regulation?: string;
  /** File of the form of the document (JSON), for a workbook that remembers none. */
  form?: string;
  /** File for the report; standard output where none is given. */
  json?: string;
}

/** What a verb does: the ribbon's command that it presses, and whether a workbook comes out. */
export interface Verb {
  command: string;
  writes: boolean;
}

const optionNames = ["regulation", "form", "json"] as const;

/** Verbs of the command line; only those with an action run. */
export const verbs: Readonly<Record<string, Verb | undefined>> = {
  appendix: { command: "taoPhuLuc", writes: true },
  check: { command: "kiemTra", writes: false },
  freeze: { command: "chotTep", writes: true },
  native: { command: "thuongTep", writes: true },
  audit: undefined,
  learn: undefined,
  collect: undefined,
};

/** The job that the words of a command line ask for; undefined where they ask for none. */
export function batchJob(words: readonly string[]): BatchJob | undefined {
  const places: string[] = [];
  const options: { [name in (typeof optionNames)[number]]?: string } = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (!word.startsWith("--")) {
      places.push(word);
      continue;
    }
    const name = optionNames.find((each) => `--${each}` === word);
    const value = words[(at += 1)];
    if (name === undefined || value === undefined) return undefined;
    options[name] = value;
  }
  const [verb, from, to, ...rest] = places;
  if (verb === undefined || from === undefined || rest.length > 0) return undefined;
  if ((to !== undefined) !== (verbs[verb]?.writes ?? true)) return undefined;
  return { verb, from, ...(to !== undefined && { to }), ...options };
}
