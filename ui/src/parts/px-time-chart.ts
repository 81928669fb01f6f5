// SPDX-License-Identifier: GPL-3.0-or-later
import { type PropertyValues, type TemplateResult, html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Bar, Timeline } from '../api/types';
import { choose } from '../state/location';
import { TimeScale, dayOf, moment } from '../state/scale';
import { asWords } from '../words/dates';
import { PlainElement } from './element';

const EVENTS = 64;
const PUBLISHED = 44;
const GAP = 18;
const AXIS = 22;
const DAY = 86_400_000;

/** Two lanes, when things are told to have happened and when that came out; a stretch drawn over them filters every view. */
@customElement('px-time-chart')
export class TimeChart extends PlainElement {
  @property({ attribute: false }) data: Timeline | undefined;
  @property() from = '';
  @property() to = '';
  @state() private width = 800;
  private anchor: number | undefined;
  private observer: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer = new ResizeObserver(([entry]) => (this.width = Math.max(240, entry?.contentRect.width ?? 800)));
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    this.observer?.disconnect();
    super.disconnectedCallback();
  }

  override shouldUpdate(changes: PropertyValues): boolean {
    return changes.size > 0;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.data) return nothing;
    const height = EVENTS + GAP + PUBLISHED + AXIS + GAP;
    return html`<figure class="time-chart">
      <svg
        viewBox=${`0 0 ${this.width} ${height}`}
        width=${this.width}
        height=${height}
        role="img"
        aria-label="Incidents and publications over time; the dates at the top set the same range"
        @pointerdown=${this.down}
        @pointermove=${this.move}
        @pointerup=${this.up}>
        ${this.drawing(this.data, height)}
      </svg>
      <figcaption class="row small muted">
        <span class="key events">told to have happened${tallest(this.data.events, this.data.bucket)}</span
        ><span class="key published">published${tallest(this.data.published, this.data.bucket)}</span>
        <span class="key gap">nothing collected</span><span>${this.range()}</span>
      </figcaption>
    </figure>`;
  }

  private range(): string {
    if (!this.from && !this.to) return 'Draw over the chart to choose a time.';
    return `Chosen: ${this.from ? asWords(this.from) : 'the beginning'} – ${this.to ? asWords(this.to) : 'the end'}`;
  }

  private scale(): TimeScale {
    const chart = this.data;
    const all = [
      chart?.first,
      chart?.last,
      ...(chart?.events ?? []).map(({ start }) => start),
      ...(chart?.published ?? []).map(({ start }) => start),
    ]
      .filter((value): value is string => Boolean(value))
      .map((value) => value.slice(0, 10))
      .sort();
    return TimeScale.over(all[0], all.at(-1), this.width);
  }

  private drawing(data: Timeline, height: number): TemplateResult {
    const scale = this.scale();
    const middle = GAP + EVENTS;
    return svg`
      ${data.gaps.map(({ from, to }) => svg`<rect class="gap" x=${scale.x(from)} y=${GAP} width=${Math.max(scale.x(to) - scale.x(from), 1)} height=${height - AXIS - GAP}></rect>`)}
      ${scale.ticks().map(({ x, label }) => svg`<line class="tick" x1=${x} x2=${x} y1=${GAP} y2=${height - AXIS}></line><text class="tick" x=${x} y=${height - 6}>${label}</text>`)}
      ${bars(data.events, data.bucket, scale, middle, EVENTS, 'events', -1)}
      <line class="base" x1="0" x2=${this.width} y1=${middle} y2=${middle}></line>
      ${bars(data.published, data.bucket, scale, middle + 1, PUBLISHED, 'published', 1)}
      ${this.selection(scale, height)}`;
  }

  private selection(scale: TimeScale, height: number): TemplateResult | typeof nothing {
    if (!this.from && !this.to) return nothing;
    const left = this.from ? scale.x(this.from) : 0;
    const right = this.to ? scale.x(moment(this.to) + DAY) : this.width;
    return svg`<rect class="brush" x=${left} y=${GAP / 2} width=${Math.max(right - left, 2)} height=${height - AXIS - GAP / 2}></rect>`;
  }

  private at(event: PointerEvent): number {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return this.scale().time(((event.clientX - box.left) / box.width) * this.width);
  }

  private readonly down = (event: PointerEvent): void => {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.anchor = this.at(event);
  };

  private readonly move = (event: PointerEvent): void => {
    if (this.anchor === undefined) return;
    const [from, to] = [this.anchor, this.at(event)].sort((a, b) => a - b) as [number, number];
    if (to - from > DAY / 4) choose({ from: dayOf(from), to: dayOf(to), cursor: '' }, true);
  };

  private readonly up = (event: PointerEvent): void => {
    const clicked =
      this.anchor !== undefined &&
      Math.abs(this.at(event) - this.anchor) < (this.scale().end - this.scale().start) / 300;
    this.anchor = undefined;
    if (clicked) choose({ from: '', to: '' });
  };
}

/** What the highest bar stands for: each lane has its own scale. */
function tallest(list: readonly Bar[], bucket: string): string {
  const most = Math.max(0, ...list.map(({ count }) => count));
  return most > 0 ? `, at most ${most} a ${bucket}` : '';
}

const LENGTHS: Readonly<Record<Timeline['bucket'], number>> = { day: 1, week: 7, month: 30, year: 365 };

function bars(
  list: readonly Bar[],
  bucket: Timeline['bucket'],
  scale: TimeScale,
  base: number,
  room: number,
  lane: string,
  direction: 1 | -1,
): TemplateResult[] {
  const most = Math.max(1, ...list.map(({ count }) => count));
  return list
    .filter(({ count }) => count > 0)
    .map(({ start, count }) => {
      const x = scale.x(start);
      const width = Math.max(scale.x(moment(start) + LENGTHS[bucket] * DAY) - x - 1, 2);
      const height = Math.max((count / most) * room, 2);
      return svg`<rect class=${lane} x=${x} y=${direction < 0 ? base - height : base} width=${width} height=${height}><title>${start}: ${count}</title></rect>`;
    });
}
