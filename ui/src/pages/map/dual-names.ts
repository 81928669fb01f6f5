// SPDX-License-Identifier: GPL-3.0-or-later
import table from './dual-names.tsv?raw';

/** What one or several states call a place. */
export interface SidesName {
  /** ISO 3166 alpha-2. */
  readonly states: readonly string[];
  readonly name: string;
}

const names = new Map<string, readonly SidesName[]>(
  table
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [place = '', told = ''] = line.split('\t');
      return [place, told.split('|').map(side)];
    }),
);

function side(told: string): SidesName {
  const [states = '', name = ''] = told.split(':');
  return { states: states.split(','), name };
}

/** The names of a gazetteer entry of which sides use different ones; empty for all others. */
export function namesOf(source: string): readonly SidesName[] {
  return names.get(source.replace(/^parallax:/, '')) ?? [];
}
