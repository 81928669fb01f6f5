// SPDX-License-Identifier: GPL-3.0-or-later

const ACTS: Readonly<Record<string, string>> = {
  AGREE: 'agreement',
  CONSULT: 'talks',
  SUPPORT: 'support',
  COOPERATE: 'co-operation',
  AID: 'aid',
  CONCEDE: 'yielding',
  RETREAT: 'withdrawal',
  REQUEST: 'request',
  DEMAND: 'demand',
  ACCUSE: 'accusation',
  REJECT: 'rejection',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'forces moved',
  COERCE: 'coercion, detention',
  ASSAULT: 'use of force',
};

/** A PLOVER type in everyday words. */
export function actName(type: string): string {
  return ACTS[type] ?? type.toLowerCase().replaceAll('_', ' ');
}
