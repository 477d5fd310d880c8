import { useLayoutEffect, useMemo } from "react";
import { Button, makeStyles, tokens, ToggleButton } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { ZoomIn20Regular } from "@fluentui/react-icons/svg/zoom-in";
import type { Overview } from "../../actions/Overview";
import { appendixWords } from "../../text/appendixWords";
import type { PaneState } from "../PaneState";
import { Quiet } from "../Quiet";
import { useKept } from "../useKept";
import { PaperPage } from "./PaperPage";
import { usePreview } from "./usePreview";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  whole: { backgroundColor: tokens.colorNeutralBackground3, margin: "-12px -12px 0" },
  window: {
    margin: "12px 12px 0",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  // The list below stays in sight.
  small: { height: "240px", overflowX: "hidden", overflowY: "scroll" },
  large: { height: "55vh", minHeight: "240px", overflow: "scroll" },
  bar: { display: "flex", alignItems: "center", gap: "4px", padding: "4px 12px" },
  position: {
    flexGrow: 1,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const readingSize = 96 / 72; // px for each point

interface AppendixPreviewProps {
  overview: Overview;
  cells: PaneState["cells"];
}

/** The chosen sheets as they will be printed, page by page. At least one must be chosen. */
export function AppendixPreview({ overview, cells }: AppendixPreviewProps) {
  const styles = useStyles();
  const [place, go] = useKept<{ id: string; page: number }>("preview", { id: "", page: 0 });
  const [isLarge, setLarge] = useKept("preview large", false);
  const { ref, width } = useWidth<HTMLDivElement>();
  const chosen = overview.appendixSheets.filter(({ isChosen }) => isChosen);
  const at = Math.max(
    0,
    chosen.findIndex(({ id }) => id === place.id),
  );
  const { id } = chosen[at]!;
  const preview = usePreview(overview, id, cells);
  const isComposed = preview?.id === id;
  // A sheet can have lost pages, and the last one is asked for before their number is known.
  const number = Math.min(place.id === id ? place.page : 0, (isComposed ? preview.pages : 1) - 1);
  const page = useMemo(
    () => (isComposed ? preview.page(number) : undefined),
    [isComposed, preview, number],
  );
  const left = isLarge ? (page?.margins.left ?? 0) : 0;
  const top = isLarge ? (page?.margins.top ?? 0) : 0;
  useLayoutEffect(() => {
    // Each page is seen from its beginning; of an enlarged one the margins would fill the window.
    if (ref.current === null) return;
    ref.current.scrollLeft = left * readingSize - 12;
    ref.current.scrollTop = top * readingSize - 12;
  }, [ref, id, number, left, top]);
  const isFirst = at === 0 && number === 0;
  const isLast = at === chosen.length - 1 && isComposed && number === preview.pages - 1;
  const back = () => {
    if (number > 0) go({ id, page: number - 1 });
    else if (at > 0) go({ id: chosen[at - 1]!.id, page: Number.MAX_SAFE_INTEGER });
  };
  const on = () => {
    if (!isComposed || isLast) return;
    if (number < preview.pages - 1) go({ id, page: number + 1 });
    else go({ id: chosen[at + 1]!.id, page: 0 });
  };
  return (
    <section className={styles.whole} aria-label={appendixWords.preview} aria-busy={!isComposed}>
      {/* The page is scrolled by keyboard, too. */}
      <div
        ref={ref}
        className={`${styles.window} ${isLarge ? styles.large : styles.small}`}
        tabIndex={0}
        role="group"
        aria-label={
          isComposed
            ? appendixWords.page(preview.name, number + 1, preview.pages)
            : appendixWords.composing
        }
      >
        {page ? (
          <PaperPage page={page} scale={isLarge ? readingSize : width / page.width} />
        ) : (
          <Quiet>{appendixWords.composing}</Quiet>
        )}
      </div>
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          aria-label={appendixWords.previous}
          icon={<ChevronLeft20Regular />}
          disabledFocusable={isFirst}
          onClick={back}
        />
        <div className={styles.position} role="status">
          {isComposed &&
            appendixWords.position(
              at + 1,
              chosen.length,
              preview.isUpright,
              number + 1,
              preview.pages,
            )}
        </div>
        <Button
          appearance="subtle"
          aria-label={appendixWords.next}
          icon={<ChevronRight20Regular />}
          disabledFocusable={isLast}
          onClick={on}
        />
        <ToggleButton
          appearance="subtle"
          aria-label={appendixWords.larger}
          checked={isLarge}
          icon={<ZoomIn20Regular />}
          onClick={() => setLarge(!isLarge)}
        />
      </div>
    </section>
  );
}
