import type { FunctionCalls } from "../calls/FunctionCalls";
import type { Book } from "../model/Book";
import { BatchInterpreter } from "../protocol/BatchInterpreter";
import type { Schema } from "../protocol/Schema";
import type { Transport } from "../protocol/Transport";
import { XdmEndpoint } from "../protocol/XdmEndpoint";
import { Settings } from "../wire/Settings";
import { Subscriptions } from "../wire/Subscriptions";
import { workbookObject } from "../wire/workbookObject";
import type { World } from "../wire/World";
import { addinInternalService } from "./addinInternalService";
import { appContext } from "./appContext";
import { appRuntimeService } from "./appRuntimeService";
import { errorOf } from "./errorOf";
import { requirementSetsOf } from "./ExcelVersion";
import { Faults } from "./Faults";
import { fireChanges } from "./fireChanges";
import { routeFunctions } from "./functionRoute";
import { functionService } from "./functionService";
import type { CommandResult, Host } from "./Host";
import { Requests } from "./Requests";

export interface HostOptions {
  transport: Transport;
  schema: Schema;
  book: Book;
  functions: FunctionCalls;
  requirementSets?: Readonly<Record<string, string>>;
  /** Display and data language; Vietnamese where nothing is said. */
  locale?: string;
}

/** Numbers of the requests that office.js makes of its host. */
const dispatch = { saveSettings: 76, loadSettings: 75, richApi: 93, commandCompleted: 94 } as const;
const notSupported = 5001;
/** Category of events of the workbook in a `richApiMessage`. */
const workbookEvent = 65536;

interface MethodRequest {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [string, string][] };
  [position: number]: unknown;
}

/** Excel, pretended: answers office.js over the transport, from the workbook. */
export function createHost(options: HostOptions): Host {
  const { book, functions, schema, locale = "vi-VN" } = options;
  const requirementSets = options.requirementSets ?? requirementSetsOf("365");
  const settings = new Settings(book.metadata);
  const world: World = {
    book,
    schema,
    settings,
    subscriptions: new Subscriptions(),
    unmodelled: [],
  };
  const missing = (member: string) => world.unmodelled.push(member);
  const endpoint = new XdmEndpoint(options.transport);
  const faults = new Faults();
  const commands = new Map<string, (result: CommandResult) => void>();
  let lastId = 0;
  let shownPanes = 0;
  const nextId = () => (lastId += 1);

  let functionsReady: () => void = () => undefined;
  const functionsAreReady = new Promise<void>((resolve) => (functionsReady = resolve));
  const services = new Map([
    [
      "Microsoft.ExcelServices.CustomFunctions",
      functionService(
        functions,
        () => {
          functionsReady();
          functions.flush();
        },
        missing,
      ),
    ],
    [
      "Microsoft.AppRuntime.AppRuntimeService",
      appRuntimeService((isShown) => (shownPanes += isShown ? 1 : 0), missing),
    ],
    ["Microsoft.InternalService.AddinInternalService", addinInternalService(missing)],
  ]);
  const interpreter = new BatchInterpreter({
    schema,
    requirementSets,
    root: workbookObject(world),
    service: (name) => services.get(name),
    beforeRead: async () => {
      const { author } = book;
      book.author = "user"; // who types meanwhile is no add-in
      await book.calculation.calculated();
      book.author = author;
    },
    errorOf,
  });

  const requests = new Requests(book, interpreter, faults);

  const method = async (data: unknown): Promise<Record<string, unknown>> => {
    const request = data as MethodRequest;
    const number = request.DdaMethod.DispatchId;
    if (number === dispatch.richApi) return requests.answer(request.ArrayData ?? []);
    if (number === dispatch.commandCompleted) {
      const [id, status, json] = [request[0], request[1], request[2]];
      commands.get(String(id))?.({
        status: Number(status),
        data: typeof json === "string" && json !== "" ? (JSON.parse(json) as unknown) : null,
      });
      return {};
    }
    if (number === dispatch.loadSettings)
      return {
        Properties: Object.entries(settings.all()).map(([k, v]) => [k, JSON.stringify(v)]),
      };
    if (number === dispatch.saveSettings) {
      const properties = request.DdaSettingsMethod?.Properties ?? [];
      settings.replace(
        Object.fromEntries(properties.map(([key, json]) => [key, JSON.parse(json) as unknown])),
      );
      return {};
    }
    missing(`request ${number}`);
    return { Error: notSupported };
  };

  endpoint.on("ContextActivationManager_getAppContextAsync", () =>
    appContext(endpoint.controlId, locale, requirementSets, settings.all()),
  );
  endpoint.on("ContextActivationManager_notifyHost", () => null); // focus and the like: nothing to do
  endpoint.on("executeMethod", async (data) => ({ Version: 1, Error: 0, ...(await method(data)) }));

  const send = (entries: unknown[][]) => endpoint.fire("richApiMessage", { ArrayData: entries });
  routeFunctions(functions, book, nextId, send);
  const stopTelling = fireChanges(
    book,
    world,
    (eventType, target, data) =>
      send([[workbookEvent, eventType, target, JSON.stringify(data), nextId(), false]]),
    () => endpoint.fire("documentSelectionChanged", {}),
  );

  return {
    book,
    log: requests.log,
    faults,
    unmodelled: world.unmodelled,
    get shownPanes() {
      return shownPanes;
    },
    windowName: () => endpoint.windowName(locale),
    ready: async () => {
      await endpoint.registered("appCommandInvoked");
      await endpoint.registered("richApiMessage");
      await functionsAreReady;
    },
    runCommand: (functionName) =>
      new Promise((resolve) => {
        const id = `command-${nextId()}`;
        commands.set(id, (result) => {
          commands.delete(id);
          resolve(result);
        });
        const source = JSON.stringify({ source: { id: functionName } });
        endpoint.fire("appCommandInvoked", [id, functionName, source]);
      }),
    settings: () => settings.all(),
    setSetting: (key, value) => settings.set(key, value),
    removeSetting: (key) => settings.remove(key),
    idle: () => requests.idle(),
    dispose: () => {
      stopTelling();
      functions.send = () => false;
      endpoint.close();
    },
  };
}
