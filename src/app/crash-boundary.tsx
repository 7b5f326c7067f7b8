import { Component, type ReactNode } from 'react';
import { english, type Messages } from '../i18n/messages.ts';
import { showRecord } from './show-record.ts';

interface Props {
  readonly children: ReactNode;
  /** English where the reader's own words may be what broke. */
  readonly messages?: Messages;
}

/** Where a part of the page breaks, the whole story stays readable as text. */
export class CrashBoundary extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch() {
    showRecord();
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    const { crashed, crashedDetail } = (this.props.messages ?? english).app.failure;
    return (
      <div className="story-failure" role="alert">
        <h2>{crashed}</h2>
        <p>{crashedDetail}</p>
      </div>
    );
  }
}
