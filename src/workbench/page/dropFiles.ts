import { workbenchWords as words } from "../../text/workbenchWords";
import { element } from "./element";
import { notice } from "./notice";

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes("Files") === true;

/** Opens a file that is dropped anywhere on the page; while one is dragged over it, the page says so. */
export function dropFiles(page: HTMLElement, open: (file: File) => void): void {
  const veil = element("div", { id: "drop", hidden: true }, element("span", {}, words.drop));
  page.append(veil);
  const show = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault(); // else the browser leaves the page for the file
    event.stopPropagation(); // Univer would take it for a picture
    veil.hidden = false;
  };
  addEventListener("dragenter", show, true);
  addEventListener("dragover", show, true);
  veil.addEventListener("dragleave", () => (veil.hidden = true));
  addEventListener(
    "drop",
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      veil.hidden = true;
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (others.length > 0) notice(words.severalDropped);
      else if (file) open(file);
    },
    true,
  );
}
