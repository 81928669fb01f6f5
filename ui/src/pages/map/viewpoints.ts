// SPDX-License-Identifier: GPL-3.0-or-later
import { countryName, partyName, shortCode } from '../../words/parties';

interface Area {
  readonly name: string;
  readonly note?: string;
  readonly deFacto?: string;
  readonly views?: Readonly<Record<string, string>>;
}

export interface Contested {
  readonly areas: readonly Area[];
  readonly viewpoints: readonly string[];
}

/** The contested areas with whom each viewpoint draws them to; a file that comes with the pages. */
export async function contested(signal: AbortSignal): Promise<Contested> {
  const answer = await fetch(new URL('data/disputed.json', document.baseURI), { signal });
  const { features } = (await answer.json()) as { features: readonly { properties: Area }[] };
  const areas = features.map(({ properties }) => properties);
  const codes = new Set(areas.flatMap(({ views }) => Object.keys(views ?? {})));
  codes.delete('WB');
  codes.delete('UN');
  codes.delete('IS');
  codes.delete('KO');
  return { areas, viewpoints: [...codes].sort((a, b) => countryName(a).localeCompare(countryName(b), 'en')) };
}

/** Whom a viewpoint counts each area to, by ISO 3166 alpha-2 code; areas that it has no word on are left out. */
export function owners(areas: readonly Area[], viewpoint: string): Readonly<Record<string, string>> {
  const told = areas.flatMap(({ name, views }) => {
    const whose = viewpoint ? views?.[viewpoint] : undefined;
    return typeof whose === 'string' ? [[name, shortCode(whose)] as const] : [];
  });
  return Object.fromEntries(told);
}

/** What an area is drawn as under a viewpoint, in words. */
export function drawnAs({ views, note }: Area, viewpoint: string): string {
  const whose = viewpoint ? views?.[viewpoint] : undefined;
  if (!viewpoint) return note ?? 'contested';
  return whose ? `drawn as ${partyName(whose)}` : 'no word on it';
}
