// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import type { Answer, DocumentRead, Incident } from '../../api/types';
import type { CodePoints } from '../../text/codepoints';
import type { Mark } from '../../text/pieces';
import { asWords } from '../../words/dates';
import { partyName } from '../../words/parties';
import { sourceText } from './source-text';

/** One account under its key, so that marks, cells and addresses speak of the same. */
export interface Keyed {
  readonly key: string;
  readonly point: string;
  readonly side: string;
  readonly answer: Answer;
}

export function keyed(incident: Incident): Keyed[] {
  return incident.points.flatMap(({ point, accounts }) =>
    Object.entries(accounts).flatMap(([side, list]) =>
      list.map((answer, n) => ({ key: `${point}|${side}|${n}`, point, side, answer })),
    ),
  );
}

export interface EvidenceView {
  readonly label: string;
  readonly all: readonly Keyed[];
  readonly chosen: Keyed;
  readonly documents: ReadonlyMap<string, DocumentRead>;
  readonly texts: ReadonlyMap<string, CodePoints>;
  readonly choose: (next: Keyed) => void;
}

/** The drawer: who said it, through whom, in which document, and the words in their place. */
export function evidence(view: EvidenceView): TemplateResult {
  const { chosen } = view;
  const document = view.documents.get(chosen.answer.document);
  const text = view.texts.get(chosen.answer.document);
  return html`<aside class="evidence-drawer sheet" aria-label="Evidence">
    <header>
      <p class="eyebrow">Evidence · ${view.label}</p>
      <h2>${partyName(chosen.side)}</h2>
      ${sentence(chosen.answer, document)} ${chain(chosen.answer, document)}
    </header>
    ${elsewhere(view)}
    ${
      document && text
        ? html`${about(document)}
          ${sourceText(document, text, { marks: marks(view), chosen: chosen.key, point: chosen.point, choose: (key) => pick(view, key) })}`
        : html`<p class="pad muted">The text of this document is not in the store.</p>`
    }
  </aside>`;
}

function pick(view: EvidenceView, key: string): void {
  const next = view.all.find((one) => one.key === key);
  if (next) view.choose(next);
}

function marks(view: EvidenceView): Mark[] {
  return view.all
    .filter(({ answer }) => answer.document === view.chosen.answer.document)
    .flatMap(({ key, answer }) => answer.spans.map((span) => ({ key, span })));
}

function sentence(answer: Answer, document: DocumentRead | undefined): TemplateResult {
  const words = answer.quotes.join(' … ');
  return words
    ? html`<blockquote class="quote" dir="auto" lang=${document?.language ?? nothing}><q>${words}</q></blockquote>`
    : html`<p class="quote">${answer.value}</p>`;
}

/** The way the words came: the outlet first, the one who spoke them last. */
function chain(answer: Answer, document: DocumentRead | undefined): TemplateResult {
  const way = [...answer.speakers].reverse();
  const kind = document?.attributions.find(({ id }) => id === answer.attribution)?.kind;
  return html`<ol class="chain" aria-label="How the words came here">
      ${way.map(({ name, party }) => html`<li>${name}${party ? html` <span class="muted">(${partyName(party)})</span>` : nothing}</li>`)}
    </ol>
    <p class="tiny muted">
      ${answer.attribution === null ? 'Said in the outlet’s own voice, without a source.' : `${kind ? KINDS[kind] : 'reported'}${answer.act ? ` · as: ${answer.act}` : ''}`}
      ${answer.told ? ` · told ${asWords(answer.told)}` : ''}
    </p>`;
}

const KINDS: Readonly<Record<string, string>> = {
  direct: 'quoted word for word',
  indirect: 'reported in other words',
  mixed: 'partly quoted',
};

function about(document: DocumentRead): TemplateResult {
  return html`<div class="about">
    <p><strong>${document.title ?? document.source}</strong></p>
    <p class="tiny muted">
      ${document.outlet ?? 'outlet not stated'} ·
      ${document.published ? asWords(document.published.slice(0, 10)) : 'publication date not stated'} ·
      ${document.source}
    </p>
  </div>`;
}

/** Step through the accounts of the same point: the other side's words are one key away. */
function elsewhere(view: EvidenceView): TemplateResult {
  const same = view.all.filter(({ point }) => point === view.chosen.point);
  if (same.length < 2) return html``;
  const at = same.findIndex(({ key }) => key === view.chosen.key);
  const step = (by: number): void => {
    const next = same[(at + by + same.length) % same.length];
    if (next) view.choose(next);
  };
  return html`<nav class="steps" aria-label="Accounts of this point">
    <button class="button" @click=${() => step(-1)}>←<span class="visually-hidden"> previous account</span></button>
    <span class="tiny muted" aria-live="polite">${at + 1} of ${same.length} accounts of this point</span>
    <button class="button" @click=${() => step(1)}><span class="visually-hidden">next account </span>→</button>
  </nav>`;
}
