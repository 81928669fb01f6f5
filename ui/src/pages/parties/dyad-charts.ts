// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, svg } from 'lit';
import type { Bar, Dyad } from '../../api/types';
import { TimeScale } from '../../state/scale';
import { many } from '../../words/amounts';
import { inOrder, partyName } from '../../words/parties';

/** Across, charts are laid out in percent, so that their letters keep their size on every screen. */
const WIDTH = 100;
const LABELS = 280;
const HEIGHT = 72;
const AXIS = 20;

/** Small multiples on one scale: four kinds of incidents, the volume of reporting under them, and the escalation curve. */
export function dyadCharts(pair: Dyad): TemplateResult {
  const all = [...pair.series.flatMap(({ bars }) => bars), ...pair.baseline];
  if (all.length === 0)
    return html`<p class="muted">
      No dated incident of this pair in the time chosen; ${pair.undated ?? 0} whose day is open.
    </p>`;
  const days = all.map(({ start }) => start).sort();
  const scale = TimeScale.over(days[0], days.at(-1), WIDTH);
  const most = Math.max(1, ...pair.series.flatMap(({ bars }) => bars.map(({ count }) => count)));
  return html`<section aria-labelledby="pair-title" class="stack">
    <h2 id="pair-title">${inOrder(pair.parties).map(partyName).join(' – ')}, by ${pair.bucket}</h2>
    <div class="multiples">
      ${pair.series.map(({ label, bars }) => chart(label, bars, scale, most, pair.bucket, 'events'))}
      ${chart('Documents collected, own scale', pair.baseline, scale, Math.max(1, ...pair.baseline.map(({ count }) => count)), pair.bucket, 'published')}
      ${curve(pair, scale)}
    </div>
    <p class="small muted">
      The counts of incidents share one scale. Compare with the documents collected before reading a rise.
      ${pair.undated ? `${many(pair.undated, 'incident')} whose day is open ${pair.undated === 1 ? 'is' : 'are'} left out.` : ''}
    </p>
  </section>`;
}

const percent = (share: number): string => `${share.toFixed(2)}%`;

const LENGTHS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

function width(scale: TimeScale, bucket: string): number {
  const days = (scale.end - scale.start) / 86_400_000;
  return Math.max((WIDTH * (LENGTHS[bucket] ?? 1)) / days - 0.3, 1.2);
}

function chart(
  label: string,
  bars: readonly Bar[],
  scale: TimeScale,
  most: number,
  bucket: string,
  lane: string,
): TemplateResult {
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  return html`<figure class="sheet pad multiple">
    <figcaption><strong>${label}</strong> <span class="num muted">${total || 'none'}</span></figcaption>
    <svg height=${HEIGHT + AXIS} role="img" aria-label=${`${label}: ${total} in all, at most ${most}`}>
      ${bars
        .filter(({ count }) => count > 0)
        .map(({ start, count }) => {
          const height = Math.max((count / most) * HEIGHT, 2);
          return svg`<rect class=${lane} x=${percent(scale.x(start))} y=${HEIGHT - height} width=${percent(width(scale, bucket))} height=${height}><title>${start}: ${count}</title></rect>`;
        })}
      ${axis(scale)}
    </svg>
  </figure>`;
}

function axis(scale: TimeScale): TemplateResult {
  return svg`<line class="base" x1="0" x2="100%" y1=${HEIGHT} y2=${HEIGHT}></line>
    ${scale.ticks(LABELS).map(({ x, label }) => svg`<text class="tick" x=${percent(x)} y=${HEIGHT + 15}>${label}</text>`)}`;
}

/** A band between the milder and the graver code of each incident: accounts differ, and one line would hide it. */
function curve({ escalation, bucket }: Dyad, scale: TimeScale): TemplateResult {
  const low = Math.min(0, ...escalation.bars.map((bar) => Math.min(bar.low, bar.high)));
  const high = Math.max(0, ...escalation.bars.map((bar) => Math.max(bar.low, bar.high)));
  const y = (value: number): number => ((high - value) / (high - low || 1)) * HEIGHT;
  return html`<figure class="sheet pad multiple wide">
    <figcaption>
      <strong>Escalation</strong> <span class="small muted">from the milder to the graver code</span>
    </figcaption>
    <svg height=${HEIGHT + AXIS} role="img" aria-label="Escalation over time, as a range; the formula stands below">
      ${escalation.bars.map((bar) => {
        const top = Math.min(y(bar.low), y(bar.high));
        return svg`<rect class="range" x=${percent(scale.x(bar.start))} y=${top} width=${percent(width(scale, bucket))} height=${Math.max(Math.abs(y(bar.low) - y(bar.high)), 2)}><title>${bar.start}: ${bar.high} to ${bar.low}</title></rect>`;
      })}
      <line class="zero" x1="0" x2="100%" y1=${y(0)} y2=${y(0)}></line>
      ${axis(scale)}
    </svg>
    <details class="small">
      <summary>Formula</summary>
      <p>${escalation.formula}</p>
    </details>
  </figure>`;
}
