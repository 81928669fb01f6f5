// SPDX-License-Identifier: GPL-3.0-or-later
import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { mapFeatures, timeline } from '../../api/client';
import type { MapFeature, MapFeatures, Timeline } from '../../api/types';
import { PlainElement } from '../../parts/element';
import '../../parts/px-time-chart';
import { statusShape } from '../../parts/status-mark';
import { filterQuery } from '../../state/filters';
import { Loading } from '../../state/loading';
import { AtPlace, address, choose } from '../../state/location';
import { many } from '../../words/amounts';
import { countryName, inOrder, learnNames, partyName } from '../../words/parties';
import { statusOf } from '../../words/status';
import { byIncident } from './geometry';
import './px-map-view';
import { namesOf } from './dual-names';
import { type Contested, contested, drawnAs, owners } from './viewpoints';

const MOST = 200;

/** Where things are told to have happened, by whose account, and what is not on the map and why. */
@customElement('px-map')
export class MapPage extends PlainElement {
  private readonly at = new AtPlace(this);
  /** The filters under which the places that are shown were asked for. */
  private frame = '';
  private readonly places = new Loading<MapFeatures>(
    this,
    (signal) => mapFeatures(filterQuery(this.at), signal),
    ({ metadata }) => {
      this.frame = filterQuery(this.at).toString();
      learnNames(metadata.names);
    },
  );
  private readonly time = new Loading<Timeline>(this, (signal) => timeline(this.wholeTime(), signal));
  private readonly areas = new Loading<Contested>(this, contested, undefined, false);

  override render(): TemplateResult {
    this.places.want(filterQuery(this.at).toString());
    this.time.want(this.wholeTime().toString());
    this.areas.want('areas');
    return html`<header class="page-head">
        <div>
          <h1>Map</h1>
          <p>
            Each ring is the area within which a place lies, as an account gives it. A dashed line joins the places of
            one incident that are in dispute.
          </p>
        </div>
        ${this.viewpointSwitch()}
      </header>
      ${this.places.draw((places) => this.page(places))}`;
  }

  private page(places: MapFeatures): TemplateResult {
    const groups = [...byIncident(places.features).values()];
    return html`<div class="map-body">
      <div class="stack">
        <px-map-view
          .data=${places}
          frame=${this.frame}
          incident=${this.at.choice('incident')}
          viewpoint=${this.at.choice('view')}
          .owners=${owners(this.areas.value?.areas ?? [], this.at.choice('view'))}
          @incident-chosen=${(event: CustomEvent<string>) => choose({ incident: event.detail })}></px-map-view>
        ${this.legend()}
        ${this.time.value ? html`<section class="sheet pad" aria-label="Time"><px-time-chart .data=${this.time.value} from=${this.at.choice('from')} to=${this.at.choice('to')}></px-time-chart></section>` : nothing}
        <p class="tiny muted">${places.metadata.disclaimer}</p>
      </div>
      <div class="stack">
        <section class="sheet" aria-labelledby="shown-title">
          <h2 id="shown-title" class="pad" role="status">On the map: ${many(groups.length, 'incident')}</h2>
          <ol class="places">
            ${groups.slice(0, MOST).map((group) => this.entry(group))}
          </ol>
        </section>
        ${unmapped(places)} ${this.contestedList()}
      </div>
    </div>`;
  }

  private entry(group: readonly MapFeature[]): TemplateResult {
    const first = group[0]?.properties;
    if (!first) return html``;
    const on = this.at.choice('incident') === first.incident;
    return html`<li class=${on ? 'chosen' : ''}>
      <a href=${address('incident', first.incident)}>${first.title}</a>
      <ul class="small">
        ${group.map(
          ({ properties }) =>
            html`<li>
              ${statusShape(statusOf(properties.status))} <span class="quote">${properties.name}</span>
              ${dualNames(properties.source)}
              <span class="muted"
                >by ${inOrder(properties.parties).map(partyName).join(', ')} · ${properties.precision}, within
                ${Math.round(properties.radiusKm)} km</span
              >
            </li>`,
        )}
      </ul>
      <button class="button small" aria-pressed=${on} @click=${() => choose({ incident: on ? '' : first.incident })}>
        ${on ? 'Show all' : 'Show on the map'}
      </button>
    </li>`;
  }

  private viewpointSwitch(): TemplateResult {
    const now = this.at.choice('view');
    return html`<label class="field">
      <span>Borders as drawn by</span>
      <select @change=${(event: Event) => choose({ view: (event.target as HTMLSelectElement).value })}>
        <option value="" ?selected=${!now}>nobody: contested areas marked</option>
        ${this.areas.value?.viewpoints.map((code) => html`<option value=${code} ?selected=${code === now}>${countryName(code)}</option>`)}
      </select>
    </label>`;
  }

  private legend(): TemplateResult {
    const view = this.at.choice('view');
    return html`<ul class="legend row small muted">
      <li>${statusShape('agreed')} place agreed</li>
      <li>${statusShape('disputed')} place disputed</li>
      <li>${statusShape('one-sided')} by one side only</li>
      <li>
        <svg width="28" height="10" aria-hidden="true"><line x1="0" y1="5" x2="28" y2="5" class="dash"></line></svg>
        contested; ${view ? `full lines: borders as ${countryName(view)} draws them` : 'belonging left open'}
      </li>
      <li>Lines: Natural Earth 4.1 (2018), in fact held; not the borders of the day of an incident</li>
    </ul>`;
  }

  private contestedList(): TemplateResult | typeof nothing {
    const list = this.areas.value?.areas;
    if (!list) return nothing;
    return html`<details class="sheet pad">
      <summary>Contested areas (${list.length})</summary>
      <ul class="small contested">
        ${list.map((area) => html`<li><strong>${area.name}</strong> <span class="muted">${drawnAs(area, this.at.choice('view'))}</span></li>`)}
      </ul>
    </details>`;
  }

  private wholeTime(): URLSearchParams {
    const query = filterQuery(this.at);
    query.delete('from');
    query.delete('to');
    return query;
  }
}

/** What the sides call a place, in the alphabet of their names; nothing where all use one name. */
function dualNames(source: string | undefined): TemplateResult | typeof nothing {
  const names = namesOf(source ?? '');
  if (names.length === 0) return nothing;
  const told = names.map(
    ({ states, name }) =>
      html`<span class="dual">${name} <span class="muted">(${states.map(countryName).join(', ')})</span></span>`,
  );
  return html`<span class="names">${told.map((each, i) => (i === 0 ? each : html` · ${each}`))}</span>`;
}

function unmapped({ metadata }: MapFeatures): TemplateResult | typeof nothing {
  const total = metadata.unmappedTotal ?? metadata.unmapped.length;
  if (total === 0) return nothing;
  return html`<details class="sheet pad">
    <summary>Not on the map: ${total}</summary>
    <ul class="small">
      ${metadata.unmapped
        .slice(0, MOST)
        .map(
          ({ incident, title, reason }) =>
            html`<li><a href=${address('incident', incident)}>${title}</a> <span class="muted">${reason}</span></li>`,
        )}
    </ul>
  </details>`;
}
