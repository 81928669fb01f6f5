// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import type { Answer, Incident, Point } from '../../api/types';
import { statusMark } from '../../parts/status-mark';
import { OUTLET, partyName } from '../../words/parties';
import { statusOf } from '../../words/status';
import { type Saying, sayings, silence } from './cells';

/** What the table needs to know of the page around it. */
export interface TableView {
  readonly incident: Incident;
  readonly sides: readonly string[];
  readonly chosen: { point: string; side: string; answer: Answer } | undefined;
  readonly choose: (point: string, side: string, answer: Answer) => void;
}

/** The heart of the page: a row for every point, a column for every side, its status in shape and word. */
export function pointsTable(view: TableView): TemplateResult {
  return html`<table class="points">
    <caption class="visually-hidden">
      What each side says, point by point
    </caption>
    <thead>
      <tr>
        <th scope="col">Point</th>
        ${view.sides.map((side) => html`<th scope="col">${partyName(side)}</th>`)}
        <th scope="col">Status</th>
      </tr>
    </thead>
    <tbody>
      ${view.incident.points.map((point) => row(view, point))}
    </tbody>
  </table>`;
}

function row(view: TableView, point: Point): TemplateResult {
  const status = statusOf(point.status);
  return html`<tr id=${`point-${point.point}`} class=${view.chosen?.point === point.point ? 'chosen' : ''}>
    <th scope="row">${point.label}</th>
    ${view.sides.map((side) => cell(view, point, side))}
    <td class="standing">
      ${statusMark(status)} ${point.why ? html`<span class="why">${reason(point.why)}</span>` : nothing}
    </td>
  </tr>`;
}

/** The engine's reason, with names of sides in place of codes. */
function reason(why: string): string {
  return why.replace(/\b[A-Z][A-Z_]{2,}\b/g, (code) => partyName(code));
}

function cell(view: TableView, point: Point, side: string): TemplateResult {
  const said = sayings(point, side);
  return html`<td class=${said.length === 0 && side === OUTLET ? 'quiet' : ''} data-side=${partyName(side)}>
    ${
      said.length === 0
        ? html`<span class="silent">— <span>${silence(view.incident, point, side)}</span></span>`
        : html`<ul>
            ${said.map((saying) => html`<li>${value(view, point, side, saying)}</li>`)}
          </ul>`
    }
  </td>`;
}

/** In how many places it is said, where that is more than one. */
function times(n: number): TemplateResult {
  return html`<span class="times" title=${`said in ${n} places`}
    ><span aria-hidden="true">×${n}</span><span class="visually-hidden"> said in ${n} places</span></span
  >`;
}

function value(view: TableView, point: Point, side: string, saying: Saying): TemplateResult {
  const answer = saying.answers[0];
  if (!answer) return html``;
  const chosen = view.chosen !== undefined && saying.answers.includes(view.chosen.answer);
  const words = answer.quotes.includes(saying.value) ? html`<q>${saying.value}</q>` : html`${saying.value}`;
  return html`<button class="value" aria-pressed=${chosen} @click=${() => view.choose(point.point, side, answer)}>
      ${saying.denial ? html`<span class="denies">denies</span> ` : nothing}<span class="words" dir="auto"
        >${words}</span
      >${saying.answers.length > 1 ? times(saying.answers.length) : nothing}</button
    >${saying.earlier ? html`<span class="changed">earlier account, since changed</span>` : nothing}`;
}
