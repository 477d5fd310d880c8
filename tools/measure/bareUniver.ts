// A page with nothing but Univer and one workbook: what the workbench's page is measured against.
import { LocaleType, mergeLocales, type PluginCtor, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import vietnamese from "@univerjs/preset-sheets-core/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";

const response = await fetch("/workbench/bare/snapshot.json");
const snapshot = (await response.json()) as object;
const univer = new Univer({
  locale: LocaleType.VI_VN,
  locales: { [LocaleType.VI_VN]: mergeLocales(vietnamese) },
});
const preset = UniverSheetsCorePreset({ container: "grid", header: true, toolbar: false });
for (const entry of preset.plugins) {
  const [plugin, options] = (Array.isArray(entry) ? entry : [entry, undefined]) as [
    PluginCtor,
    object | undefined,
  ];
  univer.registerPlugin(plugin, options);
}
FUniver.newAPI(univer).createWorkbook(snapshot);
