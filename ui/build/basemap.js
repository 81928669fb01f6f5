// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the countries of Natural Earth (npm world-atlas) on MapLibre's plane. They are stitched for the sphere: without this cut,
// whatever crosses 180 degrees smears over the map.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { feature, mesh } from 'topojson-client';

const cut = new URL('../target/world.json', import.meta.url);
const target = new URL('../target/classes/org/parallax/ui/data/world.json', import.meta.url);
if (!existsSync(cut)) {
  const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(readFileSync(atlas, 'utf8'));
  const flat = () =>
    geoEquirectangular()
      .reflectY(true)
      .scale(180 / Math.PI)
      .translate([0, 0])
      .precision(0);
  const shape = (geometry, kind) => ({ type: 'Feature', properties: { kind }, geometry: geoProject(geometry, flat()) });
  const { countries } = world.objects;
  const collection = {
    type: 'FeatureCollection',
    features: [
      // Country by country, for in them the Caspian Sea is a sea.
      ...feature(world, countries).features.map(({ geometry }) => shape(geometry, 'land')),
      shape(
        mesh(world, countries, (a, b) => a !== b),
        'border',
      ),
    ],
  };
  writeFileSync(
    cut,
    JSON.stringify(collection, (_, value) => (typeof value === 'number' ? Math.round(value * 1e3) / 1e3 : value)),
  );
}
copyFileSync(cut, target);
