// SPDX-License-Identifier: GPL-3.0-or-later
import type { Answer, Incident, Point } from '../../api/types';
import { OUTLET, inOrder } from '../../words/parties';

/** What one side says of one point: each different saying once, with all the places where it is said. */
export interface Saying {
  readonly value: string;
  readonly denial: boolean;
  /** The side has since said something else. */
  readonly earlier: boolean;
  readonly answers: readonly Answer[];
}

/** The columns of an incident: its parties and whoever else speaks, by the alphabet. */
export function sides(incident: Incident, reversed = false): string[] {
  const speaking = incident.points.flatMap((point) => Object.keys(point.accounts));
  return inOrder([...incident.parties, ...speaking], reversed);
}

export function sayings(point: Point, side: string): Saying[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of point.accounts[side] ?? []) {
    const key = `${answer.denial ? '!' : ''}${answer.earlier ? '<' : ''}${answer.value.toLocaleLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()].map((answers) => ({
    value: answers[0]?.value ?? '',
    denial: answers[0]?.denial ?? false,
    earlier: answers[0]?.earlier ?? false,
    answers,
  }));
}

/** Why a cell is empty, in words: silence is data. */
export function silence(incident: Incident, point: Point, side: string): string {
  if (side === OUTLET) return 'not in its own voice';
  const speaks = incident.points.some(({ accounts }) => (accounts[side] ?? []).length > 0);
  if (!speaks) return 'no source from this side';
  return point.status === 'unanswered' ? 'asked or accused; no answer found' : 'not addressed';
}
