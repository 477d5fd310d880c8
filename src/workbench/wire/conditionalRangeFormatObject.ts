import type { ConditionalLook } from "../model/ConditionalFormat";
import type { WireObject } from "../protocol/WireObject";
import { conditionalRangeFillObject } from "./conditionalRangeFillObject";
import { conditionalRangeFontObject } from "./conditionalRangeFontObject";
import { objectIn, type World } from "./World";

/** The look of one conditional format: read, and changed in part. */
export interface KeptLook {
  read: () => ConditionalLook;
  write: (look: ConditionalLook) => void;
}

/** `Excel.ConditionalRangeFormat`: what a conditional format changes of the look. */
export function conditionalRangeFormatObject(world: World, sheet: string, id: string): WireObject {
  const { conditionalFormats, protection } = world.book;
  const look: KeptLook = {
    read: () => conditionalFormats.get(sheet, id).look,
    write: (changed) => {
      protection.guardSheet(sheet, "allowFormatCells");
      conditionalFormats.change(sheet, id, { look: changed });
    },
  };
  return objectIn(world, "ConditionalRangeFormat", sheet, {
    get: {
      Fill: () => conditionalRangeFillObject(world, sheet, look),
      Font: () => conditionalRangeFontObject(world, sheet, look),
    },
  });
}
