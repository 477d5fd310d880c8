import { Component, type ReactNode } from "react";
import { failureIn } from "../actions/failureIn";
import { FailureBar } from "./FailureBar";
import { FaultScreen } from "./FaultScreen";
import { Frame } from "./Frame";

interface ErrorBoundaryProps {
  children: ReactNode;
  /** What stands around its own screens; they stand alone where it is absent. */
  around?: (screen: ReactNode) => ReactNode;
}

interface Caught {
  thrown?: { error: unknown } | undefined;
}

/** A fault of ours never leaves a blank pane: it is shown with its details; a screen that could not be loaded, with a retry. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Caught> {
  override state: Caught = {};

  static getDerivedStateFromError(error: unknown): Caught {
    return { thrown: { error } };
  }

  override render() {
    const { children, around = (screen) => screen } = this.props;
    const { thrown } = this.state;
    if (thrown === undefined) return children;
    const failure = failureIn(thrown.error);
    if (failure === undefined) return around(<FaultScreen error={thrown.error} />);
    const retry = () => this.setState({ thrown: undefined });
    return around(
      <Frame>
        <FailureBar failure={failure} retry={retry} />
      </Frame>,
    );
  }
}
