import { IUndoRedoService } from "@univerjs/core";
import type { Book } from "../model/Book";
import type { UniverParts } from "../model/Univer";
import { onEdit } from "./onEdit";

/**
 * What a person did before the add-in wrote cannot be taken back any more, as in Excel: Univer would
 * take back single steps of the add-in's work, and leave half of it.
 */
export function undoOnlyOwn(parts: UniverParts, book: Book): () => void {
  const unit = book.snapshot().id;
  const undo = parts.univer.__getInjector().get(IUndoRedoService);
  let isDue = false;
  return onEdit(parts, unit, () => {
    if (book.author !== "addin" || isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      undo.clearUndoRedo(unit); // when the command that is running has told what it did
    });
  });
}
