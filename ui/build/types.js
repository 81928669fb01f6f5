// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the types of the API from its contract, which is the server's file. Without that folder the last types stay.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapi, { astToString } from 'openapi-typescript';

const contract = new URL('../../server/src/main/resources/org/parallax/server/openapi.yaml', import.meta.url);
const target = new URL('../src/api/openapi.ts', import.meta.url);

if (existsSync(contract)) {
  const types =
    '// SPDX-License-Identifier: GPL-3.0-or-later\n// Made from openapi.yaml by `npm run types`; not edited by hand.\n' +
    astToString(await openapi(contract, { immutable: true }));
  if (!existsSync(target) || readFileSync(target, 'utf8') !== types) writeFileSync(target, types);
}
