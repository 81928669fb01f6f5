// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base, clean, nothing, visit } from './browser.js';

/** Another text on each run, so that a store that has seen it before takes it as new. */
const ARTICLE = `Convoy Fired On Near Bridge
The Plain Courier

Thailand's army said on Tuesday that Cambodian soldiers had fired on supply convoy ${Date.now()} near Surin. Three drivers were wounded, it said.
Cambodia's defence ministry denied the report.
`;

test('what others add appears in an open list without asking', async () => {
  const reader = await visit();
  const writer = await visit();
  try {
    await reader.open('#/incidents');
    const list = () => reader.page.locator('table.incidents').innerText();
    const before = await list();
    await writer.open('#/inbox');
    await writer.page.getByLabel('Paste an article or a statement').fill(ARTICLE);
    await writer.page.getByLabel('Published on, if known').fill('2023-05-17');
    await writer.page.getByRole('button', { name: 'Read it' }).click();
    await writer.page.waitForSelector('.job[data-state=done]', { timeout: 120_000 });
    await reader.page.waitForFunction(
      (stood) => document.querySelector('table.incidents')?.innerText !== stood,
      before,
      { timeout: 20_000 },
    );
    assert.match(await list(), /Cambodia/);
    assert.deepEqual(clean(reader.seen), nothing);
    assert.deepEqual(clean(writer.seen), nothing);
  } finally {
    await reader.close();
    await writer.close();
  }
});

test('a page that nobody looks at holds no connection, and asks again when it is looked at', async () => {
  const { page, open, close } = await visit();
  try {
    await page.addInitScript(() => {
      window.streams = new Set();
      const Stream = window.EventSource;
      window.EventSource = class extends Stream {
        constructor(url) {
          super(url);
          window.streams.add(this);
        }
        close() {
          super.close();
          window.streams.delete(this);
        }
      };
    });
    await open('#/incidents');
    await page.waitForFunction(() => window.streams.size === 1);
    const look = (hidden) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await look(true);
    assert.equal(await page.evaluate(() => window.streams.size), 0);
    const asked = page.waitForRequest(`${base}/api/incidents?*`);
    await look(false);
    await asked;
    assert.equal(await page.evaluate(() => window.streams.size), 1);
  } finally {
    await close();
  }
});
