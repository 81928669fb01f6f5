// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is told to every page when documents, decisions or incidents have changed. */
export const NEWS = 'parallax-news';

/** Many changes in a row are one piece of news, so that a page is not drawn for each of a thousand documents. */
const CALM = 1_000;
const AGAIN = 5_000;

/**
 * Listens to what happens on the server while its host is on a visible page. A hidden page holds no connection, for a
 * browser has few of them for all its pages; when it is seen again it is told that something may have changed.
 */
export class News implements ReactiveController {
  private stream: EventSource | undefined;
  private pending: number | undefined;
  private retry: number | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly allowed: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.seen);
    this.listen();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.seen);
    this.stop();
  }

  /** Begins if it may and has not. */
  listen(): void {
    if (this.stream || document.hidden || !this.allowed()) return;
    const stream = (this.stream = new EventSource('/api/stream'));
    for (const kind of ['document', 'incidents', 'decision']) stream.addEventListener(kind, this.tell);
    stream.addEventListener('error', () => {
      if (stream.readyState !== EventSource.CLOSED) return;
      this.stop();
      this.retry = window.setTimeout(() => this.listen(), AGAIN);
    });
  }

  stop(): void {
    this.stream?.close();
    this.stream = undefined;
    window.clearTimeout(this.retry);
  }

  private readonly seen = (): void => {
    if (document.hidden) this.stop();
    else if (!this.stream) {
      this.listen();
      this.tell();
    }
  };

  private readonly tell = (): void => {
    this.pending ??= window.setTimeout(() => {
      this.pending = undefined;
      window.dispatchEvent(new Event(NEWS));
    }, CALM);
  };
}
