// SPDX-License-Identifier: GPL-3.0-or-later

/** How accounts of a point stand to each other, in the order in which the pages count them. */
export const STATUSES = ['agreed', 'disputed', 'one-sided', 'unanswered'] as const;
export type Status = (typeof STATUSES)[number];

export interface StatusWords {
  readonly name: string;
  readonly says: string;
}

export const STATUS_WORDS: Readonly<Record<Status, StatusWords>> = {
  agreed: { name: 'agreed', says: 'Opposing parties say the same.' },
  disputed: { name: 'disputed', says: 'Parties contradict, deny or rename each other’s words.' },
  'one-sided': { name: 'one-sided', says: 'Only one party speaks to this, or parties speak past each other.' },
  unanswered: { name: 'unanswered', says: 'A party was asked or accused; no answer is in the sources.' },
};

export function statusOf(value: string): Status {
  return (STATUSES as readonly string[]).includes(value) ? (value as Status) : 'one-sided';
}
