// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing, svg } from 'lit';
import type { Timeline } from '../../api/types';
import { address } from '../../state/location';
import { TimeScale, moment } from '../../state/scale';
import { between } from '../../words/dates';

const WIDTH = 1000;
const MOST = 200;
const DAY = 86_400_000;

type Lane = Timeline['incidents'][number];

/** A row for every incident: a bar from the earliest to the latest moment that is possible, ticks where it was published. */
export function lanes(shown: Timeline): TemplateResult | typeof nothing {
  if (shown.incidents.length === 0) return nothing;
  const rows = [...shown.incidents]
    .sort((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0))
    .slice(0, MOST);
  const days = rows
    .flatMap(({ earliest, latest, published }) =>
      [earliest, latest, ...(published ?? [])].map((day) => day.slice(0, 10)),
    )
    .sort();
  const scale = TimeScale.over(days[0], days.at(-1), WIDTH);
  return html`<section class="sheet" aria-labelledby="lanes-title">
    <h2 id="lanes-title" class="pad">Incidents in order of time</h2>
    ${axis(scale)}
    <ol class="lanes" @keydown=${step}>
      ${rows.map((lane) => row(lane, scale))}
    </ol>
    ${
      shown.incidents.length > MOST
        ? html`<p class="pad small muted">
            The first ${MOST} of ${shown.incidents.length}. Draw over the chart to see fewer.
          </p>`
        : nothing
    }
  </section>`;
}

/** The dates over the rows; they say nothing that the rows do not say in words. */
function axis(scale: TimeScale): TemplateResult {
  return html`<div class="lane-axis" aria-hidden="true">
    <svg height="18">
      ${scale.ticks(420).map(({ x, label }) => svg`<text class="tick" x=${`${(x / WIDTH) * 100}%`} y="13">${label}</text>`)}
    </svg>
  </div>`;
}

function row(lane: Lane, scale: TimeScale): TemplateResult {
  const x = scale.x(lane.earliest);
  const end = lane.latest.length > 10 ? moment(lane.latest) : moment(lane.latest) + DAY;
  const width = Math.max(scale.x(end) - x, 8);
  return html`<li>
    <a href=${address('incident', lane.id)}>${lane.title}</a>
    <span class="small muted">${between(lane.earliest, lane.latest)}</span>
    <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
      <rect class="span" x=${x} y="3" width=${width} height="6" rx="1"></rect>
      ${(lane.published ?? []).map((day) => svg`<line class="told" x1=${scale.x(day)} x2=${scale.x(day)} y1="9" y2="16"></line>`)}
    </svg>
  </li>`;
}

/** Left and right, as well as up and down, go from incident to incident. */
function step(event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!by) return;
  const links = [...(event.currentTarget as Element).querySelectorAll('a')];
  const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + by];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}
