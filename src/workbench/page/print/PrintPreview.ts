import { workbenchWords as words } from "../../../text/workbenchWords";
import type { Book } from "../../model/Book";
import { element } from "../element";
import "./print.css";
import { type PrintedPages, printedPages } from "./printedPages";

/** Sizes at which pages are looked at, in per cent of the paper. */
const zooms = [25, 33, 50, 67, 75, 90, 100, 125, 150, 200, 300] as const;

/** The pages of a sheet over the grid, as they will leave the printer. */
export class PrintPreview {
  private readonly view = element("section", { id: "preview", hidden: true });
  private readonly paperRule = element("style", {});
  private zoom = 0;
  private returnTo: Element | null = null;
  private pages: HTMLElement[] = [];
  private readonly place = element("output", { className: "place" });
  private readonly percent = element("output", { className: "percent" });
  private readonly desk = element("div", { className: "desk", tabIndex: 0 });

  constructor(container: HTMLElement) {
    container.append(this.view);
    document.head.append(this.paperRule);
    this.view.addEventListener("keydown", (event) => {
      event.stopPropagation(); // Univer's own shortcuts would change cells unseen
      if (event.key === "Escape") this.close();
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "p") {
        event.preventDefault();
        window.print();
      }
    });
    this.desk.addEventListener("scroll", () => this.tellPlace());
    new ResizeObserver(() => this.tellPlace()).observe(this.desk);
  }

  get isOpen(): boolean {
    return !this.view.hidden;
  }

  /** Shows the sheet in front. */
  open(book: Book, file: string): void {
    this.returnTo = document.activeElement;
    const id = book.sheets.active();
    const printed = printedPages(book, id, file, new Date());
    this.pages = printed.pages;
    const { width, height } = printed.paper;
    this.paperRule.textContent = `@page { size: ${width}mm ${height}mm; margin: 0; }`;
    this.view.setAttribute("aria-label", words.printTitle(book.sheets.name(id)));
    const pages = element("div", { className: "pages" }, ...printed.pages);
    if (this.pages.length === 0) pages.append(element("p", {}, words.nothingToPrint));
    this.desk.replaceChildren(pages);
    this.view.replaceChildren(this.head(book.sheets.name(id), printed), this.desk);
    this.view.hidden = false;
    this.setZoom(this.fittingZoom());
    this.desk.scrollTop = 0;
    this.desk.focus();
  }

  /** Shows the grid again. */
  close(): void {
    this.view.hidden = true;
    this.view.replaceChildren();
    this.paperRule.textContent = "";
    if (this.returnTo instanceof HTMLElement) this.returnTo.focus();
  }

  private head(sheet: string, { paper, scale, pages }: PrintedPages): HTMLElement {
    const button = (label: string, run: () => void, sign?: string) => {
      const made = element("button", { type: "button", onclick: run }, sign ?? label);
      if (sign !== undefined) Object.assign(made, { title: label, ariaLabel: label });
      return made;
    };
    const facts = [
      words.pages(pages.length),
      words.paper(paper.name, paper.isLandscape),
      words.printedAt(Math.round(scale * 100)),
    ];
    const step = (by: 1 | -1) => () => {
      const ordered = by > 0 ? zooms : [...zooms].reverse();
      this.setZoom(ordered.find((each) => (each - this.zoom) * by > 0) ?? this.zoom);
    };
    return element(
      "header",
      { className: "preview-head" },
      element("h2", {}, words.printTitle(sheet)),
      element("span", { className: "facts" }, facts.join(" · ")),
      element(
        "div",
        { className: "tools" },
        this.place,
        button(words.zoomOut, step(-1), "−"),
        this.percent,
        button(words.zoomIn, step(1), "+"),
        ...(pages.length > 0 ? [button(words.print, () => window.print())] : []),
        button(words.closePreview, () => this.close()),
      ),
    );
  }

  /** The largest size up to that of the paper at which a whole page is as wide as the view. */
  private fittingZoom(): number {
    const width = this.pages[0]?.offsetWidth ?? 1;
    const room = ((this.desk.clientWidth - 48) / width) * 100;
    return [...zooms].reverse().find((zoom) => zoom <= Math.min(100, room)) ?? zooms[0];
  }

  private setZoom(zoom: number): void {
    this.zoom = zoom;
    this.percent.textContent = `${zoom}%`;
    this.desk.style.setProperty("--zoom", String(zoom / 100));
    this.tellPlace();
  }

  private tellPlace(): void {
    const middle = this.desk.getBoundingClientRect().top + this.desk.clientHeight / 2;
    const before = this.pages.filter((page) => page.getBoundingClientRect().top <= middle).length;
    const page = Math.max(1, before);
    this.place.textContent = this.pages.length > 0 ? words.pageOf(page, this.pages.length) : "";
  }
}
