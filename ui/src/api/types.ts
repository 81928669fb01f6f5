// SPDX-License-Identifier: GPL-3.0-or-later
import type { components } from './openapi';

type Schemas = components['schemas'];

/** [start, end) in Unicode code points of the document's text. */
export type Span = Schemas['Span'];
export type Answer = Schemas['Answer'];
export type Point = Schemas['Point'];
export type Incident = Schemas['Incident'];
export type IncidentCard = Schemas['IncidentCard'];
export type IncidentPage = Schemas['IncidentPage'];
export type Facets = Schemas['Facets'];
export type Facet = Facets['facets'][number]['values'][number];
export type DocumentRead = Schemas['Document'];
export type Overview = Schemas['Overview'];
export type MapFeatures = Schemas['MapFeatures'];
export type MapFeature = MapFeatures['features'][number];
export type ContestedAreas = Schemas['ContestedAreas'];
export type Timeline = Schemas['Timeline'];
export type Bar = Schemas['Bar'];
export type PartyFigures = Schemas['PartyFigures'];
export type DyadFigures = Schemas['DyadFigures'];
export type Dyad = Schemas['Dyad'];
export type Sources = Schemas['Sources'];
export type ReviewNext = Schemas['ReviewNext'];
export type ReviewTask = Schemas['ReviewTask'];
export type NewDecision = Schemas['NewDecision'];
export type Decision = Schemas['Decision'];
export type Job = Schemas['Job'];
export type NewText = Schemas['NewText'];
export type ExportFormat = Schemas['ExportFormat'];
export type ExportPreview = Schemas['ExportPreview'];
export type Session = Schemas['Session'];
export type When = Schemas['When'];
export type Where = Schemas['Where'];
export type User = Schemas['User'];
export type NewUser = Schemas['NewUser'];
export type ChangedUser = Schemas['ChangedUser'];
export type AuditEntry = Schemas['AuditEntry'];
