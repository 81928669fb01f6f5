// SPDX-License-Identifier: GPL-3.0-or-later

/** A refusal of the server, as RFC 9457 words it. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string | undefined,
  ) {
    super(detail ?? title);
  }
}
