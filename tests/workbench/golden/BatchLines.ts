import type { BatchRecord } from "../../../src/workbench/host/BatchRecord";
import {
  type Action,
  actionType,
  type Arguments,
  type Batch,
  objectPathType,
} from "../../../src/workbench/protocol/Batch";

const longest = 200;

/** A value as it stands in a line; large arrays and texts by their size, for their content is tested elsewhere. */
function shown(value: unknown): string {
  if (typeof value === "string" && value.length > longest) return `${value.length} characters`;
  if (!Array.isArray(value)) return JSON.stringify(value);
  const rows = value as unknown[];
  const cells = rows.flat().length;
  if (cells <= 8) return JSON.stringify(rows);
  return `${rows.length} × ${cells / rows.length} cells`;
}

/**
 * Requests of an add-in as lines that a person can read, the same on every run: paths are written
 * out ("Worksheets.GetItem(…)"), ids of sheets numbered as they appear, kept objects named by the
 * path under which they were first seen.
 */
export class BatchLines {
  private readonly kept = new Map<string, string>();
  private readonly ids = new Map<string, string>();

  /** The lines of one request. */
  of({ request, response }: BatchRecord): string[] {
    const lines = request.Actions.flatMap((action) => this.line(action, request) ?? []);
    for (const { ActionId, Value } of response.Results) {
      const action = request.Actions.find(({ Id }) => Id === ActionId)!;
      this.learn(Value, this.path(action.ObjectPathId, request));
    }
    const released = request.Actions.filter(({ Name }) => Name === "_RemoveReference").length;
    if (released > 0) lines.push(`releases ${released} objects`);
    if (response.Error) lines.push(`fails: ${response.Error.Code} at ${response.Error.Location}`);
    return lines;
  }

  private line(action: Action, batch: Batch): string | undefined {
    const path = this.path(action.ObjectPathId, batch);
    const args = this.args(action.ArgumentInfo, batch);
    switch (action.ActionType) {
      case actionType.instantiate: // a path that stands for nothing but itself shows in what uses it
        return this.calls(action.ObjectPathId, batch) ? path : undefined;
      case actionType.query:
        return `load ${path}: ${(action.QueryInfo?.Select ?? ["*"]).join(", ")}`;
      case actionType.method:
        if (action.Name?.startsWith("_") && !action.Name.startsWith("_Register")) return undefined;
        return `${path}.${action.Name ?? ""}(${args.join(", ")})`;
      case actionType.setProperty:
        return `${path}.${action.Name ?? ""} = ${args[0] ?? ""}`;
      case actionType.trace:
        return undefined;
      default:
        return `action ${action.ActionType} on ${path}: ${JSON.stringify(action.ObjectState ?? {})}`;
    }
  }

  /** Whether walking the path does something: `add`, `copy`. */
  private calls(id: number, { ObjectPaths }: Batch): boolean {
    const path = ObjectPaths[id];
    return path?.ObjectPathType === objectPathType.method && /^(Add|Copy)/.test(path.Name);
  }

  private path(id: number, batch: Batch): string {
    const path = batch.ObjectPaths[id];
    if (!path) return `path ${id}`;
    const parent = path.ParentObjectPathId;
    const before = parent === undefined ? "" : this.path(parent, batch);
    const dot = before === "" ? "" : `${before}.`;
    const args = this.args(path.ArgumentInfo, batch).join(", ");
    switch (path.ObjectPathType) {
      case objectPathType.root:
        return "";
      case objectPathType.method:
        return `${dot}${path.Name}(${args})`;
      case objectPathType.indexer:
        return `${before}[${args}]`;
      case objectPathType.reference:
        return this.kept.get(path.Name) ?? path.Name;
      default:
        return `${dot}${path.Name}`;
    }
  }

  private args(info: Arguments | undefined, batch: Batch): string[] {
    return (info?.Arguments ?? []).map((value, at) => {
      const path = info?.ReferencedObjectPathIds?.[at];
      if (typeof path === "number" && path !== 0) return this.path(path, batch);
      return shown(typeof value === "string" ? (this.ids.get(value) ?? value) : value);
    });
  }

  /** Ids and names of kept objects in an answer. */
  private learn(value: unknown, path: string): void {
    if (typeof value !== "object" || value === null) return;
    const { Id, _ReferenceId, _Items } = value as Record<string, unknown>;
    if (typeof Id === "string" && !this.ids.has(Id)) this.ids.set(Id, `sheet ${this.ids.size + 1}`);
    if (typeof _ReferenceId === "string" && !this.kept.has(_ReferenceId))
      this.kept.set(_ReferenceId, path);
    if (Array.isArray(_Items)) for (const item of _Items) this.learn(item, path);
  }
}
