// SPDX-License-Identifier: GPL-3.0-or-later
import { type PropertyValues, type TemplateResult, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type GeoJSONSource, Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { MapFeatures } from '../../api/types';
import { PlainElement } from '../../parts/element';
import { areas, bounds, points, ties } from './geometry';
import { drawnEdges, mapStyle } from './layers';

setWorkerUrl(worker);

/** A province must not be read as a street, so one cannot come closer than this. */
const CLOSEST = 9;

/** The drawn map. All that it shows stands in a list beside it too, for those who do not see it. */
@customElement('px-map-view')
export class MapView extends PlainElement {
  @property({ attribute: false }) data: MapFeatures | undefined;
  /** What the data were asked for with; the map goes to them when it changes. */
  @property() frame = '';
  @property() incident = '';
  @property() viewpoint = '';
  /** Whom the viewpoint counts each contested area to. */
  @property({ attribute: false }) owners: Readonly<Record<string, string>> = {};
  private map: MapLibre | undefined;
  private fitted: string | undefined;

  override render(): TemplateResult {
    return html`<div class="map-canvas" role="region" aria-label="Map; the list beside it says the same"></div>`;
  }

  protected override firstUpdated(): void {
    const container = this.querySelector<HTMLElement>('.map-canvas');
    if (!container) return;
    const map = new MapLibre({
      container,
      style: mapStyle(new URL('.', document.baseURI).href),
      center: [30, 30],
      zoom: 1.4,
      maxZoom: CLOSEST,
      attributionControl: { compact: true },
      dragRotate: false,
      pitchWithRotate: false,
      fadeDuration: 0,
    });
    map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    map.addControl(new ScaleControl({}), 'bottom-left');
    map.on('click', 'points', (event) => this.chosen(event.features?.[0]?.properties?.['incident']));
    map.on('mouseenter', 'points', () => (map.getCanvas().style.cursor = 'pointer'));
    map.on('mouseleave', 'points', () => (map.getCanvas().style.cursor = ''));
    map.on('load', () => {
      this.map = map;
      this.draw();
    });
  }

  override disconnectedCallback(): void {
    this.map?.remove();
    super.disconnectedCallback();
  }

  protected override updated(changes: PropertyValues<this>): void {
    const drawn = ['data', 'incident', 'viewpoint', 'owners'] as const;
    if (drawn.some((property) => changes.has(property))) this.draw();
  }

  private chosen(incident: unknown): void {
    if (typeof incident === 'string') this.dispatchEvent(new CustomEvent('incident-chosen', { detail: incident }));
  }

  private draw(): void {
    if (!this.map || !this.data) return;
    const { features } = this.data;
    const fill = (name: string, data: GeoJSON.FeatureCollection): unknown =>
      this.map?.getSource<GeoJSONSource>(name)?.setData(data);
    fill('areas', areas(features));
    fill('ties', ties(features));
    fill('points', points(features));
    this.map.setPaintProperty('contested', 'fill-opacity', this.viewpoint ? 0 : 0.14);
    // A contest does not end because one side draws no line: its edge stays, faint, under every viewpoint.
    this.map.setPaintProperty('contested-edge', 'line-opacity', this.viewpoint ? 0.35 : 1);
    this.map.setFilter('drawn-edge', drawnEdges(this.owners));
    this.dataset['drawn'] = String(Object.keys(this.owners).length);
    this.dataset['shown'] = String(features.length);
    this.fit();
  }

  private fit(): void {
    const shown = this.data && {
      ...this.data,
      features: this.incident
        ? this.data.features.filter(({ properties }) => properties.incident === this.incident)
        : this.data.features,
    };
    // News must not move the map under the reader's hand; other filters or another incident may.
    const key = `${this.frame} ${this.incident}`;
    const box = shown && bounds(shown);
    if (!box || key === this.fitted) return;
    this.fitted = key;
    this.map?.fitBounds(box, { padding: 48, maxZoom: 8, animate: false });
  }
}
