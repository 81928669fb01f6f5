// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import type { Decision, Incident } from '../../api/types';
import { address } from '../../state/location';
import { asWords } from '../../words/dates';
import { inOrder, partyName } from '../../words/parties';

/** What stands under the table: who is silent, what changed, the documents, what it is tied to, what was decided. */
export function below(incident: Incident, decisions: readonly Decision[]): TemplateResult {
  return html`<div class="below">
    ${silence(incident)} ${changed(incident)} ${sources(incident)} ${related(incident)} ${history(decisions)}
  </div>`;
}

function box(key: string, title: string, content: unknown): TemplateResult {
  return html`<section class="sheet" aria-labelledby=${key}>
    <h2 id=${key}>${title}</h2>
    ${content}
  </section>`;
}

function silence({ silence: silent }: Incident): TemplateResult | typeof nothing {
  if (silent.length === 0) return nothing;
  return box(
    'silence',
    'Silence',
    html`<ul>
      ${silent.map(
        ({ text, lastSource }) =>
          html`<li>
            ${text}
            ${lastSource ? html`<span class="small muted">Last source with its voice: ${asWords(lastSource)}.</span>` : nothing}
          </li>`,
      )}
    </ul>`,
  );
}

function changed(incident: Incident): TemplateResult | typeof nothing {
  if (!incident.changed?.length) return nothing;
  const label = (point: string): string => incident.points.find((one) => one.point === point)?.label ?? point;
  return box(
    'changed',
    'Accounts that changed',
    html`<ul>
      ${incident.changed.map(
        ({ point, party, earlier, now }) =>
          html`<li>
            <strong>${partyName(party)}</strong>, ${label(point)}: earlier
            <span class="quote">${earlier.join(', ')}</span>, now
            <span class="quote">${now.join(', ')}</span>
          </li>`,
      )}
    </ul>`,
  );
}

function sources(incident: Incident): TemplateResult {
  return box(
    'documents',
    'Documents',
    html`<ul>
      ${incident.sources.map(
        ({ name, title, published, voices }) =>
          html`<li>
            <span class="quote">${title ?? name}</span><br />
            <span class="small muted">
              ${title ? `${name} · ` : ''}${published ? asWords(published.slice(0, 10)) : 'not dated'} · carries
              ${inOrder(voices).map(partyName).join(', ') || 'no account'}
            </span>
          </li>`,
      )}
    </ul>`,
  );
}

function related({ related: ties }: Incident): TemplateResult | typeof nothing {
  if (ties.length === 0) return nothing;
  return box(
    'related',
    'Related incidents',
    html`<ul>
      ${ties.map(
        ({ kind, incident, title, why }) =>
          html`<li>
            <a href=${address('incident', incident)}>${title}</a>
            <span class="small muted">${kind.replaceAll('-', ' ')} · ${why}</span>
          </li>`,
      )}
    </ul>`,
  );
}

function history(decisions: readonly Decision[]): TemplateResult {
  return box(
    'history',
    'History',
    decisions.length === 0
      ? html`<p class="small muted undecided">
          No decision has been taken on this incident; it stands as it was read.
        </p>`
      : html`<ol>
          ${decisions.map(
            ({ number, kind, author, at, reason, undone }) =>
              html`<li class="small">
                <strong>${kind.replaceAll('-', ' ')}</strong>${undone ? ' (undone)' : ''} by ${author},
                ${asWords(at.slice(0, 16))}: ${reason} <span class="muted">no. ${number}</span>
              </li>`,
          )}
        </ol>`,
  );
}
