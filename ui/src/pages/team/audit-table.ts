// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html } from 'lit';
import type { AuditEntry } from '../../api/types';
import { asWords } from '../../words/dates';

/** Who did what, the last first. */
export function auditTable(log: readonly AuditEntry[]): TemplateResult {
  return html`<section class="sheet scroll-x" aria-labelledby="audit-title" tabindex="0">
    <h2 id="audit-title" class="pad">What was done</h2>
    ${log.length === 0 ? html`<p class="pad muted">Nothing has been noted yet.</p>` : table(log)}
  </section>`;
}

function table(log: readonly AuditEntry[]): TemplateResult {
  return html`<table class="table">
    <thead>
      <tr>
        <th scope="col">When (UTC)</th>
        <th scope="col">Who</th>
        <th scope="col">What</th>
        <th scope="col">On what</th>
      </tr>
    </thead>
    <tbody>
      ${log.map(
        ({ at, user, action, detail }) =>
          html`<tr>
            <td class="small">${asWords(at.slice(0, 16))}</td>
            <th scope="row">${user}</th>
            <td>${action}</td>
            <td class="small muted">${detail ?? ''}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
