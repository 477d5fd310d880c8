import { loaded } from "../actions/loaded";
import type { PaneWork } from "./PaneWork";

/**
 * The pane's work, which is being loaded while the pane is drawn: a press waits for it. Where it could
 * not be loaded, the press says so and the next one asks for it anew.
 */
export function laterWork(load: () => Promise<PaneWork>): PaneWork {
  let asked: Promise<PaneWork> | undefined;
  const work = (): Promise<PaneWork> => {
    asked ??= loaded(load()).catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
  work().catch(() => undefined); // told at the first press, which asks again
  return {
    check: async () => (await work()).check(),
    produce: async (options) => (await work()).produce(options),
    leaveSheetsOut: async (regulation, ids) => (await work()).leaveSheetsOut(regulation, ids),
    rememberForm: async (form) => (await work()).rememberForm(form),
    undoRun: async (production) => (await work()).undoRun(production),
    formulas: async (press) => (await work()).formulas(press),
    takeFormulasBack: async (changes) => (await work()).takeFormulasBack(changes),
    repair: async (repairs) => (await work()).repair(repairs),
    takeBack: async (changes) => (await work()).takeBack(changes),
    answer: async (problem, answer) => (await work()).answer(problem, answer),
    correct: async (corrections) => (await work()).correct(corrections),
    exempt: async (exemption, mayReplace) => (await work()).exempt(exemption, mayReplace),
    choose: async (regulation) => (await work()).choose(regulation),
    writeRegulation: async (from, mayReplace) => (await work()).writeRegulation(from, mayReplace),
    makeSheets: async (from) => (await work()).makeSheets(from),
    show: async (sheet, cell) => (await work()).show(sheet, cell),
  };
}
