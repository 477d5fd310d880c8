import { useEffect, useRef, useState } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { explainFailure } from "../text/explainFailure";
import { paneWords } from "../text/paneWords";
import type { Failure } from "../workbook";
import { copyText } from "./copyText";

interface FailureBarProps {
  failure: Failure;
  retry: () => void;
  /** Writes over the sheet that stands in the way; given only where that loses nothing unasked. */
  overwrite?: { label: string; press: () => void } | undefined;
  /** Lets the run write over what was typed into its sheets. */
  allow?: () => void;
}

/** What Excel refused: in what state the workbook is, what to do, the way to try again. */
export function FailureBar({ failure, retry, overwrite, allow }: FailureBarProps) {
  const [isCopied, setCopied] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The press is far below it. New browsers answer with a promise, which React must not be given.
    bar.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const { title, what, todo } = explainFailure(failure);
  const copy = () => void copyText(JSON.stringify(failure, null, 2)).then(() => setCopied(true));
  return (
    <div ref={bar}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {what} {todo}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={retry}>{paneWords.retry}</Button>
          {failure.kind === "sheetStands" && overwrite && (
            <Button onClick={overwrite.press}>{overwrite.label}</Button>
          )}
          {allow && <Button onClick={allow}>{paneWords.allowOver}</Button>}
          {failure.kind === "refused" && (
            <Button appearance="transparent" onClick={copy}>
              {isCopied ? paneWords.copied : paneWords.copyDetails}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
