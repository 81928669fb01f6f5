// SPDX-License-Identifier: GPL-3.0-or-later

const DAY = 86_400_000;

export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The moment of a day or local time, read as UTC, so that every reader sees the same picture. */
export function moment(value: string): number {
  const [date = '', clock = '00:00'] = value.split('T');
  const full = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  return Date.parse(`${full}T${clock.slice(0, 5)}:00Z`);
}

/** Time laid out along a line, and back. */
export class TimeScale {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly width: number,
  ) {}

  static over(first: string | undefined, last: string | undefined, width: number): TimeScale {
    const from = first ? moment(first) : Date.UTC(2000, 0);
    const to = (last ? moment(last) : from) + DAY;
    const room = Math.max((to - from) * 0.02, DAY);
    return new TimeScale(from - room, to + room, width);
  }

  x(value: string | number): number {
    const time = typeof value === 'number' ? value : moment(value);
    const share = (time - this.start) / (this.end - this.start);
    return Math.min(Math.max(share, 0), 1) * this.width;
  }

  time(x: number): number {
    return this.start + (Math.min(Math.max(x, 0), this.width) / this.width) * (this.end - this.start);
  }

  /** Round dates to label, no more than fit on so many pixels. */
  ticks(pixels = this.width): { x: number; label: string }[] {
    const length = (this.end - this.start) / DAY;
    const step = STEPS.find(({ days, room }) => (length / days) * room <= pixels) ?? STEPS.at(-1);
    if (!step) return [];
    const ticks: { x: number; label: string }[] = [];
    const edge = (step.room / 2.6 / pixels) * this.width;
    for (let at = step.first(new Date(this.start)); at < this.end; at = step.next(new Date(at))) {
      if (at >= this.start && this.x(at) > edge && this.x(at) < this.width - edge)
        ticks.push({ x: this.x(at), label: step.label(new Date(at)) });
    }
    return ticks;
  }
}

interface Step {
  readonly days: number;
  /** The pixels that a label needs. */
  readonly room: number;
  readonly first: (from: Date) => number;
  readonly next: (from: Date) => number;
  readonly label: (at: Date) => string;
}

const name = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
  return (at: Date): string => format.format(at);
};

function days(n: number): Step {
  const first = (from: Date): number => Math.ceil(from.getTime() / DAY) * DAY;
  return {
    days: n,
    room: 72,
    first,
    next: (at) => at.getTime() + n * DAY,
    label: name({ day: 'numeric', month: 'short' }),
  };
}

function months(n: number): Step {
  const at = (year: number, month: number): number => Date.UTC(year, month);
  return {
    days: n * 30.4,
    room: n >= 12 ? 48 : 92,
    first: (from) => at(from.getUTCFullYear(), Math.floor(from.getUTCMonth() / n) * n),
    next: (from) => at(from.getUTCFullYear(), from.getUTCMonth() + n),
    label: n >= 12 ? name({ year: 'numeric' }) : name({ month: 'short', year: 'numeric' }),
  };
}

const STEPS = [
  days(1),
  days(2),
  days(7),
  months(1),
  months(3),
  months(6),
  months(12),
  months(60),
  months(120),
  months(600),
];
