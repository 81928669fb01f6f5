// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import { failure, skeleton } from '../parts/notices';

/** Something fetched for a page. What was shown stays until the new comes, so nothing jumps. */
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
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.running?.abort();
    this.key = undefined;
  }

  /** Fetches if the key is another than last time. */
  want(key: string): void {
    if (key === this.key) return;
    this.key = key;
    void this.again();
  }

  async again(): Promise<void> {
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
      this.error = error;
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
