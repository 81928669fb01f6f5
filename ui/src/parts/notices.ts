// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html } from 'lit';
import { Problem } from '../api/problem';

/** Where content will stand, while it is on its way. */
export function skeleton(rows = 6): TemplateResult {
  return html`<div class="bones" role="status">
    <span class="visually-hidden">Loading</span>${Array.from({ length: rows }, () => html`<i></i>`)}
  </div>`;
}

/** What went wrong, in words, and what can be done about it. */
export function failure(error: unknown, again: () => void): TemplateResult {
  const problem = error instanceof Problem ? error : undefined;
  const missing = problem?.status === 404;
  return html`<section class="notice error" role="alert">
    <h2>${missing ? 'This is not here' : problem ? problem.title : 'The server cannot be reached'}</h2>
    <p>
      ${
        missing
          ? 'It may have been joined with another incident, or the address has a slip in it.'
          : (problem?.detail ?? 'Is parallax still running? Nothing that was saved is lost.')
      }
    </p>
    <div class="row">
      <button class="button primary" @click=${again}>Try again</button>
      <a class="button" href="#/incidents">All incidents</a>
    </div>
  </section>`;
}

/** A page with nothing on it yet says what would be here and how it gets here. */
export function empty(title: string, words: string, more: unknown = ''): TemplateResult {
  return html`<section class="notice">
    <h2>${title}</h2>
    <p class="muted">${words}</p>
    ${more}
  </section>`;
}
