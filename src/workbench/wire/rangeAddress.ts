import type { Area } from "../model/Area";
import { formatAddress, parseAddress, quoteSheet } from "../model/address";
import { invalidArgument } from "../protocol/RichApiError";
import type { World } from "./World";

/** Cells of one sheet, by the sheet's id. */
export interface RangeAddress {
  sheet: string;
  area: Area;
}

/**
 * What an address means on a sheet: "B2:C3", "'Tên trang'!B2", or a defined name.
 * Throws InvalidArgument for anything else.
 */
export function rangeAt(world: World, sheet: string, address: string): RangeAddress {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(address) ?? [];
  if (rest !== undefined) {
    const other = world.book.sheets.find((quoted?.replaceAll("''", "'") ?? plain)!);
    if (other === undefined) throw invalidArgument();
    return rangeAt(world, other, rest);
  }
  const area = parseAddress(address);
  if (area) return { sheet, area };
  const wanted = address.toLowerCase();
  const named = world.book.names.all().find(({ name }) => name.toLowerCase() === wanted);
  if (!named) throw invalidArgument();
  return rangeAt(world, sheet, named.formula.replace(/^=/, ""));
}

/** "'Tên trang'!B2:C3" */
export function addressOf(world: World, { sheet, area }: RangeAddress): string {
  return `${quoteSheet(world.book.sheets.name(sheet))}!${formatAddress(area)}`;
}

/** "'Tên trang'!$B$2:$C$3", as a defined name holds it. */
export function absoluteAddressOf(world: World, { sheet, area }: RangeAddress): string {
  const cells = formatAddress(area).replaceAll(/([A-Z]+)|(\d+)/g, "$$$&");
  return `${quoteSheet(world.book.sheets.name(sheet))}!${cells}`;
}
