import { wireObject } from "../wire/Members";
import type { WireObject } from "../protocol/WireObject";

/** `Microsoft.AppRuntime.AppRuntimeService`: the add-in asks for its pane to be shown or hidden. */
export function appRuntimeService(
  shown: (isShown: boolean) => void,
  missing: (member: string) => void,
): WireObject {
  let state = "Visible";
  return wireObject(
    "AppRuntimeService",
    {
      call: {
        SetAppRuntimeState: (asked) => {
          state = String(asked);
          shown(state === "Visible");
          return null;
        },
        GetAppRuntimeState: () => state,
      },
    },
    missing,
  );
}
