// Catches what breaks while drawing and hands it to the one bug handler.
import { Component, type ReactNode } from "react";

type Props = { onError: (error: unknown) => void; children: ReactNode };

export class ErrorBoundary extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error);
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}
