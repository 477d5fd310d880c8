import { useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { paneWords } from "../text/paneWords";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells a screen reader the new number of problems after a change of cells, and nothing else. */
export function Announcement({ problems }: { problems: number }) {
  const [known, setKnown] = useState(problems);
  const [said, setSaid] = useState("");
  if (known !== problems) {
    setKnown(problems);
    setSaid(paneWords.problemsLeft(problems));
  }
  return (
    <div role="status" className={useStyles().unseen}>
      {said}
    </div>
  );
}
