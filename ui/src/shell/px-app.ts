// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { PlainElement } from '../parts/element';
import { failure, skeleton } from '../parts/notices';
import { AtPlace, address, choose } from '../state/location';
import { help } from './help';
import { INNER, PAGES, type Page } from './pages';
import { nextTheme, theme } from './theme';

/** The frame around every page: the rail, the search and time range that all views share, and the keys. */
@customElement('px-app')
export class App extends PlainElement {
  private readonly at = new AtPlace(this, ({ page }) => this.moved(page));
  private readonly ready = new Set<string>();
  private stood = '';
  @state() private trouble: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.key);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('keydown', this.key);
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
    return page.load && !this.ready.has(page.key) ? skeleton() : page.draw();
  }

  private moved(key: string): void {
    const page = find(key);
    if (this.stood && this.stood !== `${key}/${this.at?.current.id ?? ''}`) window.scrollTo(0, 0);
    this.stood = `${key}/${this.at?.current.id ?? ''}`;
    document.title = `${page.name} · Parallax`;
    this.trouble = undefined;
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
          ${PAGES.map(
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
        <p>Works offline. Nothing leaves this machine.</p>
      </footer>
    </header>`;
  }

  private bar(): TemplateResult {
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

const logo = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <rect width="32" height="32" rx="7" fill="#2b3a42"></rect>
  <circle cx="13" cy="16" r="7.5" fill="none" stroke="#d9c9a3" stroke-width="2.5"></circle>
  <circle cx="19" cy="16" r="7.5" fill="none" stroke="#9cc3bf" stroke-width="2.5"></circle>
</svg>`;
