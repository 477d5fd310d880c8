import { useEffect, useMemo, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { chartsView } from "../../actions/results/chartsView";
import { rankingViews } from "../../actions/results/rankingViews";
import type { Scored } from "../../actions/results/Scored";
import { tryScore } from "../../actions/results/tryScore";
import { typedPoints } from "../../actions/results/typedPoints";
import { viewOfUnit } from "../../actions/results/viewOfUnit";
import { resultWords } from "../../text/resultWords";
import { focusTitle } from "../focusTitle";
import { Frame } from "../Frame";
import { Primary } from "../Primary";
import { useKept } from "../useKept";
import { ChartsScreen } from "./ChartsScreen";
import { RankingScreen } from "./RankingScreen";
import { UnitScreen } from "./UnitScreen";

/** What stands in place of the ranking: a unit, by its key, or the charts. */
type Inside = { unit: string } | "charts" | undefined;

interface ResultsTabProps {
  scored: Scored;
  onShow: (sheet: string, cell: string) => void;
  /** To the appendices. */
  onProduce: () => void;
  onProblems: () => void;
}

/** Kết quả: the ranking, and below it the story of a unit, a trial, the charts. */
export function ResultsTab({ scored, onShow, onProduce, onProblems }: ResultsTabProps) {
  const views = useMemo(() => rankingViews(scored), [scored]);
  const [chosen, choose] = useKept("results/view", "");
  const [inside, enter] = useKept<Inside>("results/inside", undefined);
  const [typed, setTyped] = useKept<ReadonlyMap<string, string> | undefined>("results/trial", undefined); // prettier-ignore
  const view = views.find(({ id }) => id === chosen) ?? views[0];
  const opener = useRef<{ unit: string; scroll: number }>(undefined);
  useEffect(() => {
    if (inside !== undefined && opener.current !== undefined) {
      // A story begins at its title, however far down the ranking its unit stands.
      const body = document.querySelector("main");
      if (body) {
        body.scrollTop = 0;
        focusTitle(body);
      }
    }
    if (inside !== undefined || opener.current === undefined) return;
    const { unit, scroll } = opener.current;
    opener.current = undefined;
    const row = document.querySelector<HTMLElement>(`[data-unit="${CSS.escape(unit)}"]`);
    const body = row?.closest("main");
    if (body) body.scrollTop = scroll;
    row?.focus({ preventScroll: true });
  }, [inside]);

  if (view === undefined) return <Frame>{null}</Frame>;
  const toRanking = () => {
    setTyped(undefined);
    enter(undefined);
  };
  const produce = <Primary label={resultWords.produce} onPress={onProduce} />;

  if (inside === "charts")
    return (
      <Frame footer={produce}>
        <ChartsScreen charts={chartsView(scored, views)} onBack={toRanking} />
      </Frame>
    );
  const story = inside && viewOfUnit(scored, view.id, inside.unit);
  if (inside !== undefined && story !== undefined) {
    const trial = typed && {
      typed,
      view: viewOfUnit(tried(scored, view.id, inside.unit, typed), view.id, inside.unit) ?? story,
    };
    const { at } = story;
    return (
      <Frame
        footer={
          trial ? (
            <Primary hint={resultWords.trial} label={resultWords.leaveTrial} onPress={() => setTyped(undefined)} /> // prettier-ignore
          ) : (
            <>
              {at && (
                <Primary label={resultWords.toRow} onPress={() => onShow(at.sheet, at.cell)} />
              )}
              {story.parts.length > 0 && (
                <Button onClick={() => setTyped(new Map())}>{resultWords.tryScores}</Button>
              )}
            </>
          )
        }
      >
        <UnitScreen
          view={story}
          trial={trial}
          onType={(criterion, text) => setTyped(new Map([...(typed ?? []), [criterion, text]]))}
          onBack={toRanking}
        />
      </Frame>
    );
  }
  return (
    <Frame footer={produce}>
      <RankingScreen
        {...{ views, view, onProblems }}
        isProvisional={scored.isProvisional}
        onView={choose}
        onUnit={(unit) => {
          const body = document.querySelector(`[data-unit="${CSS.escape(unit)}"]`)?.closest("main");
          opener.current = { unit, scroll: body?.scrollTop ?? 0 };
          enter({ unit });
        }}
        onCharts={() => enter("charts")}
      />
    </Frame>
  );
}

/** The results with what was typed, as far as it is points; a blank field stays as it is in the sheet. */
function tried(
  scored: Scored,
  view: string,
  unit: string,
  typed: ReadonlyMap<string, string>,
): Scored {
  // prettier-ignore
  const given = [...typed].flatMap(([criterion, text]) => {
    const points = typedPoints(text);
    return points === undefined ? [] : [[criterion, points] as const];
  });
  return given.length === 0
    ? scored
    : tryScore(scored, view.slice(0, view.indexOf("/")), unit, new Map(given));
}
