// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { jobs, mySession, postFiles, postText, postUrl } from '../../api/client';
import type { Job, NewText, Session } from '../../api/types';
import { PlainElement } from '../../parts/element';
import { Loading } from '../../state/loading';
import { jobCard } from './job-card';
import { watchJob } from './watch';

/** Where texts come in: pasted, dropped or fetched; with live word of what is being done and the way to the result. */
@customElement('px-inbox')
export class InboxPage extends PlainElement {
  @state() private shown: readonly Job[] = [];
  @state() private trouble = '';
  @state() private over = false;
  private readonly session = new Loading<Session>(this, () => mySession(), undefined, false);
  private readonly watched = new Map<string, () => void>();
  private readonly earlier = new Loading<Readonly<{ items: readonly Job[] }>>(
    this,
    (signal) => jobs(signal),
    ({ items }) => items.toReversed().forEach((job) => this.follow(job)),
    false,
  );

  override disconnectedCallback(): void {
    for (const stop of this.watched.values()) stop();
    this.watched.clear();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    this.session.want('session');
    this.earlier.want('jobs');
    return html`<header class="page-head">
        <div>
          <h1>Inbox</h1>
          <p>
            Give it an article, a statement or a file of them. What was not there before is read and set beside what is.
          </p>
        </div>
      </header>
      <div class="inbox-body">
        <div class="stack">${this.paste()} ${this.drop()} ${this.address()}</div>
        <section aria-labelledby="jobs-title" class="stack">
          <h2 id="jobs-title">What is being done</h2>
          ${this.trouble ? html`<p class="warning" role="alert">${this.trouble}</p>` : nothing}
          <div aria-live="polite" class="stack">
            ${
              this.shown.length === 0
                ? html`<p class="muted">
                    Nothing yet. Each text shows here, step by step, and then leads to its incident.
                  </p>`
                : this.shown.map(jobCard)
            }
          </div>
        </section>
      </div>`;
  }

  private paste(): TemplateResult {
    return html`<form class="sheet pad stack" @submit=${this.sendText}>
      <label class="field"
        ><span>Paste an article or a statement</span><textarea name="text" rows="9" required></textarea>
      </label>
      <div class="row">
        <label class="field"><span>Published on, if known</span><input type="date" name="published" /></label>
        <label class="field grow"
          ><span>Outlet, if known</span><input type="text" name="outlet" maxlength="300"
        /></label>
      </div>
      <button class="button primary">Read it</button>
    </form>`;
  }

  private drop(): TemplateResult {
    return html`<label
      class="drop ${this.over ? 'over' : ''}"
      @dragover=${(event: DragEvent) => this.drag(event, true)}
      @dragleave=${(event: DragEvent) => this.drag(event, false)}
      @drop=${this.dropped}>
      <span><strong>Drop files here</strong> or choose them</span>
      <span class="small muted">text, HTML, feeds, JSON Lines, WARC</span>
      <input type="file" multiple @change=${this.picked} />
    </label>`;
  }

  private address(): TemplateResult {
    const allowed = this.session.value?.fetching ?? false;
    return html`<form class="sheet pad stack" @submit=${this.sendUrl}>
      <label class="field"
        ><span>Or an address on the web</span>
        <input type="url" name="url" required placeholder="https://" ?disabled=${!allowed}
      /></label>
      ${
        allowed
          ? html`<button class="button">Fetch and read it</button>`
          : html`<p class="small muted">This server fetches nothing from the web; it was started without --fetch.</p>`
      }
    </form>`;
  }

  private readonly sendText = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== '')) as unknown as NewText;
    void this.begin(postText(given), () => form.reset());
  };

  private readonly sendUrl = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const url = new FormData(form).get('url');
    if (typeof url === 'string') void this.begin(postUrl(url), () => form.reset());
  };

  private drag(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over = over;
  }

  private readonly dropped = (event: DragEvent): void => {
    this.drag(event, false);
    this.sendFiles(event.dataTransfer?.files);
  };

  private readonly picked = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    this.sendFiles(field.files);
    field.value = '';
  };

  private sendFiles(files: FileList | null | undefined): void {
    if (!files?.length) return;
    const form = new FormData();
    for (const file of files) form.append('file', file);
    void this.begin(postFiles(form), () => {});
  }

  private async begin(sent: Promise<Job>, taken: () => void): Promise<void> {
    this.trouble = '';
    try {
      const job = await sent;
      taken();
      this.follow(job);
    } catch (error) {
      this.trouble = error instanceof Error ? error.message : String(error);
    }
  }

  private follow(job: Job): void {
    this.show(job);
    if (job.state !== 'waiting' && job.state !== 'running') return;
    this.watched.get(job.id)?.();
    this.watched.set(
      job.id,
      watchJob(job.id, (news) => this.show(news)),
    );
  }

  private show(job: Job): void {
    const known = this.shown.some(({ id }) => id === job.id);
    this.shown = known ? this.shown.map((one) => (one.id === job.id ? job : one)) : [job, ...this.shown];
  }
}
