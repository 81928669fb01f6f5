// SPDX-License-Identifier: GPL-3.0-or-later
import { partyName } from './parties';

const NAMES: Readonly<Record<string, string>> = {
  occurrence: 'Did it happen',
  act: 'What it is called',
  initiator: 'Who began',
  actor: 'Who acted',
  recipient: 'Who it was done to',
  dead: 'Number killed',
  wounded: 'Number wounded',
  captured: 'Number held',
  missing: 'Number missing',
  displaced: 'Number displaced',
  damage: 'Damage',
  place: 'Where',
  territory: 'Whose territory',
  time: 'When',
  purpose: 'What they were there for',
  means: 'By what means',
  deployment: 'Forces assembled or moved',
  responsibility: 'Who is held responsible',
  outcome: 'Outcome',
  demand: 'Demands',
};

/** The name of a point as the pages print it; a victim's side after a colon becomes words. */
export function pointName(point: string): string {
  const [kind = '', whose] = point.split(':');
  const name = NAMES[kind] ?? kind.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());
  return whose ? `${name} (${partyName(whose)})` : name;
}
