/** An encoding older than Unicode, told by the name of its font. `isCapital`: the font shows capitals only. */
export type LegacyFont = { encoding: "tcvn3"; isCapital: boolean } | { encoding: "vni" | "other" };

const others = /^(vps|viscii|bkhcm|bk hcm|vietware|vni ?win|vn ?ware|vnu)/i;

/** The old encoding of a font: .VnTime and .VnTimeH are TCVN3, VNI-Times is VNI; undefined for all others. */
export function legacyFont(name: string): LegacyFont | undefined {
  if (/^\.vn/i.test(name)) return { encoding: "tcvn3", isCapital: /h$/i.test(name) };
  if (/^vni[- ]/i.test(name)) return { encoding: "vni" };
  return others.test(name) ? { encoding: "other" } : undefined;
}
