// SPDX-License-Identifier: GPL-3.0-or-later
import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

export const base = process.env.PARALLAX_URL ?? 'http://127.0.0.1:8080';
const pictures = process.env.PARALLAX_PICTURES;

/** The sides of a reader's visit that every test watches: requests to elsewhere, broken policy, errors of scripts. */
export async function visit(options = {}, home = base) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const seen = { outside: [], policy: [], errors: [], dialogs: [] };
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${home}/`) && !url.startsWith('data:') && !url.startsWith('blob:')) seen.outside.push(url);
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.exposeFunction('policyBroken', (what) => seen.policy.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      window.policyBroken(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`),
    ),
  );
  const open = async (hash = '') => {
    // A full load each time: a change of the hash alone would leave the page standing.
    await page.goto('about:blank');
    await page.goto(`${home}/${hash}`);
    await page.waitForSelector('main h1, main .notice');
    await page.waitForFunction(() => !document.querySelector('.bones'));
  };
  const picture = async (name) => {
    if (pictures) await page.screenshot({ path: `${pictures}/${name}.png` });
  };
  return { page, seen, open, picture, close: () => browser.close() };
}

/** The incident that the server would open first. */
export async function mainIncident() {
  const answer = await fetch(`${base}/api/overview`);
  return (await answer.json()).main;
}

/** What has to be true after every visit. */
export function clean(seen) {
  const { outside, policy, errors, dialogs } = seen;
  return { outside, policy, errors, dialogs };
}

export const nothing = { outside: [], policy: [], errors: [], dialogs: [] };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page that is serious or worse. */
export async function serious(page) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => window.axe.run());
  ok(passes.length > 10, 'axe has looked');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 120))
          .join(' | ')}`,
    );
}
