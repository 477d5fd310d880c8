import type { DOMWindow } from "jsdom";

/** An observer that never observes anything: jsdom has no layout. */
class NoObserver {
  observe(): void {
    // nothing moves
  }
  unobserve(): void {
    // nothing was observed
  }
  disconnect(): void {
    // nothing was observed
  }
}

/** What every browser has and jsdom lacks, as far as office.js and the pane ask for it. */
export function addBrowserFeatures(window: DOMWindow): void {
  // office.js compares the host's name with the domain of the page.
  Object.defineProperty(window.Document.prototype, "domain", {
    configurable: true,
    get(this: Document) {
      return this.location.hostname;
    },
  });
  // Without layout the focus management of Fluent takes everything for hidden.
  Object.defineProperty(window.HTMLElement.prototype, "offsetParent", {
    configurable: true,
    get(this: HTMLElement) {
      return this.isConnected ? this.parentElement : null;
    },
  });
  window.Element.prototype.scrollIntoView = () => undefined;
  const matchMedia = (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  Object.assign(window, {
    ResizeObserver: NoObserver,
    IntersectionObserver: NoObserver,
    matchMedia,
  });
}
