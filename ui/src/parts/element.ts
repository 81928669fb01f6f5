// SPDX-License-Identifier: GPL-3.0-or-later
import { LitElement } from 'lit';

/**
 * An element drawn into the page itself and not into a shadow tree: one stylesheet, one print style, labels and headings
 * that refer to each other across elements, and "find in page" that finds.
 */
export abstract class PlainElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
