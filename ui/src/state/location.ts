// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the address says: the page, the thing on it, and the choices that all views share. */
export interface Place {
  readonly page: string;
  readonly id: string | undefined;
  readonly choices: URLSearchParams;
}

/** Choices that belong to one page only and are left behind on the way to another. */
const OWN = new Set(['point', 'side', 'n', 'doc', 'cursor', 'sort', 'format', 'job', 'event', 'kind', 'sideBySide']);

function read(): Place {
  const [path = '', query = ''] = window.location.hash.replace(/^#\/?/, '').split('?');
  const [page = '', id] = path.split('/').map(decodeURIComponent);
  return { page: page || 'incidents', id: id || undefined, choices: new URLSearchParams(query) };
}

/** The address of a page under the shared choices, with changes; an empty change takes a choice away. */
export function address(page: string, id?: string, changes: Record<string, string> = {}, from = read()): string {
  const choices = new URLSearchParams(from.choices);
  const stays = from.page === page && from.id === id;
  if (!stays) for (const name of OWN) choices.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    if (value) choices.set(name, value);
    else choices.delete(name);
  }
  choices.sort();
  const query = choices.toString();
  return `#/${page}${id ? `/${encodeURIComponent(id)}` : ''}${query ? `?${query}` : ''}`;
}

export function place(): Place {
  return read();
}

/** Changes choices where one stands. Replacing keeps the way back short while something is dragged or typed. */
export function choose(changes: Record<string, string>, replace = false): void {
  const { page, id } = read();
  const target = address(page, id, changes);
  if (target === window.location.hash) return;
  if (replace) {
    history.replaceState(null, '', target);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else window.location.hash = target;
}

/** Draws its host again whenever the address changes. */
export class AtPlace implements ReactiveController {
  current = read();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly moved: (now: Place) => void = () => {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.update);
    this.update();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.update);
  }

  choice(name: string): string {
    return this.current.choices.get(name) ?? '';
  }

  private readonly update = (): void => {
    this.current = read();
    this.moved(this.current);
    this.host.requestUpdate();
  };
}
