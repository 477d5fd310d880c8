import { Component, type ReactNode } from "react";
import { FaultScreen } from "./FaultScreen";

interface Caught {
  thrown?: { error: unknown };
}

/** A fault of ours never leaves a blank pane: it is shown with its details. */
export class ErrorBoundary extends Component<{ children: ReactNode }, Caught> {
  override state: Caught = {};

  static getDerivedStateFromError(error: unknown): Caught {
    return { thrown: { error } };
  }

  override render() {
    const { thrown } = this.state;
    return thrown ? <FaultScreen error={thrown.error} /> : this.props.children;
  }
}
