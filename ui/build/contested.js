// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on the other side of each stretch of a contested area's edge: a state by its ISO 3166 alpha-2 code, or the sea. With that
// the map can draw an area as any viewpoint does: a border towards all but the state that the viewpoint counts it to.

const STEP = 0.06;
const NEAR = 0.12;

const inRing = ([x, y], ring) => {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
};
const polygons = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);
const inside = (point, geometry) =>
  polygons(geometry).some(([outer, ...holes]) => inRing(point, outer) && !holes.some((hole) => inRing(point, hole)));

/** West, south, east, north. */
export function box(geometry) {
  const all = polygons(geometry).flatMap(([outer]) => outer);
  const of = (axis) => all.map((point) => point[axis]);
  return [Math.min(...of(0)), Math.min(...of(1)), Math.max(...of(0)), Math.max(...of(1))];
}
const within = ([x, y], [west, south, east, north], room = 0) =>
  x >= west - room && x <= east + room && y >= south - room && y <= north + room;

/** The edges of one area in stretches, each with the state on its other side; none where that is the sea. */
function edges(area, states) {
  const around = states.filter(({ room: [w, s, e, n] }) => {
    const [west, south, east, north] = box(area.geometry);
    return w <= east + 1 && e >= west - 1 && s <= north + 1 && n >= south - 1;
  });
  return polygons(area.geometry).flatMap((rings) => rings.flatMap((ring) => stretches(ring, area.geometry, around)));
}

function stretches(ring, geometry, states) {
  const sides = ring.slice(1).map((to, i) => neighbour(ring[i], to, geometry, states));
  // One odd segment between two of a kind is a slip of two data sets that do not quite meet.
  const smooth = sides.map((side, i) =>
    sides[i - 1] === sides[i + 1] && sides[i - 1] !== undefined ? sides[i - 1] : side,
  );
  const found = [];
  smooth.forEach((side, i) => {
    const last = found.at(-1);
    if (last?.side === side) last.line.push(ring[i + 1]);
    else found.push({ side, line: [ring[i], ring[i + 1]] });
  });
  return found.filter(({ side }) => side !== '');
}

function neighbour([x1, y1], [x2, y2], geometry, states) {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [(y2 - y1) / length, (x1 - x2) / length];
  for (const side of [STEP, -STEP]) {
    const point = [(x1 + x2) / 2 + nx * side, (y1 + y2) / 2 + ny * side];
    if (inside(point, geometry)) continue;
    return states.find((state) => within(point, state.room) && inside(point, state.geometry))?.code ?? '';
  }
  return '';
}

/** The edges of all areas as features, with the name of their area and the state beyond. */
export function contestedEdges(areas, states) {
  return areas.flatMap((area) =>
    edges(area, states).map(({ side, line }) => ({
      type: 'Feature',
      properties: { area: area.properties.name, beyond: side },
      geometry: { type: 'LineString', coordinates: line },
    })),
  );
}

/** Borders in two: those that nobody's view of an area changes, and those that run along or through a contested area. */
export function parted(border, areas) {
  const rooms = areas.map((area) => ({ geometry: area.geometry, room: box(area.geometry) }));
  const corners = rooms.map(({ geometry }) => polygons(geometry).flatMap((rings) => rings.flat()));
  const touches = (point) =>
    rooms.some(
      ({ geometry, room }, i) =>
        within(point, room, NEAR) &&
        (inside(point, geometry) || corners[i].some(([x, y]) => Math.hypot(x - point[0], y - point[1]) < NEAR)),
    );
  const settled = [];
  for (const line of border.coordinates) {
    let run = [];
    line.forEach((point, i) => {
      const before = line[i - 1];
      const middle = before && [(before[0] + point[0]) / 2, (before[1] + point[1]) / 2];
      if (middle && touches(middle)) {
        if (run.length > 1) settled.push(run);
        run = [];
      }
      run.push(point);
    });
    if (run.length > 1) settled.push(run);
  }
  return { type: 'MultiLineString', coordinates: settled };
}
