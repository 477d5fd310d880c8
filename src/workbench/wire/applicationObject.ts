import type { WireObject } from "../protocol/WireObject";
import { oneOf } from "./argument";
import { objectIn, type World } from "./World";

/** `Excel.Application`. The screen is the workbench's own: suspending it changes nothing. */
export function applicationObject(world: World): WireObject {
  return objectIn(world, "Application", "Application", {
    get: {
      CalculationMode: () => "Automatic",
      CalculationState: () => "Done",
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
