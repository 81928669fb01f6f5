// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import type { IncidentCard, Point, ReviewTask } from '../../api/types';
import { pointBar } from '../../parts/point-bar';
import { statusMark } from '../../parts/status-mark';
import { whenWords } from '../../parts/when';
import { address } from '../../state/location';
import { inOrder, partyName } from '../../words/parties';
import { statusOf } from '../../words/status';

/** What one needs to see to decide: the accounts of the point in question, or of all points, and the other incident. */
export function taskEvidence(task: ReviewTask): TemplateResult {
  const { incident, other } = task;
  const points = task.point ? incident.points.filter(({ point }) => point === task.point) : incident.points;
  return html`<div class="stack">
    ${other ? html`<div class="pair">${card(incident.card, 'This one')} ${card(other, 'The other one')}</div>` : card(incident.card, 'Incident')}
    ${points.slice(0, 8).map(accounts)}
  </div>`;
}

function card(one: IncidentCard, eyebrow: string): TemplateResult {
  return html`<article class="sheet pad stack">
    <p class="eyebrow">${eyebrow}</p>
    <h3><a href=${address('incident', one.id)}>${one.title}</a></h3>
    <p class="small">${whenWords(one.when)} · ${one.places[0]?.name ?? one.unmapped[0] ?? 'place not stated'}</p>
    ${pointBar(one.points)}
  </article>`;
}

function accounts(point: Point): TemplateResult {
  return html`<section class="sheet pad">
    <div class="row spread">
      <h3>${point.label}</h3>
      ${statusMark(statusOf(point.status))}
    </div>
    <dl class="sides">
      ${inOrder(Object.keys(point.accounts)).map(
        (side) =>
          html`<dt>${partyName(side)}</dt>
            <dd>
              ${point.accounts[side]?.slice(0, 3).map(
                ({ value, denial, quotes, speakers }) =>
                  html`<p>
                    ${denial ? 'denies: ' : nothing}<span class="quote"
                      >${quotes[0] ? html`<q>${quotes[0]}</q>` : value}</span
                    >
                    <span class="tiny muted">${speakers.map(({ name }) => name).join(' ◂ ')}</span>
                  </p>`,
              )}
            </dd>`,
      )}
    </dl>
  </section>`;
}
