import {Component, type ReactNode} from 'react';

interface Props {
  /** Called when the editor has failed, with nothing of it left on the screen. */
  onFailure: () => void;
  children: ReactNode;
}

/** Keeps an editor that fails from taking the playground with it. */
export class EditorBoundary extends Component<Props, {failed: boolean}> {
  override state = {failed: false};
  static getDerivedStateFromError() {
    return {failed: true};
  }
  override componentDidCatch() {
    this.props.onFailure();
  }
  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
