import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  type PluginCtor,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import vietnamese from "@univerjs/preset-sheets-core/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";
import { CalculationMode } from "@univerjs/sheets-formula";
import type { FunctionCalls } from "../calls/FunctionCalls";
import type { UniverParts } from "../model/Univer";
import { useVietnameseNumbers } from "./vietnameseNumbers";

/** Univer with its screen: a grid with formula bar and sheet tabs, in Vietnamese. */
export function grid(container: string, functions: FunctionCalls): UniverParts {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(vietnamese) },
    logLevel: LogLevel.WARN,
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    // The engine and the help while typing both read this; its type knows the help only.
    formula: {
      function: functions.engineFunctions(),
      description: functions.descriptions(),
      // All of it, so that what an opened file spills is there.
      initialFormulaComputing: CalculationMode.FORCED,
    },
    disableTextFormatMark: true,
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
  });
  for (const entry of preset.plugins) {
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry, undefined]) as [
      PluginCtor,
      object | undefined,
    ];
    univer.registerPlugin(plugin, options);
  }
  const parts = { univer, api: FUniver.newAPI(univer) };
  // With the first workbook: before it the parts of Univer that are asked are not there.
  const { lifecycle$ } = univer.__getInjector().get(LifecycleService);
  const waiting = lifecycle$.subscribe((stage) => {
    if (stage !== LifecycleStages.Ready) return;
    waiting.unsubscribe();
    useVietnameseNumbers(parts);
  });
  return parts;
}
