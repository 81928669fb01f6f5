// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, nothing, visit } from './browser.js';

const ARTICLE = `Shells Fall Near River Crossing
The Valley Post

The defence ministry of Georgia said on Monday that Russian troops had fired on a police post near the village of Khurvaleti. Two officers were wounded, it said.
Russia's Defence Ministry denied the report. It said that its soldiers had not opened fire.
`;

/** Marks that would run if any page took text for markup. */
const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '"><svg onload=alert(3)>',
  "javascript:alert('4')",
  '<iframe srcdoc="<script>parent.alert(5)</script>"></iframe>',
  '<a href="javascript:alert(6)">x</a>',
  '{{constructor.constructor("alert(7)")()}}',
  '<style>@import "//evil.example/x.css";</style>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(8)>',
  '\u202E<b onmouseover=alert(9)>hover</b>',
];

test('an article that is pasted leads to its incident', async () => {
  const { page, open, seen, close } = await visit();
  try {
    await open('#/inbox');
    await page.getByLabel('Paste an article or a statement').fill(ARTICLE);
    await page.getByLabel('Published on, if known').fill('2024-03-12');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.waitForSelector('.job[data-state=done]', { timeout: 120_000 });
    await page.getByRole('link', { name: 'Open the incident' }).first().click();
    await page.waitForSelector('table.points tbody tr');
    assert.match(await page.locator('.evidence-drawer').innerText(), /Khurvaleti/);
    assert.deepEqual(clean(seen), nothing);
  } finally {
    await close();
  }
});

test('markup in a text stays text on every page', async () => {
  const { page, open, seen, close } = await visit();
  try {
    await open('#/inbox');
    const [before, after] = [ARTICLE.split('\n\n')[0], ARTICLE.split('\n\n')[1]];
    const text = `${before} ${PAYLOADS[0]}\n\n${after}\n${PAYLOADS.join('\n')}\n`;
    await page.getByLabel('Paste an article or a statement').fill(text);
    await page.getByLabel('Outlet, if known').fill(PAYLOADS[1]);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.waitForSelector('.job[data-state=done]', { timeout: 120_000 });
    for (const hash of [
      '#/incidents',
      '#/map',
      '#/timeline',
      '#/parties',
      '#/review',
      '#/sources',
      '#/export',
      '#/inbox',
      `#/incidents?q=${encodeURIComponent(PAYLOADS[1])}`,
    ]) {
      await open(hash);
      await page.waitForTimeout(300);
      assert.equal(await page.locator('main :is(script, iframe, form[action], [onerror], [onload])').count(), 0, hash);
    }
    assert.deepEqual(clean(seen), nothing);
  } finally {
    await close();
  }
});
