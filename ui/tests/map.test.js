// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, nothing, visit } from './browser.js';

test('a viewpoint draws the borders of contested areas, and they stay marked as contested', async () => {
  const { page, open, seen, picture, close } = await visit();
  try {
    await open('#/map');
    await page.waitForSelector('px-map-view[data-drawn]', { timeout: 20_000 });
    const drawn = async () => Number(await page.locator('px-map-view').getAttribute('data-drawn'));
    assert.equal(await drawn(), 0, 'nobody draws a border through a contested area at first');
    await picture('map-nobody');

    await page.locator('label.field select').selectOption('UA');
    await page.waitForFunction(() => location.hash.includes('view=UA'));
    await page.waitForFunction(() => Number(document.querySelector('px-map-view').dataset.drawn) > 50);
    assert.match(await page.locator('.legend').innerText(), /full lines: borders as Ukraine draws them/);
    await page.waitForTimeout(500);
    await picture('map-ukraine');
    assert.deepEqual(clean(seen), nothing);
  } finally {
    await close();
  }
});

test('a place that sides call by different names is listed with all of them, by the alphabet of the sides', async () => {
  const { page, open, close } = await visit();
  try {
    await open('#/map');
    await page.waitForSelector('px-map-view[data-shown]', { timeout: 20_000 });
    const names = await page.locator('.places .names').allInnerTexts();
    assert.ok(
      names.some((each) => /Karvachar \(Armenia\) · Kəlbəcər \(Azerbaijan\)/.test(each)),
      names.join(' | '),
    );
  } finally {
    await close();
  }
});
