// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import type { Job } from '../../api/types';
import { address } from '../../state/location';
import { many } from '../../words/amounts';

const STATES: Readonly<Record<Job['state'], string>> = {
  waiting: 'waiting',
  running: 'being read',
  done: 'done',
  failed: 'not read',
};

/** A job with its steps; when it is done, the way to what came of it. */
export function jobCard(job: Job): TemplateResult {
  return html`<article class="job sheet pad ${job.state}" data-state=${job.state}>
    <div class="row spread">
      <h3>${job.name}</h3>
      <span class="chip">${STATES[job.state]}</span>
    </div>
    <ol class="small">
      ${job.steps.map(({ text }) => html`<li>${text}</li>`)}
      ${job.step && job.state !== 'done' ? html`<li class="now">${job.step}</li>` : nothing}
    </ol>
    ${job.refusals.map(({ source, reason }) => html`<p class="warning small">${source}: ${reason}</p>`)}
    ${job.questions?.map((question) => html`<p class="small muted">${question}</p>`) ?? nothing}
    ${job.state === 'done' ? outcome(job) : nothing}
  </article>`;
}

function outcome(job: Job): TemplateResult {
  const [first, ...more] = job.incidents;
  if (!first) {
    return html`<p class="small">
      ${job.known ? 'These very bytes had been read before. ' : ''}${many(job.documents.length, 'document')} read; no
      incident came of it.
    </p>`;
  }
  return html`<div class="row">
    <a class="button primary" href=${address('incident', first)}>Open the incident</a>
    ${more.slice(0, 4).map((id, i) => html`<a href=${address('incident', id)}>incident ${i + 2}</a>`)}
    ${more.length > 4 ? html`<a href=${address('incidents')}>and ${more.length - 4} more</a>` : nothing}
  </div>`;
}
