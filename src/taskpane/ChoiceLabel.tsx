import { Text } from "@fluentui/react-components";
import { Quiet } from "./Quiet";

/** A choice in words, with quiet lines below. */
export function ChoiceLabel({ name, details }: { name: string; details: readonly string[] }) {
  return (
    <>
      <Text block>{name}</Text>
      {details.map((detail) => (
        <Quiet key={detail}>{detail}</Quiet>
      ))}
    </>
  );
}
