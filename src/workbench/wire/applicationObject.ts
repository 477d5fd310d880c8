import type { WireObject } from "../protocol/WireObject";
import { notModelled } from "../protocol/RichApiError";
import { oneOf, textOf } from "./argument";
import { objectIn, type World } from "./World";

/** `Excel.Application`. The screen is the workbench's own: suspending it changes nothing. */
export function applicationObject(world: World): WireObject {
  return objectIn(world, "Application", "Application", {
    get: {
      CalculationMode: () => "Automatic",
      DecimalSeparator: () => (world.book.cells.locale === "vi" ? "," : "."),
      ThousandsSeparator: () => (world.book.cells.locale === "vi" ? "." : ","),
      UseSystemSeparators: () => true,
      CalculationState: () => "Done",
    },
    set: {
      CalculationMode: (value) => {
        if (value !== "Automatic")
          throw notModelled(`Application.calculationMode = "${textOf(value)}"`);
      },
    },
    call: {
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
      Calculate: (type) => {
        oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
        world.book.calculation.restart();
        return null;
      },
    },
  });
}
