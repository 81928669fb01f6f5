// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, nothing, visit } from './browser.js';

test('drawing over the time chart moves the map, its list and the address together', async () => {
  const { page, open, seen, close } = await visit();
  try {
    await open('#/map');
    await page.waitForSelector('px-map-view[data-shown]', { timeout: 20_000 });
    const shown = () => page.locator('px-map-view').getAttribute('data-shown');
    const all = Number(await shown());
    assert.ok(all > 0);

    const chart = page.locator('.time-chart svg');
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    const draw = async (from, to) => {
      await page.mouse.move(box.x + from * box.width, box.y + 50);
      await page.mouse.down();
      await page.mouse.move(box.x + ((from + to) / 2) * box.width, box.y + 50, { steps: 3 });
      await page.mouse.move(box.x + to * box.width, box.y + 50, { steps: 3 });
      await page.mouse.up();
      await page.waitForFunction(() => location.hash.includes('from='));
      await page.waitForTimeout(700);
    };
    await draw(0, 0.02);
    const few = Number(await shown());
    assert.ok(few < all, `${few} of ${all}`);
    assert.ok((await page.locator('#from').inputValue()) !== '');
    const groups = await page.locator('.places > li').count();
    assert.match(await page.locator('#shown-title').innerText(), new RegExp(`${groups} incident`));

    await page.goto('about:blank');
    await page.goBack();
    await page.waitForSelector('px-map-view[data-shown]', { timeout: 20_000 });
    assert.equal(Number(await shown()), few, 'the address keeps the time');
    assert.deepEqual(clean(seen), nothing);
  } finally {
    await close();
  }
});
