// SPDX-License-Identifier: GPL-3.0-or-later
import type { AtPlace } from './location';

/** The filters that every view shares, by the names that the API gives them. */
export const FILTERS = [
  'q',
  'from',
  'to',
  'undated',
  'party',
  'dyad',
  'status',
  'point',
  'type',
  'country',
  'precision',
  'review',
  'coverage',
] as const;

/** The shared filters as a query, with whatever a view adds. In the address, `speaks` is the filter `point`. */
export function filterQuery(at: AtPlace, more: Readonly<Record<string, string>> = {}): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of FILTERS) {
    const value = at.choice(name === 'point' ? 'speaks' : name);
    if (value) query.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) if (value) query.set(name, value);
  return query;
}

/** How many filters narrow the view. */
export function filtersSet(at: AtPlace): number {
  return [...filterQuery(at).keys()].length;
}
