// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { timeline } from '../../api/client';
import type { Timeline } from '../../api/types';
import { PlainElement } from '../../parts/element';
import { empty } from '../../parts/notices';
import '../../parts/px-time-chart';
import { filterQuery } from '../../state/filters';
import { Loading } from '../../state/loading';
import { AtPlace, address } from '../../state/location';
import { asWords } from '../../words/dates';
import { learnNames } from '../../words/parties';
import { lanes } from './lanes';

/** When things are told to have happened and when that was published: two lanes, and never one in place of the other. */
@customElement('px-timeline')
export class TimelinePage extends PlainElement {
  private readonly at = new AtPlace(this);
  private readonly all = new Loading<Timeline>(
    this,
    (signal) => timeline(this.wholeTime(), signal),
    ({ names }) => learnNames(names),
  );
  private readonly shown = new Loading<Timeline>(
    this,
    (signal) => timeline(filterQuery(this.at), signal),
    ({ names }) => learnNames(names),
  );

  override render(): TemplateResult {
    this.all.want(this.wholeTime().toString());
    this.shown.want(filterQuery(this.at).toString());
    return html`<header class="page-head">
        <div>
          <h1>Timeline</h1>
          <p>Above the line, when things are told to have happened. Below it, when that came out.</p>
        </div>
      </header>
      ${this.all.draw((all) => this.page(all))}`;
  }

  private page(all: Timeline): TemplateResult {
    if (all.events.length === 0 && all.published.length === 0 && all.open.length === 0) {
      return empty(
        'Nothing to show in time',
        'No incident that passes the filters has a date or a document with a date.',
      );
    }
    return html`<div class="stack">
      <section class="sheet pad" aria-label="Over time">
        <px-time-chart .data=${all} from=${this.at.choice('from')} to=${this.at.choice('to')}></px-time-chart>
      </section>
      ${this.shown.draw((shown) => html`${lanes(shown)} ${open(shown)}`)}
    </div>`;
  }

  private wholeTime(): URLSearchParams {
    const query = filterQuery(this.at);
    query.delete('from');
    query.delete('to');
    return query;
  }
}

function open(shown: Timeline): TemplateResult | typeof nothing {
  if (shown.open.length === 0) return nothing;
  return html`<section class="sheet pad" aria-labelledby="open-title">
    <h2 id="open-title">Day open (${shown.openTotal ?? shown.open.length})</h2>
    <p class="small muted">
      Their texts leave the day open; they stand nowhere on the line rather than in a wrong place.
    </p>
    <ul class="columns">
      ${shown.open.slice(0, 100).map(
        ({ id, title, words, published }) =>
          html`<li>
            <a href=${address('incident', id)}>${title}</a>
            <span class="small muted"
              >${words ? html`<q>${words}</q>` : 'no day stated'}${published?.[0] ? ` · published ${asWords(published[0].slice(0, 10))}` : ''}</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
