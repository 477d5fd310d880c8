import { useState } from "react";
import { paneWords } from "../text/paneWords";
import { useUnseen } from "./useUnseen";

/** Tells a screen reader the new number of problems after a change of cells, and nothing else. */
export function Announcement({ problems }: { problems: number }) {
  const [known, setKnown] = useState(problems);
  const [said, setSaid] = useState("");
  if (known !== problems) {
    setKnown(problems);
    setSaid(paneWords.problemsLeft(problems));
  }
  return (
    <div role="status" className={useUnseen()}>
      {said}
    </div>
  );
}
