// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sources } from '../../api/client';
import type { Sources } from '../../api/types';
import { PlainElement } from '../../parts/element';
import { empty } from '../../parts/notices';
import { Loading } from '../../state/loading';
import { address } from '../../state/location';
import { many } from '../../words/amounts';
import { asWords } from '../../words/dates';
import { inOrder, learnNames, partyName } from '../../words/parties';

/** Where the documents come from, whose voices they carry, how regularly they come, and what could not be read. */
@customElement('px-sources')
export class SourcesPage extends PlainElement {
  private readonly found = new Loading<Sources>(
    this,
    (signal) => sources(signal),
    ({ names }) => learnNames(names ?? {}),
  );

  override render(): TemplateResult {
    this.found.want('sources');
    return html`<header class="page-head">
        <div>
          <h1>Sources and coverage</h1>
          <p>What is not here cannot be seen. Figures count documents; they do not grade anybody.</p>
        </div>
      </header>
      ${this.found.draw((found) => this.page(found))}`;
  }

  private page(found: Sources): TemplateResult {
    if (found.items.length === 0) return empty('No sources yet', 'They appear with the first document.');
    const { several, oneSide, outlet } = found.coverage;
    return html`<div class="stack">
      <ul class="tiles">
        ${tile(several, 'incidents on which several sides speak', address('incidents', undefined, { coverage: 'several' }))}
        ${tile(oneSide, 'incidents told by one side only', address('incidents', undefined, { coverage: 'one-side' }))}
        ${tile(outlet, 'incidents in outlets’ own voice only', address('incidents', undefined, { coverage: 'outlet' }))}
      </ul>
      <section class="sheet scroll-x" aria-labelledby="outlets-title" tabindex="0">
        <h2 id="outlets-title" class="pad">Outlets</h2>
        ${table(found)}
      </section>
      ${refusals(found)}
    </div>`;
  }
}

function tile(n: number, words: string, href: string): TemplateResult {
  return html`<li class="sheet pad">
    <a href=${href}><b>${n.toLocaleString('en')}</b> <span>${words}</span></a>
  </li>`;
}

function table({ items }: Sources): TemplateResult {
  return html`<table class="table">
    <thead>
      <tr>
        <th scope="col">Outlet</th>
        <th scope="col" class="num">Documents</th>
        <th scope="col" class="num">Incidents</th>
        <th scope="col" class="num">Only here</th>
        <th scope="col">Carries accounts of</th>
        <th scope="col">Published</th>
        <th scope="col" class="num">A day (expected)</th>
        <th scope="col" class="num">Quiet days</th>
      </tr>
    </thead>
    <tbody>
      ${items.map(
        (one) =>
          html`<tr>
            <th scope="row">${one.name}</th>
            <td class="num">${one.documents}</td>
            <td class="num">${one.incidents}</td>
            <td class="num">${one.only}</td>
            <td class="small">
              ${
                inOrder(Object.keys(one.voices ?? {}))
                  .map((side) => `${partyName(side)} ${one.voices?.[side] ?? ''}`)
                  .join(' · ') || html`<span class="muted">nobody</span>`
              }
            </td>
            <td class="small">${published(one.firstPublished, one.lastPublished)}</td>
            <td class="num">
              ${one.perDay === undefined ? '–' : `${one.perDay.toFixed(1)} (${one.expectedPerDay?.toFixed(1) ?? '–'})`}
            </td>
            <td class="num">${one.quietDays ?? '–'}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function published(first: string | undefined, last: string | undefined): string {
  if (!first) return 'not dated';
  return first.slice(0, 10) === last?.slice(0, 10)
    ? asWords(first.slice(0, 10))
    : `${asWords(first.slice(0, 10))} – ${asWords(last?.slice(0, 10))}`;
}

function refusals({ refusals: refused }: Sources): TemplateResult | typeof nothing {
  if (refused.total === 0) return nothing;
  return html`<details class="sheet pad">
    <summary>Not read: ${many(refused.total, 'input')}</summary>
    <ul class="small">
      ${refused.items.map(({ source, reason }) => html`<li><strong>${source}</strong> <span class="muted">${reason}</span></li>`)}
    </ul>
  </details>`;
}
