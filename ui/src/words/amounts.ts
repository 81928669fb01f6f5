// SPDX-License-Identifier: GPL-3.0-or-later

/** An amount with its noun: "1 document", "1,204 documents". */
export function many(n: number, one: string, more = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : more}`;
}
