// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import type { Incident } from '../../api/types';
import { pointBar } from '../../parts/point-bar';
import { whenWords } from '../../parts/when';
import { address } from '../../state/location';
import { many } from '../../words/amounts';
import { asWords } from '../../words/dates';
import { OUTLET, inOrder, partyName } from '../../words/parties';
import { STATUSES, type Status } from '../../words/status';

export interface HeadView {
  readonly incident: Incident;
  readonly show: (point: string) => void;
}

/** Title, the state of the points in one sentence, what is agreed, and when and where as each side gives it. */
export function head({ incident, show }: HeadView): TemplateResult {
  const { card } = incident;
  return html`<header class="incident-head">
    <div class="row spread">
      <p class="eyebrow">Incident · ${inOrder(incident.parties).map(partyName).join(' and ') || 'parties not known'}</p>
      <div class="row no-print">
        <span class="chip">${card.accepted ? 'reviewed' : 'not reviewed yet'}</span>
        ${card.sensitive ? html`<span class="chip">sensitive: left out of exports</span>` : nothing}
        <a class="button small" href=${address('export', undefined, { incident: incident.id })}>Export</a>
        <button class="button small" @click=${() => window.print()}>Print brief</button>
      </div>
    </div>
    <h1>${incident.title}</h1>
    <p class="lead">${summary(incident)}</p>
    <div class="head-bar">${pointBar(card.points)}</div>
    <div class="head-2">
      ${agreed(incident, show)}
      <dl class="facts">
        <div>
          <dt>When</dt>
          <dd>${whenWords(card.when)}</dd>
        </div>
        <div>
          <dt>Where</dt>
          <dd>${where(incident)}</dd>
        </div>
        ${
          card.published
            ? html`<div>
                <dt>Published</dt>
                <dd>
                  ${asWords(card.published.first)}${card.published.last === card.published.first ? '' : ` – ${asWords(card.published.last)}`}
                </dd>
              </div>`
            : nothing
        }
      </dl>
    </div>
  </header>`;
}

/** "4 documents, 3 of them independent; 2 sides speak. 5 points agreed, 3 disputed, 1 told by one side only." */
function summary(incident: Incident): string {
  const documents = incident.documents.length;
  const speaking = new Set(incident.points.flatMap(({ accounts }) => Object.keys(accounts)));
  speaking.delete(OUTLET);
  const independent = documents > 1 ? `, ${incident.independentSources} of them independent` : '';
  const accounts = speaking.size === 0 ? 'the outlet’s own account only' : many(speaking.size, 'account');
  const counts = incident.card.points;
  const states = STATUSES.filter((status) => counts[status] > 0).map((status, i) =>
    i === 0 ? `${many(counts[status], 'point')} ${SAID[status]}` : `${counts[status]} ${SAID[status]}`,
  );
  return `${many(documents, 'document')}${independent}; ${accounts}. ${states.join(', ')}.`;
}

const SAID: Readonly<Record<Status, string>> = {
  agreed: 'agreed',
  disputed: 'disputed',
  'one-sided': 'told by one side only',
  unanswered: 'unanswered',
};

/** Clauses made from agreed points only, each a way to its evidence. */
function agreed(incident: Incident, show: (point: string) => void): TemplateResult {
  if (incident.summary.length === 0)
    return html`<p class="small muted">Nothing is agreed between opposing parties.</p>`;
  return html`<section aria-labelledby="agreed-title" class="agreed-box">
    <h2 id="agreed-title" class="eyebrow">What is agreed</h2>
    <ul class="agreed-list">
      ${incident.summary.map(
        (clause) => html`<li><button @click=${() => show(clause.point)}>${words(clause.text)}</button></li>`,
      )}
    </ul>
  </section>`;
}

/** "Captured: six" with the question apart from its answer, so that the answers stand under each other. */
function words(clause: string): TemplateResult {
  const at = clause.indexOf(': ');
  if (at < 0) return html`${clause}`;
  return html`<span class="muted">${clause.slice(0, at)}<span class="visually-hidden">: </span></span>
    <span>${clause.slice(at + 2)}</span>`;
}

function where(incident: Incident): TemplateResult {
  const { places, unmapped } = incident.card;
  if (places.length === 0) {
    return unmapped.length > 0
      ? html`${unmapped.join(', ')} <span class="muted">(not on the map)</span>`
      : html`not stated`;
  }
  return html`${places
      .slice(0, 3)
      .map(
        ({ name, parties }, i) =>
          html`${i > 0 ? '; ' : ''}<span class="quote">${name}</span> (${inOrder(parties).map(partyName).join(', ')})`,
      )} <a class="no-print" href=${address('map', undefined, { incident: incident.id })}>map</a>`;
}
