import type { Query } from "./Batch";
import type { References } from "./References";
import type { RequirementSets } from "./RequirementSets";
import { notModelled, RichApiError } from "./RichApiError";
import type { ClassSchema, Schema } from "./Schema";
import { isWireObject, type WireObject } from "./WireObject";

/** What reading needs beside the object itself. */
export interface Reader {
  schema: Schema;
  sets: RequirementSets;
  references: References;
}

type Path = readonly string[];

/** What an Instantiate action answers: the object's id and kept reference, where it has them. */
export function identity(
  object: WireObject | null,
  reader: Reader,
): Record<string, unknown> | null {
  if (object === null) return null;
  const found: Record<string, unknown> = {};
  for (const id of ["Id", "_Id"])
    if (reader.schema[object.type]?.scalars[id] && object.has(id)) found[id] = object.get(id);
  const reference = reader.references.nameOf(object);
  if (reference !== undefined) found._ReferenceId = reference;
  return found;
}

function classSchema(object: WireObject, reader: Reader): ClassSchema {
  const known = reader.schema[object.type];
  if (!known) throw notModelled(`class ${object.type}`);
  return known;
}

/** The wire name of a property that a query names in any case. */
export function wireName(object: WireObject, name: string, reader: Reader): string {
  const { scalars, navigations } = classSchema(object, reader);
  const wanted = name.toLowerCase();
  const found = Object.entries({ ...scalars, ...navigations }).find(
    ([wire, member]) => wire.toLowerCase() === wanted || member.name.toLowerCase() === wanted,
  );
  if (found) return found[0];
  throw new RichApiError(
    "InvalidArgument",
    `The property '${name}' does not exist on ${object.type}.`,
  );
}

function read(object: WireObject, member: string, reader: Reader): unknown {
  reader.sets.check(object.type, member);
  return object.get(member);
}

/** Every modelled scalar: what `load()` without names asks for. */
function allScalars(object: WireObject, reader: Reader): [string, unknown][] {
  return Object.keys(classSchema(object, reader).scalars)
    .filter((member) => !member.startsWith("_") && object.has(member))
    .map((member) => [member, read(object, member, reader)]);
}

function selectItems(object: WireObject, paths: readonly Path[], query: Query, reader: Reader) {
  const { scalars } = classSchema(object, reader);
  const isOwn = (path: Path) =>
    path.length === 1 &&
    Object.keys(scalars).some((wire) => wire.toLowerCase() === path[0]!.toLowerCase());
  const found: Record<string, unknown> = identity(object, reader) ?? {};
  for (const [name] of paths.filter(isOwn)) {
    const member = wireName(object, name!, reader);
    found[member] = read(object, member, reader);
  }
  const ofItems = paths.filter((path) => !isOwn(path)).map((path) => path);
  if (ofItems.length > 0) {
    const first = query.Skip ?? 0;
    const last = query.Top === undefined ? undefined : first + query.Top;
    found._Items = object.items!()
      .slice(first, last)
      .map((item) => selectPaths(item, ofItems, {}, reader));
  }
  return found;
}

function selectPaths(
  object: WireObject,
  paths: readonly Path[],
  query: Query,
  reader: Reader,
): Record<string, unknown> {
  if (object.items) return selectItems(object, paths, query, reader);
  const { navigations } = classSchema(object, reader);
  const found: Record<string, unknown> = identity(object, reader) ?? {};
  const below = new Map<string, Path[]>();
  for (const [head, ...rest] of paths) {
    if (head === undefined || head === "*") {
      for (const [member, value] of allScalars(object, reader)) found[member] = value;
      continue;
    }
    const member = wireName(object, head, reader);
    if (!navigations[member]) found[member] = read(object, member, reader);
    else below.set(member, [...(below.get(member) ?? []), rest.length > 0 ? rest : ["*"]]);
  }
  for (const [member, rest] of below) {
    const child = read(object, member, reader);
    found[member] = isWireObject(child) ? selectPaths(child, rest, {}, reader) : null;
  }
  return found;
}

/** What a load asks for, nested as the library expects it; null for a null object. */
export function select(
  object: WireObject | null,
  query: Query,
  reader: Reader,
): Record<string, unknown> | null {
  if (object === null) return null;
  const named = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  const paths = named.map((path) => path.split("/").filter((part) => part !== ""));
  return selectPaths(object, paths.length > 0 ? paths : [["*"]], query, reader);
}
