// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import type { Facet, Facets } from '../../api/types';
import { statusShape } from '../../parts/status-mark';
import { choose } from '../../state/location';
import { actName } from '../../words/acts';
import { countryName, partyName } from '../../words/parties';
import { pointName } from '../../words/points';
import { STATUSES, statusOf } from '../../words/status';

interface Kind {
  /** The name of the filter in the API. */
  readonly name: string;
  readonly title: string;
  readonly label: (value: string) => unknown;
}

const COVERAGE: Readonly<Record<string, string>> = {
  several: 'several sides speak',
  'one-side': 'one side is silent',
  outlet: 'outlets only',
};
const REVIEW: Readonly<Record<string, string>> = { open: 'not reviewed', accepted: 'reviewed', sensitive: 'sensitive' };
const MANY = 7;

const KINDS: readonly Kind[] = [
  { name: 'status', title: 'Has a point that is', label: (value) => html`${statusShape(statusOf(value))} ${value}` },
  { name: 'party', title: 'Party', label: partyName },
  { name: 'coverage', title: 'Who speaks', label: (value) => COVERAGE[value] ?? value },
  { name: 'type', title: 'Kind of act, by anybody’s account', label: actName },
  { name: 'point', title: 'Speaks of', label: pointName },
  { name: 'country', title: 'Place lies in', label: countryName },
  { name: 'precision', title: 'Most exact place', label: (value) => value },
  { name: 'review', title: 'Review', label: (value) => REVIEW[value] ?? value },
];

/** In the address, `point` is the point one looks at; the filter goes by another name there. */
const choiceOf = (name: string): string => (name === 'point' ? 'speaks' : name);

/** The facets: each value with the number of incidents it would leave. A second press takes it away. */
export function facetList(given: Facets | undefined, chosen: (name: string) => string): TemplateResult {
  const open = window.matchMedia('(min-width: 1100px)').matches;
  return html`<details class="facets no-print" ?open=${open}>
    <summary class="button">Filters</summary>
    ${KINDS.map((kind) => {
      const values = given?.facets.find(({ name }) => name === kind.name)?.values ?? [];
      return group(kind, values, chosen(choiceOf(kind.name)));
    })}
  </details>`;
}

function group(kind: Kind, values: readonly Facet[], chosen: string): TemplateResult | typeof nothing {
  if (values.length === 0) return nothing;
  const sorted = kind.name === 'status' ? [...values].sort((a, b) => rank(a) - rank(b)) : values;
  const first = sorted.filter(({ value }, i) => i < MANY || value === chosen);
  const rest = sorted.filter((one) => !first.includes(one));
  return html`<fieldset>
    <legend>${kind.title}</legend>
    <ul>
      ${first.map((one) => item(kind, one, chosen))}
    </ul>
    ${
      rest.length > 0
        ? html`<details>
            <summary class="small">${rest.length} more</summary>
            <ul>
              ${rest.map((one) => item(kind, one, chosen))}
            </ul>
          </details>`
        : nothing
    }
  </fieldset>`;
}

const rank = ({ value }: Facet): number => STATUSES.indexOf(statusOf(value));

function item(kind: Kind, { value, count }: Facet, chosen: string): TemplateResult {
  const on = chosen === value;
  return html`<li>
    <button aria-pressed=${on} @click=${() => choose({ [choiceOf(kind.name)]: on ? '' : value, cursor: '' })}>
      <span>${kind.label(value)}</span><span class="num">${count.toLocaleString('en')}</span>
    </button>
  </li>`;
}
