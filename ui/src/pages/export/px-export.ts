// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { exportFile, exportFormats, exportPreview } from '../../api/client';
import type { ExportFormat, ExportPreview } from '../../api/types';
import { PlainElement } from '../../parts/element';
import { filterQuery, filtersSet } from '../../state/filters';
import { Loading } from '../../state/loading';
import { AtPlace, choose } from '../../state/location';
import { many } from '../../words/amounts';

type Formats = Readonly<{ items: readonly ExportFormat[] }>;

const PROJECTIONS: readonly (readonly [string, string])[] = [
  ['per-account', 'a row for each side’s account'],
  ['agreed-only', 'only what opposing sides agree on'],
  ['reviewed', 'the accounts of incidents that somebody accepted'],
];

/** What a file would hold and what it would lose, before it is saved. */
@customElement('px-export')
export class ExportPage extends PlainElement {
  private readonly at = new AtPlace(this);
  private readonly formats = new Loading<Formats>(this, (signal) => exportFormats(signal), undefined, false);
  private readonly preview = new Loading<ExportPreview>(this, (signal) =>
    exportPreview(this.format(), this.query(), signal),
  );

  override render(): TemplateResult {
    this.formats.want('formats');
    return html`<header class="page-head">
        <div>
          <h1>Export</h1>
          <p>What you see is what the file holds. What its format has no room for is told before you save.</p>
        </div>
      </header>
      ${this.formats.draw((formats) => this.page(formats))}`;
  }

  private page(formats: Formats): TemplateResult {
    this.preview.want(`${this.format()}?${this.query()}`);
    const format = formats.items.find(({ name }) => name === this.format());
    return html`<div class="export-body">
      <section class="stack" aria-label="What to save">
        ${this.select(
          'Format',
          'format',
          this.format(),
          formats.items.map(({ name, suffix }) => [name, `${name} (.${suffix.replace(/^\./, '')})`]),
        )}
        ${this.select('Rows', 'projection', this.at.choice('projection') || 'per-account', PROJECTIONS)}
        <label class="row small"
          ><input
            type="checkbox"
            ?checked=${this.at.choice('accepted') === 'true'}
            @change=${(event: Event) => choose({ accepted: (event.target as HTMLInputElement).checked ? 'true' : '' })} />
          only incidents that somebody reviewed</label
        >
        <p class="small muted">
          ${this.at.choice('incident') ? 'One incident.' : filtersSet(this.at) > 0 ? 'The filters of the other views hold here too.' : 'All incidents.'}
          ${this.at.choice('incident') ? html`<button class="button plain small" @click=${() => choose({ incident: '' })}>All instead</button>` : nothing}
        </p>
        <a class="button primary" href=${exportFile(this.format(), this.query())} download>Save the file</a>
        ${format ? about(format) : nothing}
      </section>
      <section class="stack" aria-label="Preview">${this.preview.draw(shown)}</section>
    </div>`;
  }

  private select(
    title: string,
    name: string,
    now: string,
    options: readonly (readonly [string, string])[],
  ): TemplateResult {
    return html`<label class="field">
      <span>${title}</span>
      <select @change=${(event: Event) => choose({ [name]: (event.target as HTMLSelectElement).value })}>
        ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === now}>${words}</option>`)}
      </select>
    </label>`;
  }

  private format(): string {
    return this.at.choice('format') || this.formats.value?.items[0]?.name || '';
  }

  private query(): URLSearchParams {
    const query = filterQuery(this.at, {
      projection: this.at.choice('projection'),
      accepted: this.at.choice('accepted'),
      incident: this.at.choice('incident'),
    });
    query.delete('review');
    return query;
  }
}

/** "alternative-places" as people write it. */
const plain = (key: string): string => key.replaceAll('-', ' ');

function about({ carries, lacks, notes }: ExportFormat): TemplateResult {
  return html`<div class="small muted stack">
    ${carries.length > 0 ? html`<p><strong>Carries</strong> ${carries.map(plain).join(', ')}</p>` : nothing}
    ${lacks.length > 0 ? html`<p><strong>Has no room for</strong> ${lacks.map(plain).join(', ')}</p>` : nothing}
    ${notes.map((note) => html`<p>${note}</p>`)}
  </div>`;
}

function shown(preview: ExportPreview): TemplateResult {
  const losses = Object.entries(preview.loss.total).sort(([a], [b]) => (a < b ? -1 : 1));
  return html`<div class="row">
      <strong>${many(preview.rows, 'row')}</strong>
      ${preview.incidents === undefined ? nothing : html`<span class="muted">from ${many(preview.incidents, 'incident')}</span>`}
      ${preview.withheld ? html`<span class="muted">${preview.withheld} sensitive left out</span>` : nothing}
    </div>
    <pre class="sheet pad scroll-x" tabindex="0" aria-label="First lines of the file">
${preview.lines.join('\n') || '(no rows)'}</pre>
    <section class="sheet pad" aria-labelledby="loss-title">
      <h2 id="loss-title">What this format loses</h2>
      ${
        losses.length === 0 && preview.loss.omitted === 0
          ? html`<p class="small">Nothing of what these incidents hold.</p>`
          : html`<ul class="small losses">
              ${losses.map(([what, n]) => html`<li><span>${plain(what)}</span><span class="num">${n.toLocaleString('en')}</span></li>`)}
              ${preview.loss.omitted > 0 ? html`<li><span>accounts and acts without a row</span><span class="num">${preview.loss.omitted}</span></li>` : nothing}
            </ul>`
      }
      ${preview.loss.notes.map((note) => html`<p class="small muted">${note}</p>`)}
      ${
        preview.loss.omissions.length > 0
          ? html`<details class="small">
              <summary>What has no row</summary>
              <ul>
                ${preview.loss.omissions.slice(0, 50).map(({ what, reason }) => html`<li>${what} <span class="muted">${reason}</span></li>`)}
              </ul>
            </details>`
          : nothing
      }
    </section>`;
}
