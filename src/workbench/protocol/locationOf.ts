import { type Action, actionType, type Batch, objectPathType } from "./Batch";
import type { References } from "./References";
import type { Schema } from "./Schema";
import type { WireObject } from "./WireObject";

const camelCase = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

/** Where an action failed, in the words of the API: "WorksheetCollection.getItem". */
export function locationOf(
  action: Action,
  batch: Batch,
  root: WireObject,
  schema: Schema,
  references: References,
): string {
  const typeOf = (id: number | undefined): string => {
    const path = id === undefined ? undefined : batch.ObjectPaths[id];
    if (!path) return "";
    if (path.ObjectPathType === objectPathType.root) return root.type;
    if (path.ObjectPathType === objectPathType.newObject) return path.Name.split(".").pop() ?? "";
    if (path.ObjectPathType === objectPathType.reference)
      return references.find(path.Name)?.type ?? "";
    const parent = schema[typeOf(path.ParentObjectPathId)];
    if (path.ObjectPathType === objectPathType.indexer) return parent?.indexer ?? "";
    return (parent?.methods[path.Name] ?? parent?.navigations[path.Name])?.type ?? "";
  };
  if (action.ActionType !== actionType.instantiate)
    return [typeOf(action.ObjectPathId), camelCase(action.Name ?? "")]
      .filter((part) => part !== "")
      .join(".");
  const path = batch.ObjectPaths[action.ObjectPathId];
  const member =
    path?.ObjectPathType === objectPathType.indexer ? "getItem" : camelCase(path?.Name ?? "");
  return `${typeOf(path?.ParentObjectPathId)}.${member}`;
}
