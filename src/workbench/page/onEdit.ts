import { CommandType, ICommandService } from "@univerjs/core";
import type { UniverParts } from "../model/Univer";

/** Mutations that leave the file as it is: the sheet in front, heights that Univer works out for itself. */
const passing =
  /^(formula\.mutation|doc\.mutation|sheet\.mutation\.set-worksheet-(row-auto-height|row-is-auto-height|active))/;

/** Tells of whatever changes a workbook, by a person or the add-in; results of formulas are no change. */
export function onEdit({ univer }: UniverParts, unit: string, edited: () => void): () => void {
  const listening = univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, type, params }, options) => {
      const isResult = options?.["fromFormula"] === true || options?.onlyLocal === true;
      const isHere = (params as { unitId?: string } | undefined)?.unitId === unit;
      if (type === CommandType.MUTATION && isHere && !isResult && !passing.test(id)) edited();
    });
  return () => listening.dispose();
}
