// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { addUser, auditLog, changeUser, mySession, removeUser, users } from '../../api/client';
import { Problem } from '../../api/problem';
import type { AuditEntry, NewUser, Session, User } from '../../api/types';
import { PlainElement } from '../../parts/element';
import { empty } from '../../parts/notices';
import { Loading } from '../../state/loading';
import { many } from '../../words/amounts';
import { auditTable } from './audit-table';

type Role = User['role'];

const ROLES: readonly (readonly [Role, string])[] = [
  ['reader', 'reader: reads and exports'],
  ['reviewer', 'reviewer: also adds and decides'],
  ['admin', 'admin: also manages accounts'],
];

interface Found {
  readonly session: Session;
  readonly users: readonly User[];
  readonly log: readonly AuditEntry[];
}

/** The accounts of a team, and who did what. */
@customElement('px-team')
export class TeamPage extends PlainElement {
  @state() private said = '';
  @state() private trouble = '';
  private readonly found = new Loading<Found>(this, fetchTeam);

  override render(): TemplateResult {
    this.found.want('team');
    return html`<header class="page-head">
        <div>
          <h1>Team</h1>
          <p>
            Who may do what here, and what was done. A change of role or password ends the sessions of that account.
          </p>
        </div>
      </header>
      <p class="visually-hidden" role="status">${this.said}</p>
      ${this.trouble ? html`<p class="warning" role="alert">${this.trouble}</p>` : nothing}
      ${this.found.draw((found) => this.page(found))}`;
  }

  private page(found: Found): TemplateResult {
    if (!found.session.accounts) {
      return empty(
        'This server has no accounts',
        'Whoever is at this machine may do everything. Started with --accounts FILE, people log in and have roles.',
        auditTable(found.log),
      );
    }
    return html`<div class="stack">
      <div class="team-body">
        <section class="sheet scroll-x" aria-labelledby="accounts-title">
          <h2 id="accounts-title" class="pad">${many(found.users.length, 'account')}</h2>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Role</th>
                <th scope="col">Password</th>
                <th scope="col"><span class="visually-hidden">Remove</span></th>
              </tr>
            </thead>
            <tbody>
              ${found.users.map((user) => this.row(user, user.name === found.session.user))}
            </tbody>
          </table>
        </section>
        ${this.form()}
      </div>
      ${auditTable(found.log)}
    </div>`;
  }

  private row({ name, role }: User, mine: boolean): TemplateResult {
    return html`<tr>
      <th scope="row">${name}${mine ? html` <span class="small muted">(you)</span>` : nothing}</th>
      <td>
        <select
          aria-label=${`Role of ${name}`}
          .value=${role}
          @change=${(event: Event) => this.turn(name, (event.target as HTMLSelectElement).value as Role)}>
          ${ROLES.map(([value]) => html`<option value=${value} ?selected=${value === role}>${value}</option>`)}
        </select>
      </td>
      <td>
        <form class="row" @submit=${(event: SubmitEvent) => this.renew(event, name)}>
          <input
            type="password"
            name="password"
            required
            minlength="10"
            maxlength="1000"
            autocomplete="new-password"
            placeholder="new password"
            aria-label=${`New password of ${name}`} />
          <button class="button small">Set</button>
        </form>
      </td>
      <td class="num">
        <button class="button small" @click=${() => this.drop(name)} aria-label=${`Remove ${name}`}>Remove</button>
      </td>
    </tr>`;
  }

  private form(): TemplateResult {
    return html`<form class="sheet pad stack" @submit=${this.add} aria-labelledby="add-title">
      <h2 id="add-title">New account</h2>
      <label class="field"
        ><span>Name</span><input type="text" name="name" required maxlength="64" autocomplete="off"
      /></label>
      <label class="field"
        ><span>Role</span
        ><select name="role">
          ${ROLES.map(([value, words]) => html`<option value=${value}>${words}</option>`)}
        </select></label
      >
      <label class="field"
        ><span>Password, at least ten characters</span
        ><input type="password" name="password" required minlength="10" maxlength="1000" autocomplete="new-password"
      /></label>
      <button class="button primary">Make the account</button>
    </form>`;
  }

  private readonly add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = Object.fromEntries(new FormData(form)) as unknown as NewUser;
    void this.act(`The account ${given.name} is made.`, async () => {
      await addUser(given);
      form.reset();
    });
  };

  private turn(name: string, role: Role): void {
    void this.act(`${name} is ${role} now.`, () => changeUser(name, { role }));
  }

  private renew(event: SubmitEvent, name: string): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const password = String(new FormData(form).get('password'));
    void this.act(`${name} has a new password.`, async () => {
      await changeUser(name, { password });
      form.reset();
    });
  }

  private drop(name: string): void {
    if (window.confirm(`Remove the account ${name}? Its decisions stay.`)) {
      void this.act(`The account ${name} is removed.`, () => removeUser(name));
    }
  }

  private async act(done: string, work: () => Promise<unknown>): Promise<void> {
    this.trouble = '';
    try {
      await work();
      this.said = done;
    } catch (error) {
      this.trouble = error instanceof Problem ? (error.detail ?? error.title) : String(error);
    }
    await this.found.again(true);
  }
}

async function fetchTeam(signal: AbortSignal): Promise<Found> {
  const [session, list, log] = await Promise.all([mySession(), users(signal), auditLog(signal)]);
  return { session, users: list.items, log: log.items };
}
