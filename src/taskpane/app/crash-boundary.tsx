import { Component, type ReactNode } from "react";

interface CrashBoundaryProps {
  readonly children: ReactNode;
  /** Drawn instead of what crashed; `again` draws that anew. */
  readonly fallback: (error: unknown, again: () => void) => ReactNode;
}

/** Keeps a fault in what is drawn from taking the whole app. Only a class can do it. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  override readonly state: CrashState = { crash: undefined };

  static getDerivedStateFromError(error: unknown): CrashState {
    return { crash: { error } };
  }

  override render(): ReactNode {
    const { crash } = this.state;
    if (crash === undefined) return this.props.children;
    return this.props.fallback(crash.error, () => {
      this.setState({ crash: undefined });
    });
  }
}

interface CrashState {
  /** Anything may be thrown, `undefined` too. */
  readonly crash: { readonly error: unknown } | undefined;
}
