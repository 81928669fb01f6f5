// SPDX-License-Identifier: GPL-3.0-or-later

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date or an open date as readers write it, with nothing added that is not known. */
export function asWords(value: string | undefined | null): string {
  if (!value) return 'date not stated';
  const [from = '', to] = value.split('/');
  if (to) return `${one(from) || 'before'} – ${one(to) || 'open'}`;
  return one(from) || value;
}

function one(value: string): string {
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/.exec(value);
  if (!match) return value === '..' || value === '' ? '' : value;
  const [, year, month, day, clock] = match;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  const date = [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' ');
  const rest = value.slice(match[0].length).replace(/^:\d\d(\.\d+)?/, '');
  return clock ? `${date}, ${clock}${rest === 'Z' ? ' UTC' : ''}` : date;
}

/** The earliest and latest moment as one open date. */
export function between(earliest?: string | null, latest?: string | null): string {
  if (!earliest && !latest) return 'date not stated';
  const from = earliest?.slice(0, 10);
  const to = latest?.slice(0, 10);
  return from === to ? asWords(from) : `${from ? asWords(from) : 'before'} – ${to ? asWords(to) : 'open'}`;
}
