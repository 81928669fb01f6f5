// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { facets, incidents } from '../../api/client';
import type { Facets, IncidentPage } from '../../api/types';
import { PlainElement } from '../../parts/element';
import { empty } from '../../parts/notices';
import { filterQuery, filtersSet } from '../../state/filters';
import { Loading } from '../../state/loading';
import { AtPlace, choose } from '../../state/location';
import { many } from '../../words/amounts';
import { learnNames } from '../../words/parties';
import { facetList } from './facets';
import { incidentRows } from './rows';

const SORTS: readonly (readonly [string, string])[] = [
  ['', 'latest first'],
  ['-date', 'earliest first'],
  ['disputed', 'most disputed'],
  ['sources', 'most sources'],
  ['title', 'title'],
];

/** All incidents, narrowed by facets, search and time range. */
@customElement('px-incidents')
export class IncidentsPage extends PlainElement {
  private readonly at = new AtPlace(this);
  private readonly list = new Loading<IncidentPage>(
    this,
    (signal) => incidents(this.query(), signal),
    ({ names }) => learnNames(names),
  );
  private readonly counts = new Loading<Facets>(
    this,
    (signal) => facets(filterQuery(this.at), signal),
    ({ names }) => learnNames(names),
  );

  override render(): TemplateResult {
    this.list.want(this.query().toString());
    this.counts.want(filterQuery(this.at).toString());
    return html`<header class="page-head">
        <div>
          <h1>Incidents</h1>
          <p>Each row is one happening, with how far the accounts of it agree.</p>
        </div>
      </header>
      ${this.list.draw((list) => this.page(list))}`;
  }

  private page(list: IncidentPage): TemplateResult {
    if (list.total === 0 && filtersSet(this.at) === 0) return nothingYet;
    return html`<div class="incidents-body" aria-busy=${this.list.busy}>
      ${facetList(this.counts.value, (name) => this.at.choice(name))}
      <section aria-label="Incidents found">
        <div class="row spread">
          <p class="small muted" role="status">
            ${many(list.total, 'incident')}${list.undated ? `; ${list.undated} more whose day is open` : ''}
          </p>
          ${this.sorts()}
        </div>
        ${list.items.length === 0 ? noMatch : incidentRows(list.items)} ${this.pager(list)}
      </section>
    </div>`;
  }

  private sorts(): TemplateResult {
    const now = this.at.choice('sort');
    return html`<label class="row small muted">
      Order
      <select @change=${(event: Event) => choose({ sort: (event.target as HTMLSelectElement).value, cursor: '' })}>
        ${SORTS.map(([value, name]) => html`<option value=${value} ?selected=${value === now}>${name}</option>`)}
      </select>
    </label>`;
  }

  private pager(list: IncidentPage): TemplateResult | typeof nothing {
    const back = this.at.choice('cursor');
    if (!back && !list.next) return nothing;
    return html`<nav class="row pager" aria-label="Pages of the list">
      ${back ? html`<button class="button" @click=${() => window.history.back()}>← Back</button>` : nothing}
      ${
        list.next
          ? html`<button class="button" @click=${() => choose({ cursor: list.next ?? '' })}>Next 25 →</button>`
          : nothing
      }
    </nav>`;
  }

  private query(): URLSearchParams {
    return filterQuery(this.at, { limit: '25', sort: this.at.choice('sort'), cursor: this.at.choice('cursor') });
  }
}

const nothingYet = empty(
  'No incidents yet',
  'Paste an article, drop a file or give an address, and see who says what.',
  html`<a class="button primary" href="#/inbox">Open the inbox</a>`,
);

const noMatch = empty(
  'No incident matches',
  'Take a filter away or widen the time range.',
  html`<a class="button" href="#/incidents">Clear all filters</a>`,
);
