// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { decide, nextTask, undo } from '../../api/client';
import type { ReviewNext, ReviewTask } from '../../api/types';
import { PlainElement } from '../../parts/element';
import { empty } from '../../parts/notices';
import { Loading } from '../../state/loading';
import { many } from '../../words/amounts';
import { learnNames } from '../../words/parties';
import { taskEvidence } from './task-evidence';

type Choice = ReviewTask['choices'][number];
const KEYS_OFF = 'parallax-keys-off';

/** One decision a screen, one key each, and a way back. */
@customElement('px-review')
export class ReviewPage extends PlainElement {
  @state() private said = '';
  @state() private taken: readonly number[] = [];
  @state() private keysOff = window.localStorage.getItem(KEYS_OFF) === 'yes';
  private skipped: readonly string[] = [];
  private round = 0;
  private acting = false;
  private readonly next = new Loading<ReviewNext>(
    this,
    (signal) => nextTask(new URLSearchParams(this.skipped.map((id) => ['skip', id])), signal),
    ({ task }) => learnNames(task?.incident.names ?? {}),
    false,
  );

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.key);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('keydown', this.key);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    this.next.want(String(this.round));
    return html`<header class="page-head">
        <div>
          <h1>Review</h1>
          <p>One question at a time. What you decide wins over what was read, and can be taken back.</p>
        </div>
        <label class="row small"
          ><input type="checkbox" ?checked=${!this.keysOff} @change=${this.turnKeys} /> single keys decide</label
        >
      </header>
      <p class="visually-hidden" role="status" aria-live="polite">${this.said}</p>
      ${this.next.draw((next) => this.page(next))}`;
  }

  private page(next: ReviewNext): TemplateResult {
    const { task } = next;
    if (!task) {
      return empty(
        this.skipped.length > 0 ? 'Only what you put off is left' : 'Nothing is waiting for a decision',
        `${many(next.done, 'decision')} taken so far.`,
        html`<div class="row">
          ${this.skipped.length > 0 ? html`<button class="button primary" @click=${this.unskip}>Look at those</button>` : nothing}
          ${this.undoButton()}
        </div>`,
      );
    }
    return html`<div class="review-body" data-task=${task.id} aria-busy=${this.next.busy}>
      <section aria-label="Evidence">${taskEvidence(task)}</section>
      <section class="sheet pad stack decision" aria-labelledby="question">
        <p class="eyebrow">${many(next.left, 'question')} left · ${many(next.done, 'decision')} taken</p>
        <h2 id="question">${task.question}</h2>
        ${task.why ? html`<p class="small muted">${task.why}</p>` : nothing}
        <div class="choices">${task.choices.map((choice, i) => this.button(task, choice, i))}</div>
        <div class="row">${this.undoButton()}</div>
        <p class="small muted" aria-hidden="true">${this.said}</p>
      </section>
    </div>`;
  }

  private button(task: ReviewTask, choice: Choice, at: number): TemplateResult {
    return html`<button class="button ${at === 0 ? 'primary' : ''}" @click=${() => void this.take(task, choice)}>
      <span>${choice.label}</span>${this.keysOff ? nothing : html`<kbd>${choice.key}</kbd>`}
    </button>`;
  }

  private undoButton(): TemplateResult {
    return html`<button class="button plain" ?disabled=${this.taken.length === 0} @click=${() => void this.takeBack()}>
      Undo the last decision ${this.keysOff ? nothing : html`<kbd>u</kbd>`}
    </button>`;
  }

  private async take(task: ReviewTask, choice: Choice): Promise<void> {
    await this.once(async () => {
      if (choice.decision) {
        const { number } = await decide(choice.decision);
        this.taken = [...this.taken, number];
        this.said = `Decided: ${choice.label}.`;
      } else {
        this.skipped = [...this.skipped, task.id];
        this.said = 'Put off.';
      }
    });
  }

  private async takeBack(): Promise<void> {
    const last = this.taken.at(-1);
    if (last === undefined) return;
    await this.once(async () => {
      await undo(last);
      this.taken = this.taken.slice(0, -1);
      this.said = `Decision ${last} is undone.`;
    });
  }

  /** One step at a time: a key held down does not decide twice. */
  private async once(step: () => Promise<void>): Promise<void> {
    if (this.acting) return;
    this.acting = true;
    try {
      await step();
    } catch (error) {
      this.said = error instanceof Error ? error.message : String(error);
    }
    this.round++;
    await this.next.again();
    this.acting = false;
  }

  private readonly unskip = (): void => {
    this.skipped = [];
    this.round++;
    this.requestUpdate();
  };

  private readonly turnKeys = (event: Event): void => {
    this.keysOff = !(event.target as HTMLInputElement).checked;
    window.localStorage.setItem(KEYS_OFF, this.keysOff ? 'yes' : 'no');
  };

  private readonly key = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (this.keysOff || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.matches('input, textarea, select, dialog, dialog *')) return;
    if (event.key === 'Enter' && target.matches('a, button, summary')) return;
    if (event.key === 'u') void this.takeBack();
    const task = this.next.value?.task;
    const choice = task?.choices.find(({ key }) => key.toLowerCase() === event.key.toLowerCase());
    if (!task || !choice) return;
    event.preventDefault();
    void this.take(task, choice);
  };
}
