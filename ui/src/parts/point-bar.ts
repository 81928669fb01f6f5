// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, svg } from 'lit';
import { STATUSES, STATUS_WORDS, type Status } from '../words/status';
import { statusShape } from './status-mark';

export type Counts = Readonly<Partial<Record<Status, number>>>;

/** How many points stand how: a bar to compare by eye over the counts to read. */
export function pointBar(counts: Counts): TemplateResult {
  const shown = STATUSES.filter((status) => (counts[status] ?? 0) > 0);
  const total = shown.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  if (total === 0) return html`<span class="muted small">no points</span>`;
  let x = 0;
  const segments = shown.map((status) => {
    const width = (100 * (counts[status] ?? 0)) / total;
    const segment = svg`<rect class=${status} x=${x} y="0" width=${Math.max(width - 0.6, 1)} height="6"></rect>`;
    x += width;
    return segment;
  });
  return html`<div class="point-bar">
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${segments}</svg>
    <ul>
      ${shown.map(
        (status) => html`<li class=${status}>${statusShape(status)}${counts[status]} ${STATUS_WORDS[status].name}</li>`,
      )}
    </ul>
  </div>`;
}
