// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { documentRead, history, incident } from '../../api/client';
import type { Answer, Decision, DocumentRead, Incident } from '../../api/types';
import { PlainElement } from '../../parts/element';
import { Loading } from '../../state/loading';
import { AtPlace, choose } from '../../state/location';
import { CodePoints } from '../../text/codepoints';
import { learnNames } from '../../words/parties';
import { statusOf } from '../../words/status';
import { below } from './below';
import { sides } from './cells';
import { type Keyed, evidence, keyed } from './evidence';
import { head } from './head';
import { pointsTable } from './points-table';

interface Shown {
  readonly incident: Incident;
  readonly decisions: readonly Decision[];
  readonly documents: ReadonlyMap<string, DocumentRead>;
  readonly texts: ReadonlyMap<string, CodePoints>;
  readonly all: readonly Keyed[];
}

/** One incident: what each side says of every point, and the words it came from. */
@customElement('px-incident')
export class IncidentPage extends PlainElement {
  private readonly at = new AtPlace(this);
  private readonly shown = new Loading<Shown>(
    this,
    (signal) => fetchAll(this.at.current.id ?? '', signal),
    (shown) => {
      document.title = `${shown.incident.title} · Parallax`;
    },
  );

  override render(): TemplateResult {
    this.shown.want(this.at.current.id ?? '');
    return this.shown.draw((shown) => this.page(shown));
  }

  private page(shown: Shown): TemplateResult {
    const chosen = this.chosen(shown.all);
    const reversed = this.at.choice('order') === 'z-a';
    return html`<article>
      ${head({ incident: shown.incident, show: (point) => this.showPoint(shown, point) })}
      <div class="row spread no-print">
        <h2>What each side says</h2>
        <button
          class="button plain small"
          aria-pressed=${reversed}
          @click=${() => choose({ order: reversed ? '' : 'z-a' })}>
          Columns by name: ${reversed ? 'Z to A' : 'A to Z'}
        </button>
      </div>
      <div class="incident-body">
        <div class="sheet">
          ${pointsTable({
            incident: shown.incident,
            sides: sides(shown.incident, reversed),
            chosen,
            choose: (point, side, answer) => this.show(shown.all, point, side, answer),
          })}
        </div>
        ${
          chosen
            ? evidence({
                label: label(shown.incident, chosen.point),
                all: shown.all,
                chosen,
                documents: shown.documents,
                texts: shown.texts,
                choose: (next) => this.go(next),
              })
            : nothing
        }
      </div>
      ${below(shown.incident, shown.decisions)}
      <p class="print-only tiny">
        The marks say how the accounts stand to each other, not who is right. Sides stand in alphabetical order.
        Incident ${shown.incident.id}, printed by Parallax.
      </p>
    </article>`;
  }

  /** What the address names; else the first disputed point, which is what people come for. */
  private chosen(all: readonly Keyed[]): Keyed | undefined {
    const key = `${this.at.choice('point')}|${this.at.choice('side')}|${this.at.choice('n') || 0}`;
    const named = all.find((one) => one.key === key);
    if (named) return named;
    const incidentShown = this.shown.value?.incident;
    const disputed = incidentShown?.points.find((point) => statusOf(point.status) === 'disputed');
    return all.find(({ point }) => point === disputed?.point) ?? all[0];
  }

  private show(all: readonly Keyed[], point: string, side: string, answer: Answer): void {
    const next = all.find((one) => one.point === point && one.side === side && one.answer === answer);
    if (!next) return;
    this.go(next);
    this.bringIntoView('.evidence-drawer');
  }

  private showPoint(shown: Shown, point: string): void {
    const next = shown.all.find((one) => one.point === point);
    if (next) this.go(next);
    this.bringIntoView('.incident-body');
  }

  private go({ key }: Keyed): void {
    const [point = '', side = '', n = '0'] = key.split('|');
    choose({ point, side, n: n === '0' ? '' : n }, true);
  }

  /** Where drawer and table stand above each other, the one asked for is brought into view. */
  private bringIntoView(selector: string): void {
    if (window.matchMedia('(min-width: 1200px)').matches) return;
    void this.updateComplete.then(() => this.querySelector(selector)?.scrollIntoView({ block: 'start' }));
  }

  protected override updated(): void {
    const mark = this.querySelector<HTMLElement>('mark.chosen');
    const drawer = mark?.closest<HTMLElement>('.evidence-drawer');
    if (!mark || !drawer || drawer.scrollHeight <= drawer.clientHeight) return;
    const away = mark.getBoundingClientRect().top - drawer.getBoundingClientRect().top;
    const under = drawer.querySelector('header')?.clientHeight ?? 0;
    if (away < under + 40 || away > drawer.clientHeight - 60) drawer.scrollTop += away - under - 80;
  }
}

function label(incident: Incident, point: string): string {
  return incident.points.find((one) => one.point === point)?.label ?? point;
}

async function fetchAll(id: string, signal: AbortSignal): Promise<Shown> {
  const [found, decisions] = await Promise.all([incident(id, signal), history(id, signal)]);
  learnNames(found.names);
  const read = await Promise.allSettled(found.documents.map((one) => documentRead(one, signal)));
  const documents = new Map<string, DocumentRead>();
  for (const one of read) if (one.status === 'fulfilled') documents.set(one.value.id, one.value);
  const texts = new Map([...documents].map(([key, { text }]) => [key, new CodePoints(text)]));
  return { incident: found, decisions: decisions.items, documents, texts, all: keyed(found) };
}
