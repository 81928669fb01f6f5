// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { login } from '../api/client';
import { Problem } from '../api/problem';
import { PlainElement } from '../parts/element';

/** The way into a server of a team. Tells its page with `logged-in`. */
@customElement('px-login')
export class Login extends PlainElement {
  @state() private trouble = '';
  @state() private busy = false;

  override render(): TemplateResult {
    return html`<form class="sheet login stack" @submit=${this.enter} aria-labelledby="login-title">
      <h1 id="login-title">Log in</h1>
      <p class="muted">This Parallax belongs to a team. Whoever looks after it makes the accounts.</p>
      <label class="field"
        ><span>Name</span
        ><input type="text" name="user" required maxlength="64" autocomplete="username" autocapitalize="none"
      /></label>
      <label class="field"
        ><span>Password</span
        ><input type="password" name="password" required maxlength="1000" autocomplete="current-password"
      /></label>
      ${this.trouble ? html`<p class="warning small" role="alert">${this.trouble}</p>` : nothing}
      <button class="button primary" ?disabled=${this.busy}>Log in</button>
    </form>`;
  }

  protected override firstUpdated(): void {
    this.querySelector('input')?.focus();
  }

  private readonly enter = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = new FormData(form);
    this.busy = true;
    this.trouble = '';
    try {
      await login(String(given.get('user')), String(given.get('password')));
      this.dispatchEvent(new CustomEvent('logged-in', { bubbles: true }));
    } catch (error) {
      this.trouble =
        error instanceof Problem ? (error.detail ?? error.title) : 'The server cannot be reached. Is it still running?';
      form.querySelector<HTMLInputElement>('[name=password]')?.select();
    }
    this.busy = false;
  };
}
