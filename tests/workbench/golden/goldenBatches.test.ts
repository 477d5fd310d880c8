import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BatchRecord } from "../../../src/workbench/host/BatchRecord";
import { openWorkbench, type Workbench } from "../../../src/workbench/node/openWorkbench";
import { BatchLines } from "./BatchLines";

const sample = () => new Uint8Array(readFileSync("assets/samples/khanh-hoa-2020.xlsx"));

/** What the add-in asked in a flow, request by request. */
type Flow = string[][];

/** What office.js tells its host on its own account comes at times of its own. */
const isOfWorkbook = ({ request }: BatchRecord): boolean =>
  !Object.values(request.ObjectPaths).some(({ Name }) => Name.startsWith("Microsoft."));

/** With EGI_RECORD=1 what was asked becomes what is expected. */
function expectRecorded(name: string, flow: Flow): void {
  const file = join(__dirname, `${name}.json`);
  if (process.env.EGI_RECORD === "1") writeFileSync(file, `${JSON.stringify(flow, null, 2)}\n`);
  expect(flow).toEqual(JSON.parse(readFileSync(file, "utf8")));
}

/** How long nobody must have typed before the pane looks again, as src/taskpane/index.tsx has it. */
const quiet = 800; // milliseconds

/**
 * Holds what the page would do after a quiet while until it is let go: how often that comes during a
 * press is a question of how fast the machine is.
 */
function holdQuiet(window: Workbench["window"]): { letGo(): void } {
  const page = window as unknown as {
    setTimeout(work: () => void, delay?: number): number;
    clearTimeout(timer?: number): void;
  };
  const set = page.setTimeout.bind(page);
  const clear = page.clearTimeout.bind(page);
  let held: { timer: number; work: () => void } | undefined;
  let last = 0;
  page.setTimeout = (work, delay) => {
    if (delay !== quiet) return set(work, delay);
    held = { timer: (last -= 1), work };
    return last;
  };
  page.clearTimeout = (timer) => {
    if (held?.timer === timer) held = undefined;
    else clear(timer);
  };
  return {
    letGo: () => {
      const work = held?.work;
      held = undefined;
      work?.();
    },
  };
}

describe("what the add-in asks of Excel, as recorded", () => {
  let workbench: Workbench;
  let lines: BatchLines;
  let seen = 0;
  let page: ReturnType<typeof holdQuiet>;
  /** Until the add-in has asked for nothing more for a second. */
  const still = async (): Promise<void> => {
    let before: number;
    do {
      before = workbench.host.log.length;
      await new Promise((done) => setTimeout(done, 1000));
      await workbench.settle();
    } while (workbench.host.log.length > before);
  };
  /** What was asked since the last time, and once nobody has typed for a while. */
  const since = async (): Promise<Flow> => {
    await still();
    page.letGo();
    await still();
    const records = workbench.host.log.slice(seen);
    seen = workbench.host.log.length;
    return records.filter(isOfWorkbook).map((record) => lines.of(record));
  };

  beforeAll(async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    lines = new BatchLines();
    page = holdQuiet(workbench.window);
  });
  afterAll(() => workbench.close());

  test("opening the pane: looking at the workbook", async () => {
    expectRecorded("openingThePane", await since());
  });

  test("the first press of Tạo phụ lục", async () => {
    await workbench.press("taoPhuLuc");
    expectRecorded("firstPress", await since());
  });

  test("the second press, over the sheets of the first", async () => {
    await workbench.press("taoPhuLuc");
    expectRecorded("secondPress", await since());
  });
});
