// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what a reader's browser loads and stops the build when the code grows past its budget.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 500_000;
const folder = new URL('../target/classes/org/parallax/ui/assets/', import.meta.url);
const size = (pattern) =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, folder)), { level: 9 }).length, 0);

const library = size(/^maplibre.*\.m?js$/);
const code = size(/\.m?js$/) - library;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`pages, gzip: code ${kB(code)} of ${kB(BUDGET)}, map library ${kB(library)}, styles ${kB(size(/\.css$/))}`);
if (code > BUDGET) {
  console.error('The code of the pages is over its budget.');
  process.exit(1);
}
