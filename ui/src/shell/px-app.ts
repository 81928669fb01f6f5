// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { LOGGED_OUT, forgetSession, logout, mySession } from '../api/client';
import type { Session } from '../api/types';
import { PlainElement } from '../parts/element';
import { empty, failure, skeleton } from '../parts/notices';
import { AtPlace, address, choose } from '../state/location';
import { News } from '../state/news';
import { help } from './help';
import { INNER, PAGES, type Page, mayUse } from './pages';
import './px-login';
import { nextTheme, theme } from './theme';

/** The frame around every page: the rail, the search and time range that all views share, and the keys. */
@customElement('px-app')
export class App extends PlainElement {
  private readonly at = new AtPlace(this, ({ page }) => this.moved(page));
  private readonly ready = new Set<string>();
  private stood = '';
  @state() private trouble: unknown;
  @state() private session: Session | undefined;
  private readonly news = new News(this, () => this.session?.role !== undefined);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.key);
    window.addEventListener(LOGGED_OUT, this.ask);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('keydown', this.key);
    window.removeEventListener(LOGGED_OUT, this.ask);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const page = find(this.at.current.page);
    return html`<a class="skip" href="#main" @click=${this.skip}>To the content</a>
      ${this.rail(page)} ${this.bar()}
      <main id="main" tabindex="-1">${this.content(page)}</main>
      ${help()}`;
  }

  /** On a narrow screen the pages stand in a row that scrolls; the one that is open is brought into it. */
  protected override updated(): void {
    const nav = this.querySelector<HTMLElement>('.rail nav');
    const link = nav?.querySelector<HTMLElement>('[aria-current]');
    if (!nav || !link || nav.scrollWidth <= nav.clientWidth) return;
    nav.scrollLeft = link.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2;
  }

  private content(page: Page): TemplateResult {
    if (this.trouble) return failure(this.trouble, () => this.moved(page.key));
    if (!this.session) return skeleton();
    if (!this.session.role) return html`<px-login @logged-in=${this.ask}></px-login>`;
    if (!mayUse(page, this.session.role)) return notFor(page);
    return page.load && !this.ready.has(page.key) ? skeleton() : page.draw();
  }

  /** Who reads decides what is shown, so that is asked first, and again when the server no longer knows. */
  private readonly ask = async (): Promise<void> => {
    forgetSession();
    try {
      this.session = await mySession();
      this.trouble = undefined;
    } catch (error) {
      this.trouble = error;
      return;
    }
    if (this.session.role) this.news.listen();
    else this.news.stop();
  };

  private readonly leave = async (): Promise<void> => {
    await logout().catch((error: unknown) => (this.trouble = error));
    await this.ask();
  };

  private moved(key: string): void {
    const page = find(key);
    if (this.stood && this.stood !== `${key}/${this.at?.current.id ?? ''}`) window.scrollTo(0, 0);
    this.stood = `${key}/${this.at?.current.id ?? ''}`;
    document.title = `${page.name} · Parallax`;
    this.trouble = undefined;
    if (!this.session) void this.ask();
    if (!page.load || this.ready.has(key)) return;
    page.load().then(
      () => {
        this.ready.add(key);
        this.requestUpdate();
      },
      (error: unknown) => (this.trouble = error),
    );
  }

  private rail(now: Page): TemplateResult {
    const current = now.key === 'incident' ? 'incidents' : now.key;
    return html`<header class="rail">
      <a class="brand" href="#/incidents">${logo} Parallax</a>
      <nav aria-label="Pages">
        <ul>
          ${PAGES.filter((page) => mayUse(page, this.session?.role ?? (this.session ? undefined : 'admin'))).map(
            ({ key, name }) =>
              html`<li>
                <a href=${address(key)} aria-current=${key === current ? 'page' : nothing}>${name}</a>
              </li>`,
          )}
        </ul>
      </nav>
      <footer>
        <button class="button plain small" @click=${this.turnTheme}>Theme<span class="wide">: ${theme()}</span></button>
        <button class="button plain small" @click=${this.openHelp}>
          Keys<span class="wide"> and help <kbd>?</kbd></span>
        </button>
        ${this.who()}
      </footer>
    </header>`;
  }

  private who(): TemplateResult | typeof nothing {
    if (!this.session) return nothing;
    const { accounts, user, role } = this.session;
    if (!accounts) return html`<p>Works offline. Nothing leaves this machine.</p>`;
    if (!role) return nothing;
    return html`${role === 'admin' ? html`<a class="button plain small" href=${address('team')}>Team</a>` : nothing}
      <button class="button plain small" @click=${this.leave}>Log out</button>
      <p>${user}, ${role}</p>`;
  }

  private bar(): TemplateResult {
    if (this.session && !this.session.role) return html`<div class="bar"></div>`;
    return html`<div class="bar">
      <form role="search" @submit=${this.search}>
        <input
          id="search"
          type="search"
          name="q"
          aria-label="Search incidents and documents"
          placeholder="Search incidents and documents   /"
          .value=${this.at.choice('q')} />
      </form>
      <div class="range">
        <label for="from">From</label>
        <input id="from" type="date" .value=${this.at.choice('from')} @change=${this.range} />
        <label for="to">to</label>
        <input id="to" type="date" .value=${this.at.choice('to')} @change=${this.range} />
        ${
          this.at.choice('from') || this.at.choice('to')
            ? html`<button class="button plain" @click=${() => choose({ from: '', to: '' })}>Clear</button>`
            : nothing
        }
      </div>
    </div>`;
  }

  private readonly search = (event: SubmitEvent): void => {
    event.preventDefault();
    const words = new FormData(event.target as HTMLFormElement).get('q');
    const q = typeof words === 'string' ? words.trim() : '';
    if (this.at.current.page === 'incidents') choose({ q });
    else window.location.hash = address('incidents', undefined, { q });
  };

  private readonly range = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    choose({ [field.id]: field.value });
  };

  private readonly skip = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>('main')?.focus();
  };

  private readonly turnTheme = (): void => {
    nextTheme();
    this.requestUpdate();
  };

  private readonly openHelp = (): void => {
    this.querySelector<HTMLDialogElement>('.help-dialog')?.showModal();
  };

  private readonly key = (event: KeyboardEvent): void => {
    const typing =
      event.composedPath()[0] instanceof HTMLElement &&
      (event.composedPath()[0] as HTMLElement).matches('input, textarea, select');
    if ((event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      this.querySelector<HTMLInputElement>('#search')?.focus();
    } else if (event.key === '?' && !typing) this.openHelp();
  };
}

function find(key: string): Page {
  return [...PAGES, ...INNER].find((page) => page.key === key) ?? (PAGES[0] as Page);
}

const notFor = ({ name, role }: Page): TemplateResult =>
  empty(
    `${name} is not for readers`,
    `It needs the role of ${role === 'admin' ? 'an admin' : 'a reviewer'}. Whoever looks after the accounts can give it.`,
    html`<a class="button" href="#/incidents">All incidents</a>`,
  );

const logo = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <rect width="32" height="32" rx="7" fill="#2b3a42"></rect>
  <circle cx="13" cy="16" r="7.5" fill="none" stroke="#d9c9a3" stroke-width="2.5"></circle>
  <circle cx="19" cy="16" r="7.5" fill="none" stroke="#9cc3bf" stroke-width="2.5"></circle>
</svg>`;
