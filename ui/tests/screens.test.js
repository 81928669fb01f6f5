// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, mainIncident, nothing, serious, visit } from './browser.js';

const SCREENS = [
  ['incidents', '#/incidents', 'table.incidents tbody tr'],
  ['incident', '', 'table.points tbody tr'],
  ['map', '#/map', 'px-map-view[data-shown]'],
  ['timeline', '#/timeline', '.lanes li, .columns li'],
  ['parties', '#/parties', '.table tbody tr'],
  ['review', '#/review', '.review-body, .notice'],
  ['sources', '#/sources', '.table tbody tr'],
  ['inbox', '#/inbox', 'textarea'],
  ['export', '#/export', 'pre'],
];
const ROOMS = [
  ['at 1280 px', { viewport: { width: 1280, height: 900 } }],
  ['in the dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ['at 320 px', { viewport: { width: 320, height: 800 } }],
  // 200 % zoom of a window of 1280 px is a window of 640 px at twice the density.
  ['at 200 % zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
];

for (const [where, options] of ROOMS) {
  test(`every screen opens with data ${where}, fits, and axe finds nothing serious`, async (t) => {
    const reader = await visit({ ...options, bypassCSP: false });
    try {
      for (const [name, hash, sign] of SCREENS) {
        await t.test(name, async () => {
          await reader.open(hash || `#/incident/${await mainIncident()}`);
          await reader.page.waitForSelector(sign, { timeout: 20_000 });
          await reader.picture(`${name}-${where.replaceAll(/\W+/g, '-')}`);
          const over = await reader.page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.ok(over <= 0, `${over} px too wide`);
          assert.deepEqual(await serious(reader.page), []);
        });
      }
      assert.deepEqual(clean(reader.seen), nothing);
    } finally {
      await reader.close();
    }
  });
}
