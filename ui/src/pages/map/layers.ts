// SPDX-License-Identifier: GPL-3.0-or-later
import type { ExpressionSpecification, FilterSpecification, StyleSpecification } from 'maplibre-gl';

const color = (name: string): string => {
  // A canvas makes a plain colour of light-dark() and var(), which the map does not know.
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
};

const nowhere: FilterSpecification = ['==', ['get', 'area'], ''];

/** The stretches of contested areas' edges that a viewpoint draws as a border: towards all but the state it counts the area to. */
export function drawnEdges(owners: Readonly<Record<string, string>>): FilterSpecification {
  const areas = Object.keys(owners);
  if (areas.length === 0) return nowhere;
  const owner = ['match', ['get', 'area'], ...areas.flatMap((area) => [area, owners[area]]), ''];
  // The types of MapLibre know no lists of an open length.
  return [
    'all',
    ['in', ['get', 'area'], ['literal', areas]],
    ['!=', ['get', 'beyond'], owner],
  ] as unknown as FilterSpecification;
}

/** The map's look in the colours of the page: land, borders, contested areas hatched by a dashed edge, and the incidents. */
export function mapStyle(base: string): StyleSpecification {
  const ink = color('--ink-2');
  const status: ExpressionSpecification = [
    'match',
    ['get', 'status'],
    'agreed',
    color('--agreed'),
    'disputed',
    color('--disputed'),
    'unanswered',
    color('--unanswered'),
    color('--onesided'),
  ];
  const none = { type: 'FeatureCollection' as const, features: [] };
  return {
    version: 8,
    sources: {
      world: { type: 'geojson', data: `${base}data/world.json`, attribution: 'Natural Earth' },
      edges: { type: 'geojson', data: `${base}data/edges.json` },
      disputed: { type: 'geojson', data: `${base}data/disputed.json`, attribution: 'Who’s On First' },
      areas: { type: 'geojson', data: none },
      ties: { type: 'geojson', data: none },
      points: { type: 'geojson', data: none },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': color('--accent-soft') } },
      {
        id: 'land',
        type: 'fill',
        source: 'world',
        filter: ['==', ['get', 'kind'], 'land'],
        paint: { 'fill-color': color('--sheet') },
      },
      {
        id: 'border',
        type: 'line',
        source: 'world',
        filter: ['==', ['get', 'kind'], 'border'],
        paint: { 'line-color': color('--line-strong'), 'line-width': 0.8 },
      },
      {
        id: 'contested',
        type: 'fill',
        source: 'disputed',
        paint: { 'fill-color': color('--ink-3'), 'fill-opacity': 0.14 },
      },
      {
        id: 'contested-edge',
        type: 'line',
        source: 'disputed',
        paint: { 'line-color': ink, 'line-width': 1.4, 'line-dasharray': [3, 2] },
      },
      {
        id: 'drawn-edge',
        type: 'line',
        source: 'edges',
        filter: nowhere,
        paint: { 'line-color': color('--line-strong'), 'line-width': 1 },
      },
      { id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': status, 'fill-opacity': 0.14 } },
      {
        id: 'areas-edge',
        type: 'line',
        source: 'areas',
        paint: { 'line-color': status, 'line-width': 1.2, 'line-opacity': 0.8 },
      },
      {
        id: 'ties',
        type: 'line',
        source: 'ties',
        paint: { 'line-color': color('--disputed'), 'line-width': 2, 'line-dasharray': [2, 1.5] },
      },
      {
        id: 'points',
        type: 'circle',
        source: 'points',
        paint: {
          'circle-color': status,
          'circle-radius': 5,
          'circle-stroke-width': 2,
          'circle-stroke-color': color('--sheet'),
        },
      },
    ],
  };
}
