import { workbenchWords as words } from "../../text/workbenchWords";
import type { ExcelVersion } from "../host/ExcelVersion";

/** What the page's address asks for: "?sample=khanh-hoa-2020&excel=2021&webview=trident". */
export interface AddressOptions {
  /** Name of a sample without ".xlsx"; the first of the list where none is named. */
  sample: string | undefined;
  excel: ExcelVersion;
  /** What draws the pane: a browser of today, or that of Excel 2016 and 2019. */
  webview: "current" | "trident";
  /** What was asked for and is not known, in words. */
  complaints: string[];
}

/** Reads the part of an address behind the question mark. */
export function addressOptions(search: string): AddressOptions {
  const asked = new URLSearchParams(search);
  const complaints: string[] = [];
  const choice = <Choice extends string>(name: string, known: readonly [Choice, ...Choice[]]) => {
    const value = asked.get(name);
    const found = known.find((each) => each === value);
    if (value !== null && !found) complaints.push(words.noSuchChoice(name, value, known));
    return found ?? known[0];
  };
  return {
    sample: asked.get("sample") ?? undefined,
    excel: choice("excel", ["365", "2021"]),
    webview: choice("webview", ["current", "trident"]),
    complaints,
  };
}
