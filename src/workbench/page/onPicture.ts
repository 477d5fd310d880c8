import { type IRender, IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { Subscription } from "rxjs";
import type { UniverParts } from "../model/Univer";

/** Tells of every picture of the grid that was drawn with this workbook: scrolling, zooming, typing all end there. */
export function onPicture(
  { univer }: UniverParts,
  unit: string,
  drawn: (render: IRender) => void,
): () => void {
  const renders = univer.__getInjector().get(IRenderManagerService);
  let frames: Subscription | undefined;
  const watch = (render: IRender) => {
    frames ??= render.engine.endFrame$.subscribe(() => drawn(render));
  };
  const coming = renders.created$.subscribe((render) => {
    if (render.unitId === unit) watch(render); // the first workbook is drawn a moment later
  });
  const there = renders.getRenderById(unit);
  if (there) watch(there);
  return () => {
    coming.unsubscribe();
    frames?.unsubscribe();
  };
}
