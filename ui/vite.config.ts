// SPDX-License-Identifier: GPL-3.0-or-later
import { defineConfig } from 'vite';

// The server of a checkout, for work on the pages with `npm run dev`.
const server = process.env['PARALLAX_SERVER'] ?? 'http://127.0.0.1:8787';

export default defineConfig({
  base: './',
  build: {
    outDir: 'target/classes/org/parallax/ui',
    emptyOutDir: true,
    target: 'es2022',
    // Every asset is a file of its own: the content security policy allows no data: styles or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    // The map library is counted by itself and fetched with the map only.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'maplibre-gl', test: /node_modules\/(maplibre-gl|@maplibre|@mapbox)/ }] } } },
  },
  server: { proxy: { '/api': server, '/data/world.json': server } },
});
