// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { clean, serious, visit } from './browser.js';

const command = process.env.PARALLAX_COMMAND ?? fileURLToPath(new URL('../../parallax', import.meta.url));
const PASSWORD = 'a long enough word';
let team;

/** A server of a team over an empty store, with the password that its first start tells. */
async function begin() {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-team-'));
  const server = spawn(
    command,
    ['serve', '--db', join(folder, 'team.db'), '--accounts', join(folder, 'accounts.json'), '--port', '0'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (words) => (said += words));
  const over = new Promise((done) => server.on('exit', done));
  const end = async () => {
    server.kill();
    await over;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let waited = 0; waited < 240; waited++) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    const password = /log in as admin with (\S+)/.exec(said)?.[1];
    if (url && password) return { url, password, end };
    if (server.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 500));
  }
  await end();
  throw new Error(`the server of the team did not start: ${said}`);
}

before(async () => (team = await begin()));
after(() => team?.end());

async function logIn(page, name, password) {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

const pages = (page) => page.locator('.rail nav a').allInnerTexts();

test('nothing is shown before one logs in, a wrong password is told in words, and the right one opens', async () => {
  const { page, seen, picture, close } = await visit({}, team.url);
  try {
    await page.goto(`${team.url}/#/sources`);
    await page.waitForSelector('px-login');
    assert.equal(await page.locator('main table').count(), 0);
    await picture('login');
    assert.deepEqual(await serious(page), []);
    await logIn(page, 'admin', 'not the password');
    await page.waitForSelector('px-login [role=alert]');
    assert.match(await page.locator('px-login [role=alert]').innerText(), /no account has this name and password/);
    await logIn(page, 'admin', team.password);
    await page.waitForSelector('.rail footer >> text=admin, admin');
    assert.match(await page.locator('main h1').innerText(), /Sources/, 'one stands where one wanted to go');
    assert.deepEqual(clean(seen), { outside: [], policy: [], errors: [], dialogs: [] });
  } finally {
    await close();
  }
});

test('an admin makes accounts, changes roles and sees who did what; readers see what is theirs', async () => {
  const admin = await visit({}, team.url);
  const reader = await visit({}, team.url);
  try {
    await admin.page.goto(`${team.url}/#/team`);
    await logIn(admin.page, 'admin', team.password);
    await admin.page.waitForSelector('#add-title');
    const form = admin.page.locator('form[aria-labelledby=add-title]');
    await form.getByLabel('Name').fill('rita');
    await form.getByLabel(/Password/).fill(PASSWORD);
    await form.getByRole('button').click();
    await admin.page.waitForSelector('th:has-text("rita")');
    await admin.picture('team');
    assert.deepEqual(await serious(admin.page), []);

    await reader.page.goto(`${team.url}/#/review`);
    await logIn(reader.page, 'rita', PASSWORD);
    await reader.page.waitForSelector('.notice');
    assert.match(await reader.page.locator('.notice').innerText(), /role of a reviewer/);
    assert.ok(!(await pages(reader.page)).includes('Inbox'));
    await reader.page.goto(`${team.url}/#/team`);
    assert.match(await reader.page.locator('.notice').innerText(), /role of an admin/);

    await admin.page.getByLabel('Role of rita').selectOption('reviewer');
    await admin.page.waitForSelector('td:has-text("account changed")');
    await admin.page.waitForSelector('[role=status]:has-text("rita is reviewer now")', { state: 'attached' });

    // The change ended the session: the next thing that is asked for leads to the way in.
    await reader.page.goto(`${team.url}/#/sources`);
    await reader.page.waitForSelector('px-login');
    await logIn(reader.page, 'rita', PASSWORD);
    await reader.page.waitForSelector('.rail footer >> text=rita, reviewer');
    assert.ok((await pages(reader.page)).includes('Inbox'));

    await reader.page.getByRole('button', { name: 'Log out' }).click();
    await reader.page.waitForSelector('px-login');

    admin.page.removeAllListeners('dialog');
    admin.page.on('dialog', (question) => question.accept());
    await admin.page.getByRole('button', { name: 'Remove rita' }).click();
    await admin.page.waitForSelector('td:has-text("account removed")');
    assert.equal(await admin.page.locator('th:has-text("rita") + td select').count(), 0);
    assert.deepEqual(clean(reader.seen), { outside: [], policy: [], errors: [], dialogs: [] });
    assert.deepEqual(admin.seen.policy, []);
  } finally {
    await admin.close();
    await reader.close();
  }
});
