import { type ComponentType, lazy } from "react";
import { loaded } from "../actions/loaded";

/** A screen that is loaded when it is first opened. Where it could not be loaded it is asked for anew the next time. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const ask = () =>
    lazy(async () => {
      try {
        return { default: await loaded(load()) };
      } catch (error) {
        Screen = ask(); // React keeps a refusal for good
        throw error;
      }
    });
  let Screen = ask();
  return function Later(props: Props) {
    return <Screen {...props} />;
  };
}
