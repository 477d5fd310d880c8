import { type DOMWindow, JSDOM, VirtualConsole } from "jsdom";
import type { Transport } from "../protocol/Transport";
import { addBrowserFeatures } from "./browserFeatures";
import { PageFiles, pageOrigin, pageText } from "./pageFiles";

/** The production page of the add-in with Microsoft's office.js, running in Node. */
export class AddinPage {
  /** What the page's scripts could not do: errors that nobody caught. */
  readonly errors: string[] = [];
  readonly transport: Transport;
  private receive: (json: string) => void = () => undefined;
  private readonly parent = {
    postMessage: (json: string) => setImmediate(() => this.receive(json)),
  };
  private dom: JSDOM | undefined;

  /** @param dist folder of the production build */
  constructor(private readonly dist: string) {
    this.transport = {
      hostUrl: `${pageOrigin}/workbench.html`,
      send: (json) => setImmediate(() => this.post(json)),
      listen: (receive) => {
        this.receive = receive;
      },
    };
  }

  get window(): DOMWindow {
    if (!this.dom) throw new Error("The page is not loaded");
    return this.dom.window;
  }

  /** @param name what the host calls the frame; office.js reads it */
  load(name: string): void {
    const virtualConsole = new VirtualConsole();
    virtualConsole.on("jsdomError", (error) => {
      const { detail } = error as { detail?: unknown };
      this.errors.push(detail instanceof Error ? (detail.stack ?? detail.message) : error.message);
    });
    virtualConsole.on("error", (...parts: unknown[]) =>
      this.errors.push(parts.map(String).join(" ")),
    );
    this.dom = new JSDOM(pageText(this.dist), {
      url: `${pageOrigin}/taskpane.html`,
      runScripts: "dangerously",
      resources: new PageFiles(this.dist),
      pretendToBeVisual: true,
      virtualConsole,
      beforeParse: (window) => {
        window.name = name;
        Object.defineProperty(window, "parent", { value: this.parent });
        addBrowserFeatures(window);
      },
    });
  }

  close(): void {
    this.receive = () => undefined;
    this.dom?.window.close();
    this.dom = undefined;
  }

  private post(json: string): void {
    if (!this.dom) return;
    const { window } = this.dom;
    const event = new window.MessageEvent("message", { data: json, origin: pageOrigin });
    Object.defineProperty(event, "source", { value: this.parent });
    window.dispatchEvent(event);
  }
}
