import { basename } from "node:path";
import { batchWords as words } from "../../text/batchWords";
import type { FolderReport } from "./Report";

/** The files of a folder as a table in columns of equal width, what went wrong with each, and their sum. */
export function summaryTable(files: FolderReport["files"]): string[] {
  const rows = files.map(({ from, exitCode, report }) => {
    const count = (severity: string) =>
      report ? report.problems.filter((problem) => problem.severity === severity).length : 0;
    return [
      basename(from),
      words.end(exitCode),
      String(count("error")),
      String(count("warning") + (report?.losses.length ?? 0)),
      String(report?.sheets.length ?? 0),
    ];
  });
  const all: readonly (readonly string[])[] = [words.columns, ...rows];
  const widths = words.columns.map((_, at) => Math.max(...all.map((row) => row[at]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join("  ")
      .trimEnd();
  const reasons = files.flatMap(({ from, report, failure }) => {
    const errors = report?.problems.filter(({ severity }) => severity === "error") ?? [];
    const said = errors.map(({ where, what, todo }) =>
      [where, what, todo].filter((part) => part !== "").join(" · "),
    );
    const last = failure?.split("\n").at(-1);
    return [...said, ...(last === undefined ? [] : [last])].map(
      (sentence) => `${basename(from)}: ${sentence}`,
    );
  });
  const counts = ([0, 1, 2] as const).map(
    (code) => files.filter(({ exitCode }) => exitCode === code).length,
  ) as [number, number, number];
  return [...reasons, "", ...all.map(line), words.total(counts)];
}
