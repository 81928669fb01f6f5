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

/** The earliest and latest moment as one open date: "12–15 May 2021". */
export function between(earliest?: string | null, latest?: string | null): string {
  if (!earliest && !latest) return 'date not stated';
  const from = earliest?.slice(0, 10) ?? '';
  const to = latest?.slice(0, 10) ?? '';
  if (from === to) return asWords(from);
  if (from.length === 10 && from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${asWords(to)}`;
  if (from.slice(5) === '01-01' && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  return `${from ? asWords(from) : 'before'} – ${to ? asWords(to) : 'open'}`;
}
