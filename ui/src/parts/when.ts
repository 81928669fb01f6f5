// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html } from 'lit';
import type { When } from '../api/types';
import { between } from '../words/dates';

/** A date as far as it is known: the days, or the words of the text where no day follows from them. */
export function whenWords(when: When): TemplateResult {
  if (when.earliest || when.latest) return html`${between(when.earliest, when.latest)}`;
  return when.words
    ? html`<span class="quote"><q>${when.words}</q></span> <span class="muted">(day open)</span>`
    : html`<span class="muted">not stated</span>`;
}
