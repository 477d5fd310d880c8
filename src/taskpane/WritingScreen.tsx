import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { paneWords } from "../text/paneWords";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import { Quiet } from "./Quiet";
import { useLater } from "./useLater";

interface WritingScreenProps {
  progress?: { done: number; of: number } | undefined;
  onCancel: () => void;
}

/** While the appendices are being written; a word about cell editing where it takes long. */
export function WritingScreen({ progress, onCancel }: WritingScreenProps) {
  const takesLong = useLater(true, 2000);
  return (
    <Frame footer={<Quiet>{paneWords.writingHint}</Quiet>}>
      <div role="status">
        <Heading title={paneWords.writing} detail={paneWords.writingDetail} />
        {takesLong && <Text block>{paneWords.pressEnter}</Text>}
      </div>
      <ProgressBar
        aria-label={paneWords.writing}
        {...(progress && { value: progress.done, max: progress.of })}
      />
      <div>
        <Button onClick={onCancel}>{paneWords.cancel}</Button>
      </div>
    </Frame>
  );
}
