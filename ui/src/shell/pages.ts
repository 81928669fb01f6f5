// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html } from 'lit';

/** A page of the rail: its address, its name, and how it comes to be drawn. All but the first are fetched when first wanted. */
export interface Page {
  readonly key: string;
  readonly name: string;
  readonly load?: () => Promise<unknown>;
  /** Who may use it, where people have roles; everybody who is let in, if absent. */
  readonly role?: 'reviewer' | 'admin';
  readonly draw: () => TemplateResult;
}

export const PAGES: readonly Page[] = [
  { key: 'incidents', name: 'Incidents', draw: () => html`<px-incidents></px-incidents>` },
  { key: 'map', name: 'Map', load: () => import('../pages/map/px-map'), draw: () => html`<px-map></px-map>` },
  {
    key: 'timeline',
    name: 'Timeline',
    load: () => import('../pages/timeline/px-timeline'),
    draw: () => html`<px-timeline></px-timeline>`,
  },
  {
    key: 'parties',
    name: 'Parties',
    load: () => import('../pages/parties/px-parties'),
    draw: () => html`<px-parties></px-parties>`,
  },
  {
    key: 'review',
    name: 'Review',
    role: 'reviewer',
    load: () => import('../pages/review/px-review'),
    draw: () => html`<px-review></px-review>`,
  },
  {
    key: 'sources',
    name: 'Sources',
    load: () => import('../pages/sources/px-sources'),
    draw: () => html`<px-sources></px-sources>`,
  },
  {
    key: 'inbox',
    name: 'Inbox',
    role: 'reviewer',
    load: () => import('../pages/inbox/px-inbox'),
    draw: () => html`<px-inbox></px-inbox>`,
  },
  {
    key: 'export',
    name: 'Export',
    load: () => import('../pages/export/px-export'),
    draw: () => html`<px-export></px-export>`,
  },
];

const RANKS = ['reader', 'reviewer', 'admin'];

/** Whether somebody with a role may use a page. */
export function mayUse({ role: wanted }: Page, role: string | undefined): boolean {
  return RANKS.indexOf(role ?? '') >= RANKS.indexOf(wanted ?? 'reader');
}

/** Pages that are reached from another page and not from the rail. */
export const INNER: readonly Page[] = [
  {
    key: 'team',
    name: 'Team',
    role: 'admin',
    load: () => import('../pages/team/px-team'),
    draw: () => html`<px-team></px-team>`,
  },
  { key: 'incident', name: 'Incident', draw: () => html`<px-incident></px-incident>` },
];
