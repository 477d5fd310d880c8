import { useState } from "react";
import { Button, Text } from "@fluentui/react-components";
import { paneWords } from "../text/paneWords";
import { copyText } from "./copyText";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import { Primary } from "./Primary";

/** A fault of ours: what it means for the workbook, details for the IT officer, a way on. */
export function FaultScreen({ error }: { error: unknown }) {
  const [isCopied, setCopied] = useState(false);
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const copy = () => void copyText(details).then(() => setCopied(true));
  return (
    <Frame footer={<Primary label={paneWords.reopen} onPress={() => window.location.reload()} />}>
      <div role="alert">
        <Heading title={paneWords.faultTitle} />
        <Text>{paneWords.faultDetail}</Text>
      </div>
      <div>
        <Button onClick={copy}>{isCopied ? paneWords.copied : paneWords.copyDetails}</Button>
      </div>
    </Frame>
  );
}
