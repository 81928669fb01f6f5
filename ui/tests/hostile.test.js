// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { base, clean, nothing, visit } from './browser.js';
import { HOSTILE, handfuls } from './hostile-texts.js';

const HANDFULS = handfuls(7);
const DAY = 86_400_000;

/** Elements and attributes that no text may bring onto a page. */
const BROUGHT =
  'main :is(script, iframe, object, embed, base, link, marquee, video, audio, details[ontoggle], form[action], [onerror], [onload], [onfocus], [onstart], [onpageshow], [ontoggle], [href^="javascript:" i])';

let token;
let incidents = [];

async function ask(path, options = {}) {
  const answer = await fetch(base + path, options);
  assert.ok(answer.status < 500, `${path}: ${answer.status}`);
  return answer;
}

async function post(path, body) {
  return ask(path, {
    method: 'POST',
    headers: { 'X-CSRF-Token': token, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** A report of a day of its own, with a handful of texts in what the sides say and in what a source says of itself. */
function report(handful, i) {
  const [one, two, three, four, ...rest] = handful;
  const day = new Date(Date.UTC(2019, 0, 2) + i * 9 * DAY).toISOString().slice(0, 10);
  return {
    text: `The defence ministry of Georgia said on Monday that Russian troops had fired on a police post near the village of Khurvaleti ${one ?? ''}. Two officers were wounded, it said. ${two ?? ''}

Russia's Defence Ministry denied the report and called it "${three ?? ''}". ${four ?? ''}
${rest.join('\n')}
`,
    title: `${four ?? ''} Shells near a crossing`,
    outlet: three ?? 'The Valley Post',
    url: `https://news.example/${i}?${two ?? ''}`,
    published: day,
  };
}

async function done(job) {
  for (let tries = 0; tries < 600; tries++) {
    const { state } = await (await ask(`/api/inbox/jobs/${job}`)).json();
    if (state === 'done' || state === 'failed') return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  assert.fail('the job does not end');
}

/** One file of JSON Lines, under a name that is a text of the corpus as well. */
async function add() {
  const lines = HANDFULS.map((handful, i) => JSON.stringify({ id: `h${i}`, ...report(handful, i) })).join('\n');
  const form = new FormData();
  form.append('file', new Blob([lines]), `${HOSTILE[1].replaceAll('/', '')}.jsonl`);
  const answer = await ask('/api/inbox/files', { method: 'POST', headers: { 'X-CSRF-Token': token }, body: form });
  assert.equal(answer.status, 202);
  await done((await answer.json()).id);
  const text = await post('/api/inbox/text', report(HANDFULS[0], HANDFULS.length));
  assert.equal(text.status, 202);
  await done((await text.json()).id);
}

async function ofCorpus() {
  const found = [];
  for (let cursor = ''; cursor !== undefined;) {
    const page = await (await ask(`/api/incidents?limit=200&q=Khurvaleti${cursor ? `&cursor=${cursor}` : ''}`)).json();
    found.push(...page.items.map(({ id }) => id));
    cursor = page.next ?? undefined;
  }
  return found;
}

before(async () => {
  ({ csrf: token } = await (await ask('/api/session')).json());
  await add();
  incidents = await ofCorpus();
});

test('the corpus has five hundred texts and more, and each is in the store', () => {
  assert.ok(HOSTILE.length >= 500, `${HOSTILE.length} texts`);
  assert.ok(incidents.length >= HANDFULS.length / 2, `${incidents.length} incidents`);
});

test('reasons of decisions, corrected titles and values take them as text', async () => {
  for (const [i, id] of incidents.entries()) {
    const [one, two, three] = [i, i + 150, i + 300].map((at) => HOSTILE[at % HOSTILE.length]);
    await post('/api/decisions', { kind: 'correct', incidents: [id], value: `${one} `.trim(), reason: two });
    await post('/api/decisions', {
      kind: 'correct',
      incidents: [id],
      point: 'act',
      party: 'GEO',
      value: three,
      reason: one,
    });
    const accepted = await post('/api/decisions', { kind: 'accept', incidents: [id], reason: three });
    assert.equal(accepted.status, 201);
  }
  const { items } = await (await ask('/api/decisions?limit=200')).json();
  assert.ok(items.some(({ kind }) => kind === 'correct') && items.some(({ kind }) => kind === 'accept'));
});

test('no page of the corpus runs, fetches or builds anything out of a text', async () => {
  const { page, open, seen, close } = await visit();
  try {
    for (const hash of [
      '#/incidents',
      '#/map',
      '#/timeline',
      '#/parties',
      '#/review',
      '#/sources',
      '#/inbox',
      '#/export',
    ]) {
      await open(hash);
      assert.equal(await page.locator(BROUGHT).count(), 0, hash);
    }
    for (const id of incidents) {
      await open(`#/incident/${id}`);
      const cells = page.locator('table.points button');
      if ((await cells.count()) > 0) await cells.first().click();
      assert.equal(await page.locator(BROUGHT).count(), 0, id);
    }
    assert.deepEqual(clean(seen), nothing);
  } finally {
    await close();
  }
});

test('addresses and the search box take them as words', async () => {
  const { page, open, seen, close } = await visit();
  try {
    for (const text of HOSTILE.filter((_, i) => i % 24 === 0)) {
      for (const hash of [
        `#/incidents?q=${encodeURIComponent(text)}`,
        `#/${encodeURIComponent(text)}`,
        `#/map?party=${encodeURIComponent(text)}`,
      ]) {
        await page.goto('about:blank');
        await page.goto(`${base}/${hash}`);
        await page.waitForSelector('main');
        assert.equal(await page.locator(BROUGHT).count(), 0, hash);
      }
    }
    assert.deepEqual(clean(seen), nothing);
  } finally {
    await close();
  }
});

after(() => {
  process.stdout.write(`${HOSTILE.length} texts in ${incidents.length} incidents\n`);
});
