import "@testing-library/jest-dom";

/** MessageBar measures itself; jsdom has no layout to measure. */
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// Without layout Tabster takes everything for hidden and focus never enters a dialog.
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  configurable: true,
  get(this: HTMLElement) {
    return this.isConnected && getComputedStyle(this).display !== "none"
      ? this.parentElement
      : null;
  },
});
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, 900);
