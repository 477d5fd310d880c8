import { RichApiError } from "./RichApiError";
import type { Schema } from "./Schema";

/** Versions compare part by part: 1.10 comes after 1.9. */
function isAtLeast(version: string, needed: string): boolean {
  const have = version.split(".").map(Number);
  for (const [at, part] of needed.split(".").map(Number).entries()) {
    const own = have[at] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}

/** What the emulated application offers. The web library does not check it, so the host must. */
export class RequirementSets {
  private readonly versions: ReadonlyMap<string, string>;

  /** @param versions highest version of each set: { ExcelApi: "1.15" } */
  constructor(
    private readonly schema: Schema,
    versions: Readonly<Record<string, string>>,
  ) {
    this.versions = new Map(
      Object.entries(versions).map(([set, version]) => [set.toLowerCase(), version]),
    );
  }

  /** Throws ApiNotFound where the member is above what is offered. */
  check(type: string, member: string): void {
    const known = this.schema[type];
    const needed = (known?.scalars[member] ?? known?.navigations[member] ?? known?.methods[member])
      ?.apiSet;
    if (needed === undefined) return;
    const [set = "", version = "1.1"] = needed.split(" ");
    const offered = this.versions.get(set.toLowerCase());
    if (offered !== undefined && isAtLeast(offered, version)) return;
    throw new RichApiError(
      "ApiNotFound",
      "The API you are trying to use could not be found. It may be available in a newer version.",
      404,
    );
  }
}
