// SPDX-License-Identifier: GPL-3.0-or-later
import { Problem } from './problem';
import type {
  AuditEntry,
  ChangedUser,
  ContestedAreas,
  Decision,
  DocumentRead,
  Dyad,
  DyadFigures,
  ExportFormat,
  ExportPreview,
  Facets,
  Incident,
  IncidentPage,
  Job,
  MapFeatures,
  NewDecision,
  NewText,
  NewUser,
  Overview,
  PartyFigures,
  ReviewNext,
  Session,
  Sources,
  Timeline,
  User,
} from './types';

/** What is told when the server no longer knows who asks. */
export const LOGGED_OUT = 'parallax-logged-out';

type Items<T> = Readonly<{ items: readonly T[] }>;
type Query = URLSearchParams;

let session: Promise<Session> | undefined;

/** Who reads, what they may do, and the token that writing needs; asked for once. */
export function mySession(): Promise<Session> {
  session ??= ask<Session>('/session').catch((error: unknown) => {
    session = undefined;
    throw error;
  });
  return session;
}

export function forgetSession(): void {
  session = undefined;
}

/** Asks the server and reads its JSON; a refusal becomes a Problem in the server's own words. */
async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const headers = new Headers(init.headers);
  headers.set('accept', 'application/json, application/geo+json, application/problem+json');
  const response = await fetch(`/api${path}`, { credentials: 'same-origin', ...init, headers });
  if (response.status === 401 && path !== '/session') window.dispatchEvent(new Event(LOGGED_OUT));
  if (!response.ok) throw await problem(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function problem(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as { title?: string; detail?: string };
    return new Problem(response.status, body.title ?? response.statusText, body.detail);
  } catch {
    return new Problem(response.status, response.statusText || 'The server refused', undefined);
  }
}

async function write<T>(method: string, path: string, body?: unknown): Promise<T> {
  const { csrf } = await mySession();
  const headers: Record<string, string> = csrf ? { 'x-csrf-token': csrf } : {};
  if (body instanceof FormData) return ask<T>(path, { method, headers, body });
  return ask<T>(path, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const get = <T>(path: string, signal?: AbortSignal): Promise<T> => ask<T>(path, signal ? { signal } : {});
const id = encodeURIComponent;

export const overview = (signal?: AbortSignal): Promise<Overview> => get('/overview', signal);
export const incidents = (query: Query, signal?: AbortSignal): Promise<IncidentPage> =>
  get(`/incidents?${query}`, signal);
export const facets = (query: Query, signal?: AbortSignal): Promise<Facets> =>
  get(`/incidents/facets?${query}`, signal);
export const incident = (key: string, signal?: AbortSignal): Promise<Incident> => get(`/incidents/${id(key)}`, signal);
export const history = (key: string, signal?: AbortSignal): Promise<Items<Decision>> =>
  get(`/incidents/${id(key)}/history`, signal);
export const documentRead = (key: string, signal?: AbortSignal): Promise<DocumentRead> =>
  get(`/documents/${id(key)}`, signal);
export const mapFeatures = (query: Query, signal?: AbortSignal): Promise<MapFeatures> => get(`/map?${query}`, signal);
export const contestedAreas = (query: Query, signal?: AbortSignal): Promise<ContestedAreas> =>
  get(`/map/areas?${query}`, signal);
export const timeline = (query: Query, signal?: AbortSignal): Promise<Timeline> => get(`/timeline?${query}`, signal);
export const parties = (signal?: AbortSignal): Promise<Items<PartyFigures>> => get('/parties', signal);
export const dyads = (signal?: AbortSignal): Promise<Items<DyadFigures>> => get('/dyads', signal);
export const dyad = (key: string, query: Query, signal?: AbortSignal): Promise<Dyad> =>
  get(`/dyads/${id(key)}?${query}`, signal);
export const sources = (signal?: AbortSignal): Promise<Sources> => get('/sources', signal);

export const nextTask = (query: Query, signal?: AbortSignal): Promise<ReviewNext> =>
  get(`/review/next?${query}`, signal);
export const decide = (decision: NewDecision): Promise<Decision> => write('POST', '/decisions', decision);
export const undo = (number: number): Promise<Decision> => write('POST', `/decisions/${number}/undo`);

export const postText = (text: NewText): Promise<Job> => write('POST', '/inbox/text', text);
export const postFiles = (files: FormData): Promise<Job> => write('POST', '/inbox/files', files);
export const postUrl = (url: string): Promise<Job> => write('POST', '/inbox/url', { url });
export const job = (key: string, signal?: AbortSignal): Promise<Job> => get(`/inbox/jobs/${id(key)}`, signal);
export const jobs = (signal?: AbortSignal): Promise<Items<Job>> => get('/inbox/jobs', signal);
export const jobEvents = (key: string): EventSource => new EventSource(`/api/inbox/jobs/${id(key)}/events`);

export const exportFormats = (signal?: AbortSignal): Promise<Items<ExportFormat>> => get('/exports/formats', signal);
export const exportPreview = (format: string, query: Query, signal?: AbortSignal): Promise<ExportPreview> =>
  get(`/exports/${id(format)}/preview?${query}`, signal);
export const exportFile = (format: string, query: Query): string => `/api/exports/${id(format)}/file?${query}`;

export const login = async (user: string, password: string): Promise<void> => {
  await write('POST', '/session', { user, password });
  forgetSession();
};
export const logout = async (): Promise<void> => {
  await write('DELETE', '/session');
  forgetSession();
};

export const users = (signal?: AbortSignal): Promise<Items<User>> => get('/admin/users', signal);
export const addUser = (user: NewUser): Promise<User> => write('POST', '/admin/users', user);
export const changeUser = (name: string, change: ChangedUser): Promise<User> =>
  write('PATCH', `/admin/users/${id(name)}`, change);
export const removeUser = (name: string): Promise<void> => write('DELETE', `/admin/users/${id(name)}`);
export const auditLog = (signal?: AbortSignal): Promise<Items<AuditEntry>> => get('/admin/audit?limit=100', signal);
