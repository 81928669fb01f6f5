// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { dyad, dyads, parties } from '../../api/client';
import type { Dyad, DyadFigures, PartyFigures } from '../../api/types';
import { PlainElement } from '../../parts/element';
import { empty } from '../../parts/notices';
import { Loading } from '../../state/loading';
import { AtPlace, address } from '../../state/location';
import { many } from '../../words/amounts';
import { inOrder, learnNames, partyName } from '../../words/parties';
import { dyadCharts } from './dyad-charts';

interface Found {
  readonly parties: readonly PartyFigures[];
  readonly dyads: readonly DyadFigures[];
}

/** Who is spoken of, by whom, and how pairs of parties stand over time. Counts of independent incidents, never of mentions. */
@customElement('px-parties')
export class PartiesPage extends PlainElement {
  private readonly at = new AtPlace(this);
  private readonly found = new Loading<Found>(this, fetchFigures, (found) => {
    learnNames(Object.fromEntries(found.parties.map(({ party, name }) => [party, name])));
    for (const { names } of found.dyads) learnNames(names ?? {});
  });
  private readonly pair = new Loading<Dyad>(
    this,
    (signal) => dyad(this.chosen(), this.span(), signal),
    ({ names }) => learnNames(names),
  );

  override render(): TemplateResult {
    this.found.want('figures');
    return html`<header class="page-head">
        <div>
          <h1>Parties and dyads</h1>
          <p>
            Descriptive counts of incidents, each counted once however many documents repeat it. They measure reporting
            as much as events.
          </p>
        </div>
      </header>
      ${this.found.draw((found) => this.page(found))}`;
  }

  private page(found: Found): TemplateResult {
    if (found.parties.length === 0) return empty('No parties yet', 'They appear with the first incident.');
    if (this.chosen()) this.pair.want(`${this.chosen()}?${this.span()}`);
    return html`<div class="stack">
      ${
        found.dyads.length > 0
          ? html`<section aria-labelledby="dyads-title">
              <h2 id="dyads-title">Pairs</h2>
              <ul class="pairs row">
                ${found.dyads.slice(0, 24).map((one) => this.tab(one))}
              </ul>
            </section>`
          : nothing
      }
      ${this.chosen() ? this.pair.draw(dyadCharts) : nothing} ${partyTable(found.parties)}
    </div>`;
  }

  private tab(one: DyadFigures): TemplateResult {
    const on = one.dyad === this.chosen();
    return html`<li>
      <a class="button" aria-current=${on ? 'true' : nothing} href=${address('parties', one.dyad)}
        >${inOrder(one.parties).map(partyName).join(' – ')} <span class="num muted">${one.incidents}</span></a
      >
    </li>`;
  }

  private chosen(): string {
    return this.at.current.id ?? this.found.value?.dyads[0]?.dyad ?? '';
  }

  private span(): URLSearchParams {
    const query = new URLSearchParams();
    for (const name of ['from', 'to']) if (this.at.choice(name)) query.set(name, this.at.choice(name));
    return query;
  }
}

async function fetchFigures(signal: AbortSignal): Promise<Found> {
  const [people, pairs] = await Promise.all([parties(signal), dyads(signal)]);
  return { parties: people.items, dyads: pairs.items };
}

function partyTable(list: readonly PartyFigures[]): TemplateResult {
  return html`<section class="sheet scroll-x" aria-labelledby="parties-title" tabindex="0">
    <h2 id="parties-title" class="pad">${many(list.length, 'party', 'parties')} in alphabetical order</h2>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">Party</th>
          <th scope="col" class="num">Incidents</th>
          <th scope="col" class="num">Own accounts</th>
          <th scope="col" class="num">Points agreed</th>
          <th scope="col" class="num">disputed</th>
          <th scope="col" class="num">one-sided</th>
          <th scope="col" class="num">unanswered</th>
          <th scope="col" class="num">Changed</th>
          <th scope="col" class="num">Silent on</th>
        </tr>
      </thead>
      <tbody>
        ${list.map(
          (one) =>
            html`<tr>
              <th scope="row"><a href=${address('incidents', undefined, { party: one.party })}>${one.name}</a></th>
              ${[
                one.incidents,
                one.accounts,
                one.agreed,
                one.disputed,
                one.oneSided,
                one.unanswered,
                one.changed,
                one.silent,
              ].map((n) => html`<td class="num">${n.toLocaleString('en')}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="pad small muted">How often a point is disputed says nothing about who is right.</p>
  </section>`;
}
