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

// What every browser has and jsdom lacks.
window.matchMedia = (media) =>
  ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
document.hasFocus = () => true; // the pane is in front
Element.prototype.scrollIntoView = () => undefined;
HTMLCanvasElement.prototype.getContext = () => null;

// A complaint of React, Fluent or jsdom on the console fails the test.
beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  const complaints = jest.mocked(console.error).mock.calls;
  expect(complaints.filter((complaint) => !isMovingMark(complaint))).toEqual([]);
});

/** Fluent moves the mark under the open tab in a later frame, of which no test can know. */
const isMovingMark = ([text, component]: unknown[]): boolean =>
  String(text).startsWith("An update to %s inside a test was not wrapped") && component === "Tab";
