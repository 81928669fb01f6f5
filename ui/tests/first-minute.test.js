// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { clean, mainIncident, nothing, visit } from './browser.js';

let reader;
before(async () => (reader = await visit()));
after(() => reader.close());

test('the list of incidents is usable soon after the page is asked for', async () => {
  const { page, open } = reader;
  await open();
  const begun = performance.now();
  await page.reload();
  await page.waitForSelector('table.incidents tbody a');
  const time = performance.now() - begun;
  console.log(`first page usable after ${Math.round(time)} ms`);
  assert.ok(time < 5000, `${time} ms`);
  assert.ok((await page.locator('.point-bar').count()) > 0);
});

test('a newcomer sees two accounts of one incident and can point at any cell and see its words', async () => {
  const { page, open, picture } = reader;
  await open(`#/incident/${await mainIncident()}`);
  assert.match(await page.locator('.lead').innerText(), /agreed|disputed/);
  assert.ok((await page.locator('table.points thead th').count()) >= 4, 'a point, two sides, a status');
  const value = page.locator('table.points tr:has(.status.disputed) .value').nth(1);
  await value.click();
  assert.equal(await value.getAttribute('aria-pressed'), 'true');
  await page.waitForSelector('.evidence-drawer mark.chosen');
  const said = (await page.locator('.evidence-drawer blockquote').innerText()).replace(/[“”"]/g, '').trim();
  const marked = (await page.locator('mark.chosen').allInnerTexts()).join('');
  assert.ok(marked.includes(said.split(' … ')[0]), `${marked} holds ${said}`);
  assert.ok((await page.locator('.chain li').count()) >= 1);
  await picture('incident');
});

test('words that are marked in the text lead back to their cell', async () => {
  const { page, open } = reader;
  await open(`#/incident/${await mainIncident()}`);
  const before = await page.evaluate(() => location.hash);
  await page.locator('mark.other, mark.same').first().click();
  assert.notEqual(await page.evaluate(() => location.hash), before);
  assert.equal(await page.locator('.value[aria-pressed=true]').count(), 1);
});

test('the address keeps what one looks at', async () => {
  const { page, open } = reader;
  await open(`#/incident/${await mainIncident()}`);
  await page.locator('table.points .value').last().click();
  const chosen = await page.locator('.value[aria-pressed=true]').innerText();
  const hash = await page.evaluate(() => location.hash);
  await open(hash);
  assert.equal(await page.locator('.value[aria-pressed=true]').innerText(), chosen);
});

test('nothing leaves the machine and the policy holds', () => assert.deepEqual(clean(reader.seen), nothing));
