// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html } from 'lit';
import type { DocumentRead, Span } from '../../api/types';
import type { CodePoints } from '../../text/codepoints';
import { type Mark, type Piece, pieces } from '../../text/pieces';

/** What is lit in a source text: the chosen words, the words of the same point, and all that is evidence at all. */
export interface Lights {
  readonly marks: readonly Mark[];
  readonly chosen: string;
  readonly point: string;
  readonly choose: (key: string) => void;
}

/** The text of a document as it was received, block by block, with its evidence marked. All of it is text, none markup. */
export function sourceText(document: DocumentRead, text: CodePoints, lights: Lights): TemplateResult {
  const blocks = document.blocks?.length ? document.blocks : [{ span: [0, text.length] as Span, role: 'body' }];
  return html`<div class="source-text" lang=${document.language ?? ''} dir="auto">
    ${blocks.map(
      ({ span, role }) =>
        html`<p class=${`role-${role}`}>
          ${pieces(span[0], span[1], lights.marks).map((piece) => drawn(piece, text, lights))}
        </p>`,
    )}
  </div>`;
}

function drawn(piece: Piece, text: CodePoints, lights: Lights): TemplateResult {
  const words = text.slice(piece.start, piece.end);
  const key = best(piece.keys, lights);
  // The space between two marks is no button of its own.
  if (key === undefined || words.trim() === '') return html`${words}`;
  const grade = key === lights.chosen ? 'chosen' : key.startsWith(`${lights.point}|`) ? 'same' : 'other';
  return html`<mark
    class=${grade}
    role="button"
    tabindex=${grade === 'other' ? -1 : 0}
    @click=${() => lights.choose(key)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        lights.choose(key);
      }
    }}
    >${words}</mark
  >`;
}

function best(keys: readonly string[], lights: Lights): string | undefined {
  return keys.find((key) => key === lights.chosen) ?? keys.find((key) => key.startsWith(`${lights.point}|`)) ?? keys[0];
}
