import { workbenchWords as words } from "../../text/workbenchWords";
import { FunctionCalls } from "../calls/FunctionCalls";
import type { FunctionMetadata } from "../calls/FunctionMetadata";
import type { Schema } from "../protocol/Schema";
import { bar } from "./bar";
import { divider } from "./divider";
import { byId, element } from "./element";
import { grid } from "./grid";
import { paneHead } from "./paneHead";
import "./page.css";
import { type RibbonButton, ribbonOf } from "./ribbonOf";
import { Session } from "./Session";

/** The workbook that the page begins with. */
const sample = "khanh-hoa-2020.xlsx";

declare global {
  interface Window {
    /** The open workbook and its host, for end-to-end tests and the curious. */
    workbench?: Session;
  }
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
const json = async <T>(address: string) => (await (await fetched(address)).json()) as T;

function say(text: string): void {
  const message = byId("message");
  message.textContent = text;
  message.hidden = text === "";
}

function download(data: ArrayBuffer, name: string): void {
  const link = element("a", { href: URL.createObjectURL(new Blob([data])), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}

async function start(): Promise<void> {
  const [schema, metadata, manifest] = await Promise.all([
    json<Schema>("/workbench/schema.json"),
    json<{ allowErrorForDataTypeAny?: boolean; functions: FunctionMetadata[] }>("/functions.json"),
    fetched("/manifest.xml").then((response) => response.text()),
  ]);
  const forAll = metadata.allowErrorForDataTypeAny ?? false;
  const functions = new FunctionCalls(
    "EGI",
    metadata.functions.map((each) => ({ allowErrorForDataTypeAny: forAll, ...each })),
  );
  const parts = grid("grid", functions);
  const pane = byId("pane");
  let session: Session | undefined;
  let fileName = sample;

  const open = async (name: string, data: ArrayBuffer) => {
    say(words.loading);
    try {
      const before = session;
      session = await Session.open(parts, functions, schema, data, pane);
      before?.close();
      window.workbench = session;
      fileName = name;
      head.name(name);
      say("");
    } catch (error) {
      say(words.notOpened(name, String(error)));
    }
  };
  const press = async ({ label, runs }: RibbonButton) => {
    if (!session) return;
    if (runs === undefined) {
      paneTitle.show();
      return;
    }
    const { host } = session;
    const before = host.shownPanes;
    say(words.running(label));
    const { status } = await host.runCommand(runs);
    say(status === 0 ? "" : words.notRun(label));
    if (host.shownPanes > before) paneTitle.show();
  };
  const guarded = (work: Promise<void>) => {
    work.catch((error: unknown) => say(words.failed(String(error))));
  };

  const ribbon = ribbonOf(new DOMParser().parseFromString(manifest, "application/xml"));
  const paneTitle = paneHead(ribbon.name);
  const head = bar(ribbon, {
    open: (file) => guarded(file.arrayBuffer().then((data) => open(file.name, data))),
    save: () => guarded(session!.save().then((data) => download(data, fileName))),
    press: (button) => guarded(press(button)),
  });
  byId("bar").append(...head.nodes);
  divider(byId("divider"), pane, byId("workbench"));
  await open(sample, await (await fetched(`/samples/${sample}`)).arrayBuffer());
}

start().catch((error: unknown) => say(words.failed(String(error))));
