import { IUndoRedoService } from "@univerjs/core";
import { workbenchWords as words } from "../../text/workbenchWords";
import type { UniverParts } from "../model/Univer";
import { element } from "./element";

/** Buttons that take back and repeat what a person did, as Ctrl+Z and Ctrl+Y do. */
export function undoButtons({ api, univer }: UniverParts): {
  nodes: HTMLButtonElement[];
  /** From the first workbook on: before it Univer has nothing to undo. */
  watch(): void;
} {
  const button = (sign: string, label: string, keys: string, run: () => Promise<boolean>) =>
    element(
      "button",
      {
        type: "button",
        className: "sign",
        title: `${label} (${keys})`,
        ariaLabel: label,
        disabled: true,
        onclick: () => void run(),
      },
      sign,
    );
  const undo = button("↶", words.undo, "Ctrl+Z", () => api.undo());
  const redo = button("↷", words.redo, "Ctrl+Y", () => api.redo());
  return {
    nodes: [undo, redo],
    watch: () => {
      univer
        .__getInjector()
        .get(IUndoRedoService)
        .undoRedoStatus$.subscribe(({ undos, redos }) => {
          undo.disabled = undos === 0;
          redo.disabled = redos === 0;
        });
    },
  };
}
