import type { WireObject } from "../protocol/WireObject";
import { wireObject } from "../wire/Members";

/** `Microsoft.InternalService.AddinInternalService`: the library reports that its actions are there. */
export function addinInternalService(missing: (member: string) => void): WireObject {
  return wireObject(
    "AddinInternalService",
    { call: { NotifyActionHandlerReady: () => null } },
    missing,
  );
}
