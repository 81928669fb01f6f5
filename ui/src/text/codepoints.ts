// SPDX-License-Identifier: GPL-3.0-or-later

/** Where the code points of a text begin in its UTF-16 units: spans count code points, JavaScript counts units. */
export class CodePoints {
  private readonly offsets: Uint32Array;

  constructor(readonly text: string) {
    const offsets: number[] = [];
    let unit = 0;
    for (const character of text) {
      offsets.push(unit);
      unit += character.length;
    }
    offsets.push(unit);
    this.offsets = Uint32Array.from(offsets);
  }

  get length(): number {
    return this.offsets.length - 1;
  }

  /** The words of a span; bounds outside the text are drawn in, so a wrong span never breaks a page. */
  slice(start: number, end: number): string {
    return this.text.slice(this.unit(start), this.unit(Math.max(start, end)));
  }

  private unit(codePoint: number): number {
    const inside = Math.min(Math.max(Math.trunc(codePoint) || 0, 0), this.length);
    return this.offsets[inside] ?? 0;
  }
}
