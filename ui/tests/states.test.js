// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base, clean, mainIncident, nothing, visit } from './browser.js';

/** Runs with a reader of its own and closes it whatever happens. */
const as = (options, work) => async () => {
  const reader = await visit(options);
  try {
    await work(reader);
  } finally {
    await reader.close();
  }
};

test('the policy lets no inline script and no inline style run', async () => {
  const policy = (await fetch(`${base}/`)).headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src|script-src/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval/);
});

test(
  'an address that leads nowhere says so and leads back',
  as({}, async ({ page, open, picture, seen }) => {
    await open('#/incident/i-000000000000');
    assert.match(await page.locator('.notice h2').innerText(), /not here/);
    await picture('state-missing');
    await page.getByRole('link', { name: 'All incidents' }).click();
    await page.waitForSelector('table.incidents tbody tr');
    assert.deepEqual(clean(seen), nothing);
  }),
);

test(
  'a search without a hit says how to go on',
  as({}, async ({ page, open, picture, seen }) => {
    await open('#/incidents?q=zzzzzzzz');
    assert.match(await page.locator('.notice h2').innerText(), /No incident matches/);
    await picture('state-no-match');
    await page.getByRole('link', { name: 'Clear all filters' }).click();
    await page.waitForSelector('table.incidents tbody tr');
    assert.deepEqual(clean(seen), nothing);
  }),
);

test(
  'a server that is gone is told in words, and asking again helps when it is back',
  as({}, async ({ page, open, picture }) => {
    await page.route(`${base}/api/**`, (route) => route.abort());
    await page.goto(`${base}/#/incidents`);
    await page.waitForSelector('.notice.error');
    assert.match(await page.locator('.notice h2').innerText(), /cannot be reached/);
    await picture('state-gone');
    await page.unroute(`${base}/api/**`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('table.incidents tbody tr');
    await open('#/incidents');
  }),
);

test(
  'an empty store says what comes here and where it comes in',
  as({}, async ({ page, picture }) => {
    await page.route(/\/api\/incidents\?/, (route) =>
      route.fulfill({ json: { items: [], total: 0, undated: 0, next: null, version: 0, names: {} } }),
    );
    await page.goto(`${base}/#/incidents`);
    await page.waitForSelector('.notice');
    await picture('state-empty');
    await page.getByRole('link', { name: 'Open the inbox' }).click();
    await page.waitForSelector('textarea');
  }),
);

test(
  'while a list is on its way its place is kept, and nothing jumps when it comes',
  as({}, async ({ page, picture }) => {
    await page.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const main = await mainIncident();
    for (const hash of ['#/incidents', `#/incident/${main}`, '#/timeline', '#/sources', '#/export', '#/review']) {
      await page.route(/\/api\//, async (route) => {
        await new Promise((done) => setTimeout(done, 400));
        await route.continue();
      });
      await page.goto('about:blank');
      await page.goto(`${base}/${hash}`);
      await page.waitForSelector('.bones');
      if (hash === '#/incidents') {
        await page.waitForTimeout(250);
        await picture('state-loading');
      }
      await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('.bones'));
      await page.waitForTimeout(300);
      const shifted = await page.evaluate(() => window.shifted);
      console.log(`layout shift of ${hash.replace(main, 'ID')}: ${shifted.toFixed(3)}`);
      assert.ok(shifted < 0.1, `${hash} shifted by ${shifted}`);
      await page.unroute(/\/api\//);
    }
  }),
);

test(
  'an incident prints as a brief of one page',
  as({}, async ({ page, open }) => {
    await open(`#/incident/${await mainIncident()}`);
    await page.waitForSelector('table.points');
    const pdf = await page.pdf({ format: 'A4' });
    assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length, 1);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.rail, .bar, .evidence-drawer').filter({ visible: true }).count(), 0);
    assert.equal(await page.locator('.print-only').filter({ visible: true }).count(), 1);
  }),
);
