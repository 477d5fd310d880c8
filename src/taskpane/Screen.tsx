import { Suspense, useSyncExternalStore } from "react";
import type { Overview } from "../actions/Overview";
import type { Language } from "../text/language";
import { navWords } from "../text/navWords";
import { ErrorBoundary } from "./ErrorBoundary";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import { later } from "./later";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { Place } from "./Place";
import { regulationPress } from "./regulationPress";
import { screenFor } from "./screenFor";
import { Shell } from "./Shell";
import { TabBar } from "./TabBar";
import { useLater } from "./useLater";
import { Waiting } from "./Waiting";
import { WritingScreen } from "./WritingScreen";

// What is opened later is loaded later.
const FormulaScreen = later(async () => (await import("./FormulaScreen")).FormulaScreen);

interface ScreenProps {
  store: PaneStore;
  language: Language;
  onLanguage: (language: Language) => void;
}

/** The pane for what it knows at this moment: the regulation, the tabs, a screen. */
export function Screen({ store, language, onLanguage }: ScreenProps) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { overview, running, failed, fault } = state;
  const isWriting = useLater(running === "produce", 400); // quick work shows no progress
  if (fault) throw fault.thrown; // for the error boundary
  if (overview === undefined)
    return (
      <Shell isKnown={false}>
        {failed ? (
          <Frame>
            <FailureBar {...failed} />
          </Frame>
        ) : (
          <Waiting />
        )}
      </Shell>
    );
  const { regulation, tables, problems } = overview;
  const place = placeOf(overview, state, isWriting);
  const isBegun = regulation !== undefined && tables.length > 0;
  return (
    <Shell
      isKnown
      regulation={regulation?.label}
      press={state.opened.length === 0 ? regulationPress(overview, store) : undefined}
      tab={isBegun ? state.tab : undefined}
      nav={
        isBegun && (
          <TabBar
            tab={state.tab}
            problems={problems}
            onTab={store.goTo}
            onMore={() => state.opened.at(-1)?.is === "more" || store.open({ is: "more" })}
          />
        )
      }
    >
      <ErrorBoundary key={place.name}>
        <Suspense fallback={<Opening />}>
          <Place {...place}>
            {isWriting ? (
              <WritingScreen progress={state.progress} onCancel={store.cancel} />
            ) : state.formulas ? (
              <FormulaScreen {...{ report: state.formulas, state, store }} />
            ) : (
              screenFor(overview, state, store, () => onLanguage(language === "vi" ? "en" : "vi"))
            )}
          </Place>
        </Suspense>
      </ErrorBoundary>
    </Shell>
  );
}

/** The screen by its name, and how deep below its tab it lies. */
function placeOf(
  { regulation, tables }: Overview,
  { tab, opened, written }: PaneState,
  isWriting: boolean,
) {
  if (isWriting) return { name: "writing", depth: 0 };
  const found = regulation === undefined ? "no regulation" : tables.length > 0 ? "" : "no table";
  const hasWritten = tab === "appendices" && written !== undefined;
  const below = [...(hasWritten ? ["written"] : []), ...opened.map(({ is }) => is)];
  return { name: [found, tab, ...below].join("/"), depth: below.length };
}

/** While a part of the pane is being loaded. */
const Opening = () => (
  <Frame isReading>
    <Heading title={navWords.loading} />
  </Frame>
);
