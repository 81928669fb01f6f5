// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import { failure, skeleton } from '../parts/notices';
import { NEWS } from './news';

/**
 * Something fetched for a page, and fetched again when there is news of the store. What was shown stays until the new
 * comes, so nothing jumps; and it stays when asking again because of news fails.
 */
export class Loading<T> implements ReactiveController {
  value: T | undefined;
  error: unknown;
  busy = false;
  private key: string | undefined;
  private running: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fetcher: (signal: AbortSignal) => Promise<T>,
    private readonly arrived: (value: T) => void = () => {},
    private readonly live = true,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener(NEWS, this.news);
  }

  hostDisconnected(): void {
    window.removeEventListener(NEWS, this.news);
    this.running?.abort();
    this.key = undefined;
  }

  /** Fetches if the key is another than last time. */
  want(key: string): void {
    if (key === this.key) return;
    this.key = key;
    void this.again();
  }

  private readonly news = (): void => {
    if (this.live && this.key !== undefined && !this.busy) void this.again(true);
  };

  async again(quietly = false): Promise<void> {
    this.running?.abort();
    const running = (this.running = new AbortController());
    this.busy = true;
    this.host.requestUpdate();
    try {
      const value = await this.fetcher(running.signal);
      if (running.signal.aborted) return;
      this.value = value;
      this.error = undefined;
      this.arrived(value);
    } catch (error) {
      if (running.signal.aborted) return;
      if (!quietly || this.value === undefined) this.error = error;
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  /** The value drawn, or the state it is in. */
  draw(whenReady: (value: T) => TemplateResult): TemplateResult {
    if (this.error) return failure(this.error, () => void this.again());
    if (this.value === undefined) return skeleton();
    return html`${whenReady(this.value)}`;
  }
}
