import { Skeleton, SkeletonItem } from "@fluentui/react-components";
import { paneWords } from "../text/paneWords";
import { Frame } from "./Frame";
import { Heading } from "./Heading";

/** Before the first look is over: the shape of what will come. */
export function Waiting() {
  return (
    <Frame isReading>
      <Heading title={paneWords.reading} />
      <Skeleton aria-hidden>
        <SkeletonItem size={56} />
      </Skeleton>
      <Skeleton aria-hidden>
        <SkeletonItem size={96} />
      </Skeleton>
      <Skeleton aria-hidden>
        <SkeletonItem size={96} />
      </Skeleton>
    </Frame>
  );
}
