// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, nothing, visit } from './browser.js';

test('a review is done by keyboard only: decide, put off, undo', async () => {
  const { page, open, seen, close } = await visit();
  try {
    await open('#/review');
    await page.waitForSelector('.review-body');
    const task = () => page.locator('.review-body').getAttribute('data-task');
    const change = (from) =>
      page.waitForFunction((id) => document.querySelector('.review-body')?.dataset.task !== id, from, {
        timeout: 10_000,
      });

    const first = await task();
    const keys = await page.locator('.choices kbd').allInnerTexts();
    assert.ok(keys.length >= 2, 'keys stand on the buttons');
    await page.keyboard.press(keys[0]);
    await change(first);
    assert.match(await page.locator('[role=status]').first().innerText(), /Decided/);

    const second = await task();
    await page.keyboard.press('u');
    await page.waitForFunction(() => /undone/.test(document.querySelector('[role=status]')?.textContent ?? ''));
    await page.waitForSelector('.review-body');

    const third = await task();
    assert.ok([first, second].includes(third));
    const skip = (await page.locator('.choices .button').allInnerTexts()).findIndex((words) =>
      /later|off|skip/i.test(words),
    );
    if (skip >= 0) {
      await page.keyboard.press((await page.locator('.choices kbd').allInnerTexts())[skip]);
      await change(third);
    }
    assert.deepEqual(clean(seen), nothing);
  } finally {
    await close();
  }
});

test('single keys can be turned off', async () => {
  const { page, open, close } = await visit();
  try {
    await open('#/review');
    await page.getByLabel('single keys decide').uncheck();
    assert.equal(await page.locator('.choices kbd').count(), 0);
    const before = await page.locator('.review-body').getAttribute('data-task');
    await page.locator('h1').click();
    await page.keyboard.press('x');
    await page.waitForTimeout(300);
    assert.equal(await page.locator('.review-body').getAttribute('data-task'), before);
  } finally {
    await close();
  }
});
