import { workbenchWords as words } from "../../text/workbenchWords";
import { FunctionCalls } from "../calls/FunctionCalls";
import type { FunctionMetadata } from "../calls/FunctionMetadata";
import { requirementSetsOf } from "../host/ExcelVersion";
import type { Schema } from "../protocol/Schema";
import { type AddressOptions, addressOptions } from "./addressOptions";
import { bar } from "./bar";
import { divider } from "./divider";
import { dropFiles } from "./dropFiles";
import { byId } from "./element";
import { fetched, fetchedJson } from "./fetched";
import { grid } from "./grid";
import { notice } from "./notice";
import { paneHead } from "./paneHead";
import "./page.css";
import { pasteText } from "./pasteText";
import { PrintPreview } from "./print/PrintPreview";
import { ribbonOf } from "./ribbonOf";
import { undoButtons } from "./undoButtons";
import { Workbench } from "./Workbench";

interface Metadata {
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}

const fail = (error: unknown) =>
  notice(words.failed(error instanceof Error ? error.message : String(error)));
const guarded = (work: Promise<unknown>) => void work.catch(fail);

const noteOf = ({ excel, webview }: AddressOptions): string => {
  const said: string[] = [words.notExcel];
  if (excel === "2021") said.push(words.excel2021);
  if (webview === "trident") said.push(words.tridentExcel);
  return said.join(" ");
};

/** The sample that the page begins with where it is there: the one whose appendices can be compared with print. */
const usual = "khanh-hoa-2020.xlsx";

/** The sample to begin with; what is asked for and not there is said. */
function firstSample({ sample, complaints }: AddressOptions, samples: readonly string[]) {
  const file = samples.find((each) => each === `${sample}.xlsx`);
  if (sample !== undefined && !file)
    complaints.push(
      words.noSuchSample(
        sample,
        samples.map((each) => each.replace(/\.xlsx$/i, "")),
      ),
    );
  return file ?? samples.find((each) => each === usual) ?? samples[0];
}

async function start(): Promise<void> {
  const options = addressOptions(location.search);
  const [schema, metadata, manifest, samples] = await Promise.all([
    fetchedJson<Schema>("/workbench/schema.json"),
    fetchedJson<Metadata>("/functions.json"),
    fetched("/manifest.xml").then((response) => response.text()),
    fetchedJson<string[]>("/samples/"),
  ]);
  const forAll = metadata.allowErrorForDataTypeAny ?? false;
  const functions = new FunctionCalls(
    "EGI",
    metadata.functions.map((each) => ({ allowErrorForDataTypeAny: forAll, ...each })),
  );
  const parts = grid("grid", functions);
  const ribbon = ribbonOf(new DOMParser().parseFromString(manifest, "application/xml"));
  const undo = undoButtons(parts);
  const preview = new PrintPreview(byId("sheet"));
  const title = bar(ribbon, samples, undo.nodes, noteOf(options), {
    open: (file) => guarded(workbench.openFile(file)),
    openSample: (file) => guarded(workbench.openSample(file)),
    save: () => guarded(workbench.save()),
    preview: () => {
      if (workbench.current) preview.open(workbench.current.book, workbench.name);
    },
    press: (button) => {
      preview.close();
      guarded(workbench.press(button));
    },
  });
  const paneTitle = paneHead(ribbon.name);
  const workbench = new Workbench(
    {
      parts,
      functions,
      schema,
      requirementSets: requirementSetsOf(options.excel),
      paneAddress: options.webview === "trident" ? "/trident/taskpane.html" : "/taskpane.html",
      pane: byId("pane"),
    },
    {
      name: (name) => {
        preview.close();
        title.name(name);
      },
      unsaved: title.unsaved,
      pane: paneTitle.show,
    },
  );
  byId("bar").append(...title.nodes);
  divider(byId("divider"), byId("pane"), byId("workbench"));
  dropFiles(byId("workbench"), (file) => guarded(workbench.openFile(file)));
  pasteText(parts, byId("grid"));
  addEventListener("beforeunload", (event) => {
    if (workbench.current?.unsaved.any) event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    const isPrint = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "p";
    if (!isPrint || preview.isOpen || !workbench.current) return;
    event.preventDefault(); // the browser would print the screen
    preview.open(workbench.current.book, workbench.name);
  });
  const sample = firstSample(options, samples);
  if (sample !== undefined) await workbench.openSample(sample);
  undo.watch();
  if (options.complaints.length > 0) notice(options.complaints.join(" "));
}

start().catch(fail);
