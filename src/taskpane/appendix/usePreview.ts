import { useEffect, useState } from "react";
import type { Overview } from "../../actions/Overview";
import { previewFrom } from "../../actions/preview/previewFrom";
import type { Preview } from "../../actions/preview/PreviewPage";
import type { PaneState } from "../PaneState";

/**
 * The preview of one sheet of what was read, composed after the pane is drawn and only for this sheet. Until
 * a new one is there the earlier one stays; undefined before the first.
 */
export function usePreview(
  overview: Overview,
  id: string,
  cells: PaneState["cells"],
): Preview | undefined {
  const [preview, setPreview] = useState<Preview>();
  useEffect(() => {
    // Composed within the update, so that what it throws reaches the error boundary.
    const timer = setTimeout(() => setPreview(() => previewFrom(overview, id, cells)), 0);
    return () => clearTimeout(timer);
  }, [overview, id, cells]);
  return preview;
}
