import { lossText } from "../../text/lossText";
import { workbenchWords as words } from "../../text/workbenchWords";
import { ask } from "./ask";
import { download } from "./download";
import { fetched } from "./fetched";
import { clearNotice, notice } from "./notice";
import type { RibbonButton } from "./ribbonOf";
import { Session, type Surroundings } from "./Session";

/** How long a command waits for an add-in that is still loading. */
const patience = 10_000; // milliseconds

declare global {
  interface Window {
    /** The open workbook and its host, for end-to-end tests and the curious. */
    workbench?: Session;
  }
}

/** What the workbench shows beside the workbook. */
export interface Shown {
  name: (file: string) => void;
  unsaved: (any: boolean) => void;
  pane: () => void;
}

/** A name for the file that is saved: the workbench writes .xlsx only. */
const saveName = (name: string): string => name.replace(/(\.xlsx)?$/i, ".xlsx");

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** What a person does with workbooks on the page: open, save, press a ribbon button. */
export class Workbench {
  private session: Session | undefined;
  private fileName = "";
  private readonly around: Surroundings;

  constructor(
    around: Omit<Surroundings, "changed">,
    private readonly shown: Shown,
  ) {
    this.around = { ...around, changed: (any) => shown.unsaved(any) };
  }

  /** The open workbook; undefined until the first is there. */
  get current(): Session | undefined {
    return this.session;
  }

  /** Name of the open file. */
  get name(): string {
    return this.fileName;
  }

  /** Opens a file of the person's, when what is open may be closed. */
  async openFile(file: File): Promise<void> {
    if (await this.mayClose(file.name)) await this.open(file.name, file.arrayBuffer());
  }

  /** Opens a sample by its file's name, when what is open may be closed. */
  async openSample(file: string): Promise<void> {
    if (!(await this.mayClose(file))) return;
    const address = `/samples/${encodeURIComponent(file)}`;
    await this.open(
      file,
      fetched(address).then((response) => response.arrayBuffer()),
    );
  }

  /** Saves what is open as a download; false when the person decided against it or it failed. */
  async save(): Promise<boolean> {
    const { session } = this;
    if (!session) return false;
    if (session.losses.length > 0) {
      const answer = await ask({
        title: words.lossTitle(this.fileName),
        text: words.lossText,
        items: session.losses.map(({ kind, sheet, count }) => lossText(kind, sheet, count)),
        choices: [
          { id: "save", label: words.saveAnyway },
          { id: "stay", label: words.doNotSave },
        ],
      });
      if (answer !== "save") return false;
    }
    notice(words.saving);
    try {
      download(await session.save(), saveName(this.fileName));
      clearNotice();
      return true;
    } catch (error) {
      notice(words.notSaved(reasonOf(error)));
      return false;
    }
  }

  /** Does what a ribbon button does. */
  async press({ label, runs }: RibbonButton): Promise<void> {
    const { session } = this;
    if (!session) return;
    if (runs === undefined) {
      this.shown.pane();
      return;
    }
    const { host } = session;
    const before = host.shownPanes;
    notice(words.running(label));
    if (!(await isReadyInTime(host.ready()))) {
      this.shown.pane();
      notice(words.notReady(label), { label: words.reloadPane, run: () => session.frame.reload() });
      return;
    }
    const { status } = await host.runCommand(runs);
    if (status === 0) clearNotice();
    else notice(words.notRun(label));
    if (status !== 0 || host.shownPanes > before) this.shown.pane();
  }

  private async mayClose(next: string): Promise<boolean> {
    if (!this.session?.unsaved.any) return true;
    const answer = await ask({
      title: words.unsavedTitle(this.fileName),
      text: words.unsavedText(next),
      choices: [
        { id: "save", label: words.saveFirst },
        { id: "discard", label: words.discard },
        { id: "stay", label: words.stay },
      ],
    });
    return answer === "discard" || (answer === "save" && (await this.save()));
  }

  private async open(name: string, data: Promise<ArrayBuffer>): Promise<void> {
    notice(words.loading);
    try {
      const before = this.session;
      this.session = await Session.open(this.around, await data);
      before?.close();
      window.workbench = this.session;
      this.fileName = name;
      this.shown.name(name);
      this.shown.unsaved(false);
      clearNotice();
    } catch (error) {
      notice(words.notOpened(name, reasonOf(error)));
    }
  }
}

const isReadyInTime = (ready: Promise<void>): Promise<boolean> =>
  Promise.race([
    ready.then(() => true),
    new Promise<boolean>((late) => setTimeout(() => late(false), patience)),
  ]);
