// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import type { IncidentCard } from '../../api/types';
import { pointBar } from '../../parts/point-bar';
import { whenWords } from '../../parts/when';
import { address } from '../../state/location';
import { many } from '../../words/amounts';
import { inOrder, partyName } from '../../words/parties';

/** The incidents as a table whose columns keep their places from page to page. */
export function incidentRows(cards: readonly IncidentCard[]): TemplateResult {
  return html`<table class="incidents sheet">
    <thead>
      <tr>
        <th scope="col">Incident</th>
        <th scope="col">When, as stated</th>
        <th scope="col">Where, as stated</th>
        <th scope="col">Points</th>
        <th scope="col">Sources</th>
      </tr>
    </thead>
    <tbody>
      ${cards.map(row)}
    </tbody>
  </table>`;
}

function row(card: IncidentCard): TemplateResult {
  return html`<tr>
    <th scope="row">
      <a href=${address('incident', card.id)}>${card.title}</a>
      <span class="small muted">${inOrder(card.parties).map(partyName).join(' · ') || 'parties not known'}</span>
      ${card.accepted ? html`<span class="chip">reviewed</span>` : nothing}
    </th>
    <td data-name="When">${whenWords(card.when)}</td>
    <td data-name="Where">${where(card)}</td>
    <td>${pointBar(card.points)}</td>
    <td data-name="Sources">${sources(card)}</td>
  </tr>`;
}

function where({ places, unmapped }: IncidentCard): TemplateResult {
  const names = [...new Set([...places.map(({ name }) => name), ...unmapped])];
  if (names.length === 0) return html`<span class="muted">not stated</span>`;
  return html`<span class="quote">${names[0]}</span>${
      names.length > 1 ? html` <span class="tiny muted">and ${names.length - 1} more</span>` : nothing
    }`;
}

/** Who speaks in how many documents, and how many documents are copies. */
function sources(card: IncidentCard): TemplateResult {
  const copies = card.documents - card.independentSources;
  return html`${inOrder(Object.keys(card.sourcesBy)).map(
      (side) => html`<span class="by"><span>${partyName(side)}</span> <b>${card.sourcesBy[side]}</b></span>`,
    )}
    <span class="tiny muted"
      >${many(card.independentSources, 'source')}${copies > 0 ? `, ${copies} copied` : ''}</span
    >`;
}
