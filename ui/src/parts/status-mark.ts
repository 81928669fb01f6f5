// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, svg } from 'lit';
import { STATUS_WORDS, type Status } from '../words/status';

const SHAPES: Readonly<Record<Status, TemplateResult>> = {
  agreed: svg`<circle cx="6" cy="6" r="4.75" fill="currentColor"></circle>`,
  disputed: svg`<path d="M6 .6 11.4 6 6 11.4.6 6Z" fill="currentColor"></path>`,
  'one-sided': svg`<circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5"></circle>
    <path d="M6 1.5a4.5 4.5 0 0 0 0 9Z" fill="currentColor"></path>`,
  unanswered: svg`<circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.4 1.6"></circle>`,
};

/** A status by its shape alone; a word always stands beside it. */
export function statusShape(status: Status): TemplateResult {
  return html`<svg class="shape ${status}" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    ${SHAPES[status]}
  </svg>`;
}

/** A status by shape and word. */
export function statusMark(status: Status): TemplateResult {
  return html`<span class="status ${status}" title=${STATUS_WORDS[status].says}
    >${statusShape(status)}<span>${STATUS_WORDS[status].name}</span></span
  >`;
}
