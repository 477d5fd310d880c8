/** Says a sentence on stderr: progress and problems, while stdout is for the report. */
export function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** An error in its own words. */
export const why = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Writes a report to stdout; resolves when all of it is out, for the process may end right after. */
export const print = (report: string): Promise<void> =>
  new Promise((done) => process.stdout.write(report, () => done()));
