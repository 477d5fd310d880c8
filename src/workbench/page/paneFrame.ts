import { workbenchWords as words } from "../../text/workbenchWords";
import type { Transport } from "../protocol/Transport";
import { element } from "./element";

/** The frame of the add-in's pane, and the way between it and the host. */
export interface PaneFrame {
  transport: Transport;
  /** Loads the pane; the name must be there before the frame is, or the browser ignores it. */
  load(container: HTMLElement, name: string): void;
  /** Begins the pane anew. */
  reload(): void;
  remove(): void;
}

export function paneFrame(address: string): PaneFrame {
  const frame = element("iframe", { title: words.pane, src: address });
  let receive: (json: string) => void = () => undefined;
  const listener = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    if (typeof event.data === "string") receive(event.data);
  };
  const again = element("button", { type: "button" }, words.reloadPane);
  const missing = element(
    "div",
    { className: "missing" },
    element("p", {}, words.paneMissing),
    again,
  );
  const show = (isThere: boolean) => {
    frame.hidden = !isThere;
    missing.hidden = isThere;
  };
  const reload = () => {
    show(true);
    frame.src = address;
  };
  again.addEventListener("click", reload);
  // The add-in says itself what keeps it from starting; without its page there is nobody to say so.
  frame.addEventListener("load", () => {
    show(frame.contentDocument?.getElementById("root") != null);
  });
  return {
    transport: {
      hostUrl: location.href,
      send: (json) => frame.contentWindow?.postMessage(json, location.origin),
      listen: (listener) => {
        receive = listener;
      },
    },
    load: (container, name) => {
      addEventListener("message", listener);
      frame.name = name;
      show(true);
      container.append(frame, missing);
    },
    reload,
    remove: () => {
      removeEventListener("message", listener);
      frame.remove();
      missing.remove();
    },
  };
}
