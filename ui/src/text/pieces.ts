// SPDX-License-Identifier: GPL-3.0-or-later
import type { Span } from '../api/types';

/** A mark on a text: its span and the keys of what it is evidence for. */
export interface Mark {
  readonly span: Span;
  readonly key: string;
}

/** A stretch of text under one unchanging set of marks. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
}

/** Cuts [start, end) at every border of a mark, so that overlapping marks become pieces side by side. */
export function pieces(start: number, end: number, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter(({ span }) => span[0] < end && span[1] > start);
  const borders = new Set([start, end]);
  for (const { span } of inside) {
    borders.add(Math.max(start, span[0]));
    borders.add(Math.min(end, span[1]));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? end;
    const keys = inside.filter(({ span }) => span[0] <= from && span[1] >= to).map(({ key }) => key);
    return { start: from, end: to, keys: [...new Set(keys)] };
  });
}
