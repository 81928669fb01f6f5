// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the countries of Natural Earth (npm world-atlas) on MapLibre's plane. They are stitched for the sphere: without this cut,
// whatever crosses 180 degrees smears over the map. Borders that run along contested areas are left out and drawn with those areas.
import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { feature, mesh } from 'topojson-client';
import { box, contestedEdges, parted } from './contested.js';

const file = (path) => new URL(`../${path}`, import.meta.url);
const data = 'target/classes/org/parallax/ui/data/';
const made = [
  ['target/world.json', 'world.json'],
  ['target/edges.json', 'edges.json'],
];
const from = ['build/basemap.js', 'build/contested.js', 'public/data/disputed.json', 'package-lock.json'];
const newest = Math.max(...from.map((path) => statSync(fileURLToPath(file(path))).mtimeMs));
if (made.some(([path]) => !existsSync(file(path)) || statSync(fileURLToPath(file(path))).mtimeMs < newest)) make();
for (const [path, name] of made) copyFileSync(file(path), file(data + name));

function make() {
  const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(readFileSync(atlas, 'utf8'));
  const flat = () =>
    geoEquirectangular()
      .reflectY(true)
      .scale(180 / Math.PI)
      .translate([0, 0])
      .precision(0);
  const { countries } = world.objects;
  const states = feature(world, countries).features.map(({ id, properties, geometry }) => {
    const laid = geoProject(geometry, flat());
    return { code: alpha2(id) ?? properties.name, geometry: laid, room: box(laid) };
  });
  const { features: areas } = JSON.parse(readFileSync(file('public/data/disputed.json'), 'utf8'));
  const border = geoProject(
    mesh(world, countries, (a, b) => a !== b),
    flat(),
  );
  save('target/world.json', [
    // Country by country, for in them the Caspian Sea is a sea.
    ...states.map(({ geometry }) => shape('land', geometry)),
    shape('border', parted(border, areas)),
  ]);
  save('target/edges.json', contestedEdges(areas, states));
}

function shape(kind, geometry) {
  return { type: 'Feature', properties: { kind }, geometry };
}

/** ISO 3166 numbers are region codes too, and the language data of the platform know their letters. */
function alpha2(number) {
  if (!number) return undefined;
  const region = new Intl.Locale(`und-${number}`).region;
  return region?.length === 2 ? region : undefined;
}

function save(path, features) {
  const collection = { type: 'FeatureCollection', features };
  const round = (_, value) => (typeof value === 'number' ? Math.round(value * 1e3) / 1e3 : value);
  writeFileSync(file(path), JSON.stringify(collection, round));
}
