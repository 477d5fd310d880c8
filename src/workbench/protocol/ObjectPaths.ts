import { type Arguments, type Batch, objectPathType } from "./Batch";
import type { References } from "./References";
import type { RequirementSets } from "./RequirementSets";
import { notModelled, RichApiError } from "./RichApiError";
import { isWireObject, type WireObject } from "./WireObject";

/** What a batch starts from. */
export interface Roots {
  root: WireObject;
  /** A service by its full name, "Microsoft.ExcelServices.CustomFunctions". */
  service(name: string): WireObject | undefined;
}

/** The objects of one batch, each made once, where its path is first walked. */
export class ObjectPaths {
  private readonly made = new Map<number, WireObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly roots: Roots,
    private readonly references: References,
    private readonly sets: RequirementSets,
  ) {}

  /** The object of a path; null where it is a null object. */
  resolve(id: number): WireObject | null {
    const known = this.made.get(id);
    if (known !== undefined) return known;
    const object = this.make(id);
    this.made.set(id, object);
    return object;
  }

  /** Arguments with the objects that path ids stand for. */
  arguments(info: Arguments | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, at) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[at] ?? 0),
    );
  }

  private argument(value: unknown, path: unknown): unknown {
    if (Array.isArray(path) && Array.isArray(value))
      return value.map((each, at) => this.argument(each, path[at]));
    if (typeof path === "number" && path !== 0) return this.resolve(path);
    return this.plain(value);
  }

  /** A plain value; objects of the API may stand anywhere inside it. */
  private plain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.plain(each));
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.plain(each)]));
  }

  private make(id: number): WireObject | null {
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new RichApiError("InvalidObjectPath", `Unknown object path ${id}`);
    if (path.ObjectPathType === objectPathType.root) return this.roots.root;
    if (path.ObjectPathType === objectPathType.nullObject) return null;
    if (path.ObjectPathType === objectPathType.newObject) {
      const service = this.roots.service(path.Name);
      if (!service) throw notModelled(path.Name);
      return service;
    }
    if (path.ObjectPathType === objectPathType.reference) {
      const kept = this.references.find(path.Name);
      if (kept) return kept;
      throw new RichApiError(
        "InvalidReference",
        "This reference is not valid for the current operation.",
      );
    }
    const parent = this.resolve(path.ParentObjectPathId!);
    return parent === null ? null : this.child(parent, path);
  }

  private child(parent: WireObject, path: Batch["ObjectPaths"][string]): WireObject | null {
    if (path.ObjectPathType === objectPathType.indexer) {
      if (!parent.item) throw notModelled(`${parent.type} indexer`);
      return parent.item(this.arguments(path.ArgumentInfo)[0]);
    }
    this.sets.check(parent.type, path.Name);
    const value =
      path.ObjectPathType === objectPathType.method
        ? parent.call(path.Name, this.arguments(path.ArgumentInfo))
        : parent.get(path.Name);
    if (value === null || isWireObject(value)) return value;
    throw notModelled(`${parent.type}.${path.Name} as an object`);
  }
}
