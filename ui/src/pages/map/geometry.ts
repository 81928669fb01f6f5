// SPDX-License-Identifier: GPL-3.0-or-later
import type { MapFeature, MapFeatures } from '../../api/types';

export type Collection = GeoJSON.FeatureCollection;
const EARTH_KM = 6371;
const CORNERS = 48;

/** The area within which a place lies, as a ring on the globe; drawn instead of a dot that would claim too much. */
function disc([lon, lat]: readonly number[], radiusKm: number): GeoJSON.Position[] {
  const angle = radiusKm / EARTH_KM;
  const phi = ((lat ?? 0) * Math.PI) / 180;
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const bearing = (2 * Math.PI * i) / CORNERS;
    const north = Math.asin(Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing));
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
      Math.cos(angle) - Math.sin(phi) * Math.sin(north),
    );
    return [(lon ?? 0) + (east * 180) / Math.PI, (north * 180) / Math.PI];
  });
}

export function areas(features: readonly MapFeature[]): Collection {
  return collect(
    features.map((feature) => ({
      type: 'Feature',
      properties: shared(feature),
      geometry: {
        type: 'Polygon',
        coordinates: [disc(feature.geometry.coordinates, Math.max(feature.properties.radiusKm, 1))],
      },
    })),
  );
}

export function points(features: readonly MapFeature[]): Collection {
  return collect(
    features.map((feature) => ({
      type: 'Feature',
      properties: shared(feature),
      geometry: { type: 'Point', coordinates: [...feature.geometry.coordinates] },
    })),
  );
}

/** A line between the places that accounts of one incident give, where the place is disputed. */
export function ties(features: readonly MapFeature[]): Collection {
  const lines = [...byIncident(features).values()]
    .filter((group) => group.length > 1 && group.some(({ properties }) => properties.status === 'disputed'))
    .map((group): GeoJSON.Feature => ({
      type: 'Feature',
      properties: { incident: group[0]?.properties.incident },
      geometry: { type: 'LineString', coordinates: group.map(({ geometry }) => [...geometry.coordinates]) },
    }));
  return collect(lines);
}

export function byIncident(features: readonly MapFeature[]): Map<string, MapFeature[]> {
  const groups = new Map<string, MapFeature[]>();
  for (const feature of features) {
    const { incident } = feature.properties;
    groups.set(incident, [...(groups.get(incident) ?? []), feature]);
  }
  return groups;
}

/** West, south, east, north of all places with the room around them. */
export function bounds({ features }: MapFeatures): [number, number, number, number] | undefined {
  if (features.length === 0) return undefined;
  const lons = features.map(({ geometry }) => geometry.coordinates[0] ?? 0);
  const lats = features.map(({ geometry }) => geometry.coordinates[1] ?? 0);
  return [Math.min(...lons) - 0.7, Math.min(...lats) - 0.5, Math.max(...lons) + 0.7, Math.max(...lats) + 0.5];
}

const shared = ({ properties }: MapFeature): GeoJSON.GeoJsonProperties => ({
  incident: properties.incident,
  name: properties.name,
  status: properties.status || 'one-sided',
});

const collect = (features: GeoJSON.Feature[]): Collection => ({ type: 'FeatureCollection', features });
