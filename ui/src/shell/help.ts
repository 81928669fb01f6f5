// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html } from 'lit';
import { statusMark } from '../parts/status-mark';
import { STATUSES, STATUS_WORDS } from '../words/status';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'search'],
  ['Ctrl K', 'search, also while typing'],
  ['?', 'this page'],
  ['Enter', 'review: accept and go on'],
  ['x', 'review: reject and go on'],
  ['s', 'review: skip'],
  ['u', 'review: undo'],
  ['1 – 9', 'review: choose a candidate'],
  ['← →', 'timeline: incident before, incident after'],
];

/** The keys and what the four states of a point mean. */
export function help(): TemplateResult {
  return html`<dialog class="help-dialog" aria-labelledby="help-title">
    <h2 id="help-title">Keys and signs</h2>
    <dl>
      ${KEYS.map(
        ([key, does]) =>
          html`<dt><kbd>${key}</kbd></dt>
            <dd>${does}</dd>`,
      )}
    </dl>
    <dl>
      ${STATUSES.map(
        (status) =>
          html`<dt>${statusMark(status)}</dt>
            <dd>${STATUS_WORDS[status].says}</dd>`,
      )}
    </dl>
    <form method="dialog"><button class="button primary">Close</button></form>
  </dialog>`;
}
