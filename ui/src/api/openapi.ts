// SPDX-License-Identifier: GPL-3.0-or-later
// Made from openapi.yaml by `npm run types`; not edited by hand.
export interface paths {
    readonly "/api/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How much there is, and the incident to open first. */
        readonly get: operations["overview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/incidents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A page of incidents. */
        readonly get: operations["incidents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/incidents/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many incidents each value of each facet would leave, counted without the facet's own filter. */
        readonly get: operations["facets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/incidents/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * An incident with every account, its words, sources, places, times, silences and ties.
         * @description An id that was once given out leads to the incident that now holds its event; `id` in the answer is the present one.
         */
        readonly get: operations["incident"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/incidents/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The decisions that ever bore on an incident, undone ones too, oldest first. */
        readonly get: operations["incidentHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A page of documents, the last received first; with `q` the best match first. */
        readonly get: operations["documents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A document with its text and all that was read in it. */
        readonly get: operations["document"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/map": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The incidents on the map, one feature for each place that an account gives.
         * @description Candidates of one incident share `incident`; join them by a dashed line. At most 5000 features; `truncated` says so.
         */
        readonly get: operations["map"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/map/areas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Contested areas, with who holds and who claims them at a day, and where that is said. */
        readonly get: operations["contestedAreas"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** When things are told to have happened, when that was published, and where nothing was collected. */
        readonly get: operations["timeline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/parties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The parties in alphabetical order of their names, with what is told by and of them. */
        readonly get: operations["parties"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dyads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Pairs of parties, most incidents first. */
        readonly get: operations["dyads"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dyads/{dyad}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The series of a pair for small multiples, on independent incidents, with the volume of reporting beside them. */
        readonly get: operations["dyad"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The outlets that documents came from, how regularly, and what could not be read. */
        readonly get: operations["sources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/review/next": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The next decision to take. Needs the role of a reviewer. */
        readonly get: operations["nextTask"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All decisions, the last one first. */
        readonly get: operations["decisions"];
        readonly put?: never;
        /** Takes a decision. It is kept when this returns. Needs the role of a reviewer. */
        readonly post: operations["decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions/{number}/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Undoes a decision; undoing an undo brings it back. Needs the role of a reviewer. */
        readonly post: operations["undo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/inbox/text": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a text to read. Needs the role of a reviewer. */
        readonly post: operations["postText"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/inbox/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes files (text, HTML, feeds, JSON Lines, WARC) to read. Needs the role of a reviewer. */
        readonly post: operations["postFiles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/inbox/url": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Fetches a page and reads it. Refused with 403 unless the server was started with `--fetch`. Needs the role of a reviewer. */
        readonly post: operations["postUrl"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/inbox/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The jobs since the server was started, the last one first, at most 200. */
        readonly get: operations["jobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/inbox/jobs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A job. */
        readonly get: operations["job"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/inbox/jobs/{id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The progress of a job as server-sent events `job`, each with the whole job; the stream ends with the job. */
        readonly get: operations["jobEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is new, as server-sent events.
         * @description Events: `document` (data is `{"id","title","outlet"}`), `incidents` (data is `{"version","total","changed":[id]}`; ask for
         *     what is shown again), `decision` (a decision). A comment line every 15 seconds keeps the connection.
         */
        readonly get: operations["stream"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exports/formats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The formats, with what each has no room for. */
        readonly get: operations["exportFormats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exports/{format}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The first rows of an export and its loss report. */
        readonly get: operations["exportPreview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exports/{format}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The file. The same filters as the lists; at most 5000 incidents at a time, more with `parallax export`. */
        readonly get: operations["exportFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who I am, what I may do, and the token that writing needs. */
        readonly get: operations["session"];
        readonly put?: never;
        /** Logs in. Too many failures are answered with 429. */
        readonly post: operations["login"];
        /** Logs out. */
        readonly delete: operations["logout"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The accounts. Needs the role of an admin. */
        readonly get: operations["users"];
        readonly put?: never;
        /** Makes an account. Needs the role of an admin. */
        readonly post: operations["addUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/users/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Removes an account; its decisions stay. The last admin cannot be removed. Needs the role of an admin. */
        readonly delete: operations["removeUser"];
        readonly options?: never;
        readonly head?: never;
        /** Changes the role or the password; all its sessions end. Needs the role of an admin. */
        readonly patch: operations["changeUser"];
        readonly trace?: never;
    };
    readonly "/api/admin/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who did what, the last first. Needs the role of an admin. */
        readonly get: operations["audit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the server can answer. */
        readonly get: operations["health"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/openapi.yaml": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** This document. */
        readonly get: operations["contract"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Figures for Prometheus. On a server with accounts it needs the role of an admin or the header `Authorization` with the metrics token. */
        readonly get: operations["metrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Problem: {
            /** @description `about:blank` or an address that names the kind */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @description A sentence for people. */
            readonly detail?: string;
            /** @description The parameter or field that is wrong. */
            readonly field?: string;
        };
        /** @enum {string} */
        readonly Status: "agreed" | "disputed" | "one-sided" | "unanswered";
        readonly Span: readonly [
            number,
            number
        ];
        readonly Spans: readonly components["schemas"]["Span"][];
        readonly Overview: {
            readonly documents: number;
            readonly incidents: number;
            readonly parties: number;
            /** @description Inputs that could not be read. */
            readonly refused: number;
            /** @description Incidents nobody has decided on. */
            readonly open: number;
            readonly points: components["schemas"]["PointCounts"];
            /** @description The id of the incident to open first; absent in an empty store. */
            readonly main?: string;
            /** @description Changes with every change of incidents or decisions. */
            readonly version: string;
        };
        /** @description How many points of an incident have each status. */
        readonly PointCounts: {
            readonly agreed: number;
            readonly disputed: number;
            readonly "one-sided": number;
            readonly unanswered: number;
        };
        /** @description When it happened, as far as the accounts taken together leave it. Without `earliest` the day is open. */
        readonly When: {
            /** @description Local time without zone. */
            readonly earliest?: string;
            readonly latest?: string;
            readonly edtf?: string;
            /** @description The words of the text: "Thursday". */
            readonly words?: string;
        };
        /** @description A place that an account gives. */
        readonly Where: {
            /** @description As written. */
            readonly name: string;
            readonly lat: number;
            readonly lon: number;
            /** @description Within which the place lies. */
            readonly radiusKm: number;
            readonly precision: string;
            /** @description ISO 3166 alpha-2. */
            readonly country?: string;
            readonly admin1?: string;
            /** @description Further states that claim it. */
            readonly claims?: readonly string[];
            /** @description Whose accounts give it. */
            readonly parties: readonly string[];
            readonly relation?: string;
            /** @description The gazetteer entry. */
            readonly source?: string;
        };
        /** @description An incident in a list. */
        readonly IncidentCard: {
            readonly id: string;
            readonly title: string;
            readonly parties: readonly string[];
            readonly points: components["schemas"]["PointCounts"];
            /** @description The names of the disputed points. */
            readonly disputed: readonly string[];
            readonly documents: number;
            readonly independentSources: number;
            /** @description Documents that carry an account of each party; `OUTLET` for the outlets' own voice. */
            readonly sourcesBy: {
                readonly [key: string]: number;
            };
            /** @description PLOVER types by anybody's account. */
            readonly types: readonly string[];
            readonly when: components["schemas"]["When"];
            /** @description First and last day on which a document of it came out. */
            readonly published?: {
                readonly first: string;
                readonly last: string;
            };
            /** @description The most exact first. */
            readonly places: readonly components["schemas"]["Where"][];
            /** @description Names of places that are not on the map. */
            readonly unmapped: readonly string[];
            readonly accepted: boolean;
            readonly sensitive: boolean;
            /** @description Parties without an account of their own. */
            readonly silent: readonly string[];
        };
        readonly IncidentPage: {
            readonly items: readonly components["schemas"]["IncidentCard"][];
            readonly total: number;
            /** @description Those left out because their day is open. */
            readonly undated?: number;
            /** @description Cursor of the next page; absent on the last. */
            readonly next?: string;
            readonly names: components["schemas"]["Names"];
        };
        /** @description What the parties on this page are called. */
        readonly Names: {
            readonly [key: string]: string;
        };
        readonly Facets: {
            readonly total: number;
            readonly facets: readonly {
                /** @description The name of the filter: party, dyad, status, point, type, country, precision, review, coverage. */
                readonly name: string;
                readonly values: readonly {
                    readonly value: string;
                    readonly count: number;
                    readonly selected: boolean;
                }[];
            }[];
            readonly names: components["schemas"]["Names"];
        };
        /** @description A hop of the way that words travelled. */
        readonly Speaker: {
            readonly id: string;
            readonly name: string;
            readonly party?: string;
        };
        /** @description What one party says to one point. */
        readonly Answer: {
            /** @description In neutral words or as quoted. */
            readonly value: string;
            /** @description The party denies it. */
            readonly denial?: boolean;
            /**
             * Format: date
             * @description The day its document came out.
             */
            readonly told?: string;
            /** @description The party has since said something else. */
            readonly earlier?: boolean;
            readonly document: string;
            readonly spans: components["schemas"]["Spans"];
            /** @description Null is the document's own voice. */
            readonly attribution: string | null;
            /** @description How it is told: report, deny, accuse, call … */
            readonly act?: string;
            readonly event?: string;
            /** @description Ids of actors, original speaker first. */
            readonly chain: readonly string[];
            /** @description The same chain with names; the outlet last. */
            readonly speakers: readonly components["schemas"]["Speaker"][];
            /** @description The words at the spans. */
            readonly quotes: readonly string[];
        };
        readonly Point: {
            readonly point: string;
            /** @description The name in words. */
            readonly label: string;
            readonly status: components["schemas"]["Status"];
            readonly why: string;
            /** @description By party, in alphabetical order; a party without an entry says nothing to it. */
            readonly accounts: {
                readonly [key: string]: readonly components["schemas"]["Answer"][];
            };
        };
        readonly Incident: {
            /** @constant */
            readonly type: "incident";
            readonly id: string;
            readonly title: string;
            readonly parties: readonly string[];
            readonly documents: readonly string[];
            readonly independentSources: number;
            readonly events: readonly {
                readonly document: string;
                readonly event: string;
            }[];
            /** @description In fixed order. */
            readonly points: readonly components["schemas"]["Point"][];
            readonly ties?: readonly components["schemas"]["Tie"][];
            readonly names: components["schemas"]["Names"];
            /** @description What is agreed, a clause for each agreed point, with the answers it rests on. */
            readonly summary: readonly {
                readonly point: string;
                readonly text: string;
            }[];
            readonly sources: readonly components["schemas"]["IncidentSource"][];
            /** @description Parties to it that nothing is heard of, or not to some points. */
            readonly silence: readonly {
                readonly party: string;
                /** @description The points others speak to and it does not. */
                readonly points: readonly string[];
                /** @description The last day on which a document with its voice came out. */
                readonly lastSource?: string;
                /** @description A sentence in neutral words. */
                readonly text: string;
            }[];
            /** @description Accounts that changed. */
            readonly changed?: readonly {
                readonly point: string;
                readonly party: string;
                readonly earlier: readonly string[];
                readonly now: readonly string[];
            }[];
            /** @description The incidents that it is tied to. */
            readonly related: readonly {
                readonly kind: string;
                readonly incident: string;
                readonly why: string;
                readonly title: string;
            }[];
            readonly card: components["schemas"]["IncidentCard"];
        };
        readonly Tie: {
            /** @description follow-up, response-to, claimed-retaliation or part-of */
            readonly kind: string;
            readonly incident: string;
            readonly why: string;
        };
        /** @description A document that an incident rests on. */
        readonly IncidentSource: {
            readonly document: string;
            /** @description The outlet, or the name that it came under. */
            readonly name: string;
            readonly title?: string;
            readonly outlet?: string;
            readonly published?: string;
            readonly language?: string;
            readonly url?: string;
            /** @description Parties whose accounts it carries. */
            readonly voices: readonly string[];
        };
        readonly DocumentCard: {
            readonly id: string;
            readonly source: string;
            readonly title?: string;
            readonly outlet?: string;
            readonly published?: string;
            readonly incidents?: number;
        };
        readonly DocumentPage: {
            readonly items: readonly components["schemas"]["DocumentCard"][];
            /** @description Absent where it is not counted. */
            readonly total?: number;
            readonly next?: string;
        };
        readonly Document: {
            /** @constant */
            readonly type: "document";
            /** @constant */
            readonly schema: "parallax/1";
            readonly id: string;
            readonly source: string;
            readonly title?: string;
            readonly outlet?: string;
            readonly published?: string;
            readonly language?: string;
            readonly url?: string;
            readonly text: string;
            readonly blocks: readonly components["schemas"]["Stretch"][];
            readonly sentences: readonly components["schemas"]["Stretch"][];
            readonly actors: readonly {
                readonly id: string;
                readonly name: string;
                readonly kind: string;
                readonly party?: string;
                readonly codes?: readonly string[];
                readonly mentions: components["schemas"]["Spans"];
            }[];
            readonly attributions: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly kind: "direct" | "indirect" | "mixed";
                readonly source: components["schemas"]["Spans"];
                readonly cue: components["schemas"]["Spans"];
                readonly content: components["schemas"]["Spans"];
                readonly act: string;
                readonly actor?: string;
                readonly party?: string;
                readonly chain: readonly string[];
                readonly within: string | null;
                readonly rule?: string;
            }[];
            readonly events: readonly {
                readonly id: string;
                readonly trigger: components["schemas"]["Span"];
                readonly type?: string;
                readonly mode?: string;
                readonly contexts?: readonly string[];
                readonly cameo?: string;
                readonly goldstein?: number;
                readonly actor?: readonly components["schemas"]["Participant"][];
                readonly recipient?: readonly components["schemas"]["Participant"][];
                readonly place?: readonly string[];
                readonly time?: readonly string[];
                readonly counts?: readonly Record<string, never>[];
                readonly factuality: string;
                readonly attribution: string | null;
                readonly rule?: string;
            }[];
            readonly assertions: readonly Record<string, never>[];
            readonly places: readonly {
                readonly id: string;
                readonly span: components["schemas"]["Span"];
                readonly name: string;
                readonly kind?: string;
                readonly country?: string;
                readonly admin1?: string;
                readonly lat?: number;
                readonly lon?: number;
                readonly precision?: string;
                readonly relation?: string;
                readonly source?: string;
                readonly score?: number;
                readonly why?: string;
            }[];
            readonly times: readonly {
                readonly id: string;
                readonly span: components["schemas"]["Span"];
                readonly earliest?: string;
                readonly latest?: string;
                readonly precision: string;
                readonly edtf?: string;
                readonly timex?: {
                    readonly type?: string;
                    readonly value?: string;
                };
            }[];
            /** @description The incidents that cite it. */
            readonly incidents: readonly {
                readonly id: string;
                readonly title: string;
            }[];
        };
        readonly Stretch: {
            readonly span: components["schemas"]["Span"];
            readonly role: string;
        };
        readonly Participant: {
            readonly id?: string;
            readonly span?: components["schemas"]["Span"];
        };
        readonly MapFeatures: {
            /** @constant */
            readonly type: "FeatureCollection";
            readonly features: readonly {
                /** @constant */
                readonly type: "Feature";
                readonly id: string;
                readonly geometry: {
                    /** @constant */
                    readonly type: "Point";
                    readonly coordinates: readonly number[];
                };
                readonly properties: components["schemas"]["MapProperties"];
            }[];
            readonly metadata: {
                /** @description That pass the filters. */
                readonly incidents: number;
                readonly mapped: number;
                /** @description Incidents that are not on the map, at most 500, with the reason. */
                readonly unmapped: readonly {
                    readonly incident: string;
                    readonly title: string;
                    readonly reason: string;
                }[];
                readonly unmappedTotal?: number;
                readonly truncated: boolean;
                readonly disclaimer: string;
                readonly names: components["schemas"]["Names"];
            };
        };
        readonly MapProperties: {
            readonly incident: string;
            readonly title: string;
            readonly name: string;
            readonly radiusKm: number;
            readonly precision: string;
            readonly country?: string;
            readonly admin1?: string;
            readonly claims?: readonly string[];
            /** @description Whose accounts give this place. */
            readonly parties: readonly string[];
            readonly relation?: string;
            readonly source?: string;
            /** @description The status of the point `place`; empty where nobody was asked. */
            readonly status: string;
            /** @description How many places the incident has. */
            readonly candidates: number;
            readonly when?: components["schemas"]["When"];
        };
        readonly ContestedAreas: {
            readonly date?: string;
            readonly disclaimer: string;
            readonly items: readonly {
                readonly id: string;
                readonly name: string;
                /** @description Who controls it in fact at the day. */
                readonly heldBy?: string;
                readonly claimedBy: readonly string[];
                readonly from?: string;
                readonly to?: string;
                /** @description Where that is said. */
                readonly why: string;
                readonly lat?: number;
                readonly lon?: number;
                /** @description By viewpoint (a state, or `de-facto`), to whom it is drawn. */
                readonly viewpoints?: {
                    readonly [key: string]: string;
                };
            }[];
        };
        readonly Timeline: {
            /** @enum {string} */
            readonly bucket: "day" | "week" | "month" | "year";
            readonly first?: string;
            readonly last?: string;
            /** @description Incidents by the day they may have begun. */
            readonly events: readonly components["schemas"]["Bar"][];
            /** @description Documents of these incidents by their day. */
            readonly published: readonly components["schemas"]["Bar"][];
            /** @description Bars from earliest to latest; empty if there are more than 2000. */
            readonly incidents: readonly {
                readonly id: string;
                readonly title: string;
                readonly earliest: string;
                readonly latest: string;
                readonly edtf?: string;
                readonly parties: readonly string[];
                readonly points: components["schemas"]["PointCounts"];
                /** @description Days on which it was told. */
                readonly published?: readonly string[];
            }[];
            /** @description Incidents whose day is open, at most 500. */
            readonly open: readonly {
                readonly id: string;
                readonly title: string;
                readonly words?: string;
                readonly published?: readonly string[];
            }[];
            readonly openTotal?: number;
            /** @description Stretches between the first and last publication in which the store has no document at all. */
            readonly gaps: readonly {
                readonly from: string;
                readonly to: string;
                readonly days: number;
            }[];
            readonly names: components["schemas"]["Names"];
        };
        readonly Bar: {
            /**
             * Format: date
             * @description First day of the bucket.
             */
            readonly start: string;
            readonly count: number;
        };
        readonly PartyFigures: {
            readonly party: string;
            readonly name: string;
            /** @description To which it is a side. */
            readonly incidents: number;
            /** @description Incidents of which it has an account of its own. */
            readonly accounts: number;
            /** @description Its answered points by status. Descriptive; never a measure of truth. */
            readonly agreed: number;
            readonly disputed: number;
            readonly oneSided: number;
            readonly unanswered: number;
            /** @description Answers it has since changed. */
            readonly changed: number;
            /** @description Incidents to which it is a side and has no account. */
            readonly silent: number;
            readonly first?: string;
            readonly last?: string;
        };
        readonly DyadFigures: {
            readonly dyad: string;
            readonly parties: readonly string[];
            readonly incidents: number;
            /** @description Incidents with a disputed point. */
            readonly disputed: number;
            readonly names?: components["schemas"]["Names"];
            readonly first?: string;
            readonly last?: string;
        };
        readonly Dyad: {
            readonly dyad: string;
            readonly parties: readonly string[];
            readonly bucket: string;
            /** @description Counts of independent incidents by quad class (material conflict, verbal conflict, material co-operation, verbal co-operation). */
            readonly series: readonly {
                readonly name: string;
                readonly label: string;
                readonly bars: readonly components["schemas"]["Bar"][];
            }[];
            /** @description All documents of the store by day of publication; compare before reading a rise. */
            readonly baseline: readonly components["schemas"]["Bar"][];
            readonly escalation: {
                readonly formula: string;
                readonly bars: readonly {
                    readonly start: string;
                    /** @description With the milder code of each incident. */
                    readonly low: number;
                    /** @description With the graver code of each incident. */
                    readonly high: number;
                }[];
            };
            readonly undated?: number;
            readonly names: components["schemas"]["Names"];
        };
        readonly Sources: {
            readonly items: readonly {
                readonly name: string;
                readonly documents: number;
                readonly incidents: number;
                /** @description Incidents that nobody else tells. */
                readonly only: number;
                /** @description In the incidents that only it tells, how many have an account of each party. */
                readonly voices?: {
                    readonly [key: string]: number;
                };
                readonly firstPublished?: string;
                readonly lastPublished?: string;
                readonly lastReceived?: string;
                /** @description Documents a day between its first and last one. */
                readonly perDay?: number;
                /** @description Median of documents a day over the days that have any. */
                readonly expectedPerDay?: number;
                /** @description Days since its last document until the last one of any source. */
                readonly quietDays?: number;
            }[];
            readonly refusals: {
                readonly total: number;
                /** @description At most 100. */
                readonly items: readonly {
                    readonly source: string;
                    readonly reason: string;
                }[];
            };
            readonly coverage: {
                readonly several: number;
                readonly oneSide: number;
                readonly outlet: number;
            };
            readonly names?: components["schemas"]["Names"];
        };
        readonly ReviewTask: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "merge" | "status" | "accept";
            readonly question: string;
            readonly why?: string;
            readonly incident: components["schemas"]["Incident"];
            readonly other?: components["schemas"]["IncidentCard"];
            readonly point?: string;
            /** @description One key each; a choice without `decision` puts the task off. */
            readonly choices: readonly {
                readonly key: string;
                readonly label: string;
                readonly decision?: components["schemas"]["NewDecision"];
            }[];
        };
        readonly ReviewNext: {
            readonly task?: components["schemas"]["ReviewTask"];
            readonly left: number;
            /** @description Decisions in the store. */
            readonly done: number;
        };
        /** @description The words of an event that a decision is bound to. */
        readonly Anchor: {
            readonly document: string;
            readonly start: number;
            readonly end: number;
        };
        readonly NewDecision: {
            /** @enum {string} */
            readonly kind: "accept" | "correct" | "merge" | "split" | "mark-sensitive";
            /** @description One; for merge two or more. */
            readonly incidents: readonly string[];
            /** @description For split, the events that leave. */
            readonly events?: readonly {
                readonly document: string;
                readonly event: string;
            }[];
            /** @description For correct; without it the title. */
            readonly point?: string;
            /** @description For correct; without it the status of the point. */
            readonly party?: string;
            readonly value?: string;
            /** @description If absent, 'in the review queue'. */
            readonly reason?: string;
        };
        readonly Decision: {
            readonly number: number;
            /** @enum {string} */
            readonly kind: "accept" | "correct" | "merge" | "split" | "mark-sensitive" | "undo";
            readonly author: string;
            readonly reason: string;
            readonly at: string;
            readonly on?: readonly components["schemas"]["Anchor"][];
            readonly point?: string;
            readonly party?: string;
            readonly value?: string;
            /** @description For undo, the number of what it undoes. */
            readonly decision?: number;
            readonly undone: boolean;
            /** @description The incidents that it bears on now. */
            readonly incidents?: readonly string[];
        };
        readonly DecisionPage: {
            readonly items: readonly components["schemas"]["Decision"][];
            readonly next?: string;
        };
        readonly NewText: {
            readonly text: string;
            readonly title?: string;
            readonly outlet?: string;
            /** Format: date */
            readonly published?: string;
            readonly language?: string;
            readonly url?: string;
        };
        readonly Job: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly state: "waiting" | "running" | "done" | "failed";
            /** @description What is being done, in words: "reading", "comparing with the other documents". */
            readonly step?: string;
            /** @description What was done so far. */
            readonly steps: readonly {
                readonly at: string;
                readonly text: string;
            }[];
            /** @description Ids of the documents in it. */
            readonly documents: readonly string[];
            /** @description Ids of the incidents that they tell of. */
            readonly incidents: readonly string[];
            /** @description The same bytes had been received before. */
            readonly known?: boolean;
            readonly refusals: readonly {
                readonly source: string;
                readonly reason: string;
            }[];
            /** @description What the reader could answer to make it better. */
            readonly questions?: readonly string[];
            readonly started: string;
            readonly ended?: string;
        };
        readonly ExportFormat: {
            readonly name: string;
            readonly suffix: string;
            readonly carries: readonly string[];
            readonly lacks: readonly string[];
            readonly notes: readonly string[];
        };
        readonly ExportPreview: {
            readonly format: string;
            readonly projection: string;
            readonly fileName?: string;
            readonly rows: number;
            readonly bytes?: number;
            /** @description At most 20 lines of the file. */
            readonly lines: readonly string[];
            readonly incidents?: number;
            /** @description Incidents left out because they are sensitive. */
            readonly withheld?: number;
            readonly loss: {
                /** @description Amounts by what the format has no room for. */
                readonly total: {
                    readonly [key: string]: number;
                };
                /** @description The same for each incident, at most 200. */
                readonly byIncident: {
                    readonly [key: string]: {
                        readonly [key: string]: number;
                    };
                };
                /** @description Accounts and acts without a row, at most 200. */
                readonly omissions: readonly {
                    readonly what: string;
                    readonly reason: string;
                }[];
                readonly omitted: number;
                readonly notes: readonly string[];
            };
        };
        /** @enum {string} */
        readonly Role: "reader" | "reviewer" | "admin";
        readonly Session: {
            /** @description Whether people log in; if not, whoever is at this machine may do everything. */
            readonly accounts: boolean;
            /** @description Whether addresses can be fetched. */
            readonly fetching: boolean;
            readonly user?: string;
            readonly role?: components["schemas"]["Role"];
            /** @description For the header `X-CSRF-Token`. */
            readonly csrf?: string;
        };
        readonly Credentials: {
            readonly user: string;
            readonly password: string;
        };
        readonly User: {
            readonly name: string;
            readonly role: components["schemas"]["Role"];
        };
        readonly NewUser: {
            readonly name: string;
            readonly role: components["schemas"]["Role"];
            readonly password: string;
        };
        readonly ChangedUser: {
            readonly role?: components["schemas"]["Role"];
            readonly password?: string;
        };
        readonly AuditEntry: {
            readonly at: string;
            readonly user: string;
            readonly action: string;
            readonly detail?: string;
        };
        readonly Health: {
            /** @enum {string} */
            readonly state: "ready";
            readonly version: string;
            readonly documents: number;
            readonly incidents: number;
        };
    };
    responses: {
        /** @description What is wrong (RFC 9457). */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        readonly incidentId: string;
        readonly jobId: string;
        readonly userName: string;
        readonly format: string;
        /** @description A side to the incident; several mean all of them. */
        readonly party: readonly string[];
        /** @description Two parties in alphabetical order, `ARM~AZE`. */
        readonly dyad: string;
        /** @description Some point has this status; with `point`, that point has it. Several mean any of them. */
        readonly status: readonly components["schemas"]["Status"][];
        /** @description There is such a point (`place`, `dead`); `dead` is also `dead:ARM`. */
        readonly point: string;
        /** @description PLOVER types of events, by anybody's account. Several mean any of them. */
        readonly type: readonly string[];
        /** @description ISO 3166 alpha-2 of a place that an account gives. Several mean any of them. */
        readonly country: readonly string[];
        /** @description How exact the most exact place is; `none` is not on the map. Several mean any of them. */
        readonly precision: readonly string[];
        readonly review: "open" | "accepted" | "sensitive";
        /** @description `one-side`: one party only has an account; `several`: two or more; `outlet`: only outlets speak. */
        readonly coverage: "one-side" | "several" | "outlet";
        /** @description `west,south,east,north` in degrees; a place of the incident lies in it. West may be greater than east (across 180°). */
        readonly bbox: string;
        /** @description First day. What may have happened on or after it is meant. */
        readonly from: string;
        /** @description Last day. */
        readonly to: string;
        /** @description With `from` or `to`, also those whose day is open. */
        readonly undated: boolean;
        /** @description Words that a document of it holds, all of them. */
        readonly q: string;
        readonly limit: number;
        /** @description The `next` of the page before, with the same filters. */
        readonly cursor: string;
        /** @description `shown` names persons in captivity; needs the role of a reviewer and is logged. */
        readonly names: "withheld" | "shown";
        /** @description `per-account`, `agreed-only`, `reviewed` or `as-told-by=ARM`. */
        readonly projection: string;
        /** @description Only incidents that somebody accepted. */
        readonly accepted: boolean;
        readonly spreadsheetSafe: boolean;
        /** @description Only this incident. */
        readonly incident: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly overview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The figures of the store. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Overview"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly incidents: {
        readonly parameters: {
            readonly query?: {
                /** @description A side to the incident; several mean all of them. */
                readonly party?: components["parameters"]["party"];
                /** @description Two parties in alphabetical order, `ARM~AZE`. */
                readonly dyad?: components["parameters"]["dyad"];
                /** @description Some point has this status; with `point`, that point has it. Several mean any of them. */
                readonly status?: components["parameters"]["status"];
                /** @description There is such a point (`place`, `dead`); `dead` is also `dead:ARM`. */
                readonly point?: components["parameters"]["point"];
                /** @description PLOVER types of events, by anybody's account. Several mean any of them. */
                readonly type?: components["parameters"]["type"];
                /** @description ISO 3166 alpha-2 of a place that an account gives. Several mean any of them. */
                readonly country?: components["parameters"]["country"];
                /** @description How exact the most exact place is; `none` is not on the map. Several mean any of them. */
                readonly precision?: components["parameters"]["precision"];
                readonly review?: components["parameters"]["review"];
                /** @description `one-side`: one party only has an account; `several`: two or more; `outlet`: only outlets speak. */
                readonly coverage?: components["parameters"]["coverage"];
                /** @description `west,south,east,north` in degrees; a place of the incident lies in it. West may be greater than east (across 180°). */
                readonly bbox?: components["parameters"]["bbox"];
                /** @description First day. What may have happened on or after it is meant. */
                readonly from?: components["parameters"]["from"];
                /** @description Last day. */
                readonly to?: components["parameters"]["to"];
                /** @description With `from` or `to`, also those whose day is open. */
                readonly undated?: components["parameters"]["undated"];
                /** @description Words that a document of it holds, all of them. */
                readonly q?: components["parameters"]["q"];
                /** @description `date` latest first, undated last; `-date` the other way round; `sources`, `disputed` most first; `title` A to Z. */
                readonly sort?: "date" | "-date" | "published" | "sources" | "disputed" | "title";
                readonly limit?: components["parameters"]["limit"];
                /** @description The `next` of the page before, with the same filters. */
                readonly cursor?: components["parameters"]["cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; ask for the next one with its cursor. */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IncidentPage"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly facets: {
        readonly parameters: {
            readonly query?: {
                /** @description A side to the incident; several mean all of them. */
                readonly party?: components["parameters"]["party"];
                /** @description Two parties in alphabetical order, `ARM~AZE`. */
                readonly dyad?: components["parameters"]["dyad"];
                /** @description Some point has this status; with `point`, that point has it. Several mean any of them. */
                readonly status?: components["parameters"]["status"];
                /** @description There is such a point (`place`, `dead`); `dead` is also `dead:ARM`. */
                readonly point?: components["parameters"]["point"];
                /** @description PLOVER types of events, by anybody's account. Several mean any of them. */
                readonly type?: components["parameters"]["type"];
                /** @description ISO 3166 alpha-2 of a place that an account gives. Several mean any of them. */
                readonly country?: components["parameters"]["country"];
                /** @description How exact the most exact place is; `none` is not on the map. Several mean any of them. */
                readonly precision?: components["parameters"]["precision"];
                readonly review?: components["parameters"]["review"];
                /** @description `one-side`: one party only has an account; `several`: two or more; `outlet`: only outlets speak. */
                readonly coverage?: components["parameters"]["coverage"];
                /** @description `west,south,east,north` in degrees; a place of the incident lies in it. West may be greater than east (across 180°). */
                readonly bbox?: components["parameters"]["bbox"];
                /** @description First day. What may have happened on or after it is meant. */
                readonly from?: components["parameters"]["from"];
                /** @description Last day. */
                readonly to?: components["parameters"]["to"];
                /** @description With `from` or `to`, also those whose day is open. */
                readonly undated?: components["parameters"]["undated"];
                /** @description Words that a document of it holds, all of them. */
                readonly q?: components["parameters"]["q"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The facets. */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Facets"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly incident: {
        readonly parameters: {
            readonly query?: {
                /** @description `shown` names persons in captivity; needs the role of a reviewer and is logged. */
                readonly names?: components["parameters"]["names"];
            };
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["incidentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The incident. */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly incidentHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["incidentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The decisions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionPage"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly documents: {
        readonly parameters: {
            readonly query?: {
                /** @description Words that a document of it holds, all of them. */
                readonly q?: components["parameters"]["q"];
                readonly outlet?: string;
                /** @description First day. What may have happened on or after it is meant. */
                readonly from?: components["parameters"]["from"];
                /** @description Last day. */
                readonly to?: components["parameters"]["to"];
                readonly limit?: components["parameters"]["limit"];
                /** @description The `next` of the page before, with the same filters. */
                readonly cursor?: components["parameters"]["cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. `from` and `to` bound the day of publication. */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentPage"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly document: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The document as `read --format json` writes it, with the incidents that cite it. */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly map: {
        readonly parameters: {
            readonly query?: {
                /** @description A side to the incident; several mean all of them. */
                readonly party?: components["parameters"]["party"];
                /** @description Two parties in alphabetical order, `ARM~AZE`. */
                readonly dyad?: components["parameters"]["dyad"];
                /** @description Some point has this status; with `point`, that point has it. Several mean any of them. */
                readonly status?: components["parameters"]["status"];
                /** @description There is such a point (`place`, `dead`); `dead` is also `dead:ARM`. */
                readonly point?: components["parameters"]["point"];
                /** @description PLOVER types of events, by anybody's account. Several mean any of them. */
                readonly type?: components["parameters"]["type"];
                /** @description ISO 3166 alpha-2 of a place that an account gives. Several mean any of them. */
                readonly country?: components["parameters"]["country"];
                /** @description How exact the most exact place is; `none` is not on the map. Several mean any of them. */
                readonly precision?: components["parameters"]["precision"];
                readonly review?: components["parameters"]["review"];
                /** @description `one-side`: one party only has an account; `several`: two or more; `outlet`: only outlets speak. */
                readonly coverage?: components["parameters"]["coverage"];
                /** @description `west,south,east,north` in degrees; a place of the incident lies in it. West may be greater than east (across 180°). */
                readonly bbox?: components["parameters"]["bbox"];
                /** @description First day. What may have happened on or after it is meant. */
                readonly from?: components["parameters"]["from"];
                /** @description Last day. */
                readonly to?: components["parameters"]["to"];
                /** @description With `from` or `to`, also those whose day is open. */
                readonly undated?: components["parameters"]["undated"];
                /** @description Words that a document of it holds, all of them. */
                readonly q?: components["parameters"]["q"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A GeoJSON feature collection (RFC 7946). */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/geo+json": components["schemas"]["MapFeatures"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly contestedAreas: {
        readonly parameters: {
            readonly query?: {
                /** @description The day of the borders; without it the latest state known. */
                readonly date?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The areas in alphabetical order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContestedAreas"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly timeline: {
        readonly parameters: {
            readonly query?: {
                /** @description A side to the incident; several mean all of them. */
                readonly party?: components["parameters"]["party"];
                /** @description Two parties in alphabetical order, `ARM~AZE`. */
                readonly dyad?: components["parameters"]["dyad"];
                /** @description Some point has this status; with `point`, that point has it. Several mean any of them. */
                readonly status?: components["parameters"]["status"];
                /** @description There is such a point (`place`, `dead`); `dead` is also `dead:ARM`. */
                readonly point?: components["parameters"]["point"];
                /** @description PLOVER types of events, by anybody's account. Several mean any of them. */
                readonly type?: components["parameters"]["type"];
                /** @description ISO 3166 alpha-2 of a place that an account gives. Several mean any of them. */
                readonly country?: components["parameters"]["country"];
                /** @description How exact the most exact place is; `none` is not on the map. Several mean any of them. */
                readonly precision?: components["parameters"]["precision"];
                readonly review?: components["parameters"]["review"];
                /** @description `one-side`: one party only has an account; `several`: two or more; `outlet`: only outlets speak. */
                readonly coverage?: components["parameters"]["coverage"];
                /** @description `west,south,east,north` in degrees; a place of the incident lies in it. West may be greater than east (across 180°). */
                readonly bbox?: components["parameters"]["bbox"];
                /** @description First day. What may have happened on or after it is meant. */
                readonly from?: components["parameters"]["from"];
                /** @description Last day. */
                readonly to?: components["parameters"]["to"];
                /** @description With `from` or `to`, also those whose day is open. */
                readonly undated?: components["parameters"]["undated"];
                /** @description Words that a document of it holds, all of them. */
                readonly q?: components["parameters"]["q"];
                /** @description Width of a bar in the histograms; chosen by the range if absent. */
                readonly bucket?: "day" | "week" | "month" | "year";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Two lanes and the gaps. At most 2000 single bars; beyond that only the histograms. */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly parties: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The parties. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["PartyFigures"][];
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly dyads: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The pairs. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["DyadFigures"][];
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly dyad: {
        readonly parameters: {
            readonly query?: {
                /** @description First day. What may have happened on or after it is meant. */
                readonly from?: components["parameters"]["from"];
                /** @description Last day. */
                readonly to?: components["parameters"]["to"];
                readonly bucket?: "day" | "week" | "month" | "year";
            };
            readonly header?: never;
            readonly path: {
                readonly dyad: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The series. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dyad"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly sources: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources and the blind spots. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sources"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly nextTask: {
        readonly parameters: {
            readonly query?: {
                /** @description Ids of tasks that were put off. */
                readonly skip?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The task and how many are left. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReviewNext"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly decisions: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                /** @description The `next` of the page before, with the same filters. */
                readonly cursor?: components["parameters"]["cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of decisions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionPage"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly decide: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewDecision"];
            };
        };
        readonly responses: {
            /** @description The decision with its number. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Decision"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly undo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            /** @description The undoing, a decision with a number of its own. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Decision"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postText: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewText"];
            };
        };
        readonly responses: {
            /** @description The job that reads it. What was given is on the disk and outlives the end of the server. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postFiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    readonly file: readonly string[];
                    /** Format: date */
                    readonly published?: string;
                    readonly outlet?: string;
                };
            };
        };
        readonly responses: {
            /** @description The job that reads them. What was given is on the disk and outlives the end of the server. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly postUrl: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly url: string;
                };
            };
        };
        readonly responses: {
            /** @description The job that fetches and reads it. The address is on the disk and outlives the end of the server. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly jobs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The jobs. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Job"][];
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly job: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["jobId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The job. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly jobEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["jobId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly stream: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly exportFormats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The formats. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ExportFormat"][];
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly exportPreview: {
        readonly parameters: {
            readonly query?: {
                /** @description `per-account`, `agreed-only`, `reviewed` or `as-told-by=ARM`. */
                readonly projection?: components["parameters"]["projection"];
                /** @description Only incidents that somebody accepted. */
                readonly accepted?: components["parameters"]["accepted"];
                /** @description `shown` names persons in captivity; needs the role of a reviewer and is logged. */
                readonly names?: components["parameters"]["names"];
                readonly spreadsheetSafe?: components["parameters"]["spreadsheetSafe"];
                /** @description Only this incident. */
                readonly incident?: components["parameters"]["incident"];
                /** @description A side to the incident; several mean all of them. */
                readonly party?: components["parameters"]["party"];
                /** @description Two parties in alphabetical order, `ARM~AZE`. */
                readonly dyad?: components["parameters"]["dyad"];
                /** @description Some point has this status; with `point`, that point has it. Several mean any of them. */
                readonly status?: components["parameters"]["status"];
                /** @description There is such a point (`place`, `dead`); `dead` is also `dead:ARM`. */
                readonly point?: components["parameters"]["point"];
                /** @description PLOVER types of events, by anybody's account. Several mean any of them. */
                readonly type?: components["parameters"]["type"];
                /** @description ISO 3166 alpha-2 of a place that an account gives. Several mean any of them. */
                readonly country?: components["parameters"]["country"];
                /** @description How exact the most exact place is; `none` is not on the map. Several mean any of them. */
                readonly precision?: components["parameters"]["precision"];
                /** @description `one-side`: one party only has an account; `several`: two or more; `outlet`: only outlets speak. */
                readonly coverage?: components["parameters"]["coverage"];
                /** @description `west,south,east,north` in degrees; a place of the incident lies in it. West may be greater than east (across 180°). */
                readonly bbox?: components["parameters"]["bbox"];
                /** @description First day. What may have happened on or after it is meant. */
                readonly from?: components["parameters"]["from"];
                /** @description Last day. */
                readonly to?: components["parameters"]["to"];
                /** @description With `from` or `to`, also those whose day is open. */
                readonly undated?: components["parameters"]["undated"];
                /** @description Words that a document of it holds, all of them. */
                readonly q?: components["parameters"]["q"];
            };
            readonly header?: never;
            readonly path: {
                readonly format: components["parameters"]["format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the file would hold. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExportPreview"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly exportFile: {
        readonly parameters: {
            readonly query?: {
                /** @description `per-account`, `agreed-only`, `reviewed` or `as-told-by=ARM`. */
                readonly projection?: components["parameters"]["projection"];
                /** @description Only incidents that somebody accepted. */
                readonly accepted?: components["parameters"]["accepted"];
                /** @description `shown` names persons in captivity; needs the role of a reviewer and is logged. */
                readonly names?: components["parameters"]["names"];
                readonly spreadsheetSafe?: components["parameters"]["spreadsheetSafe"];
                /** @description Only this incident. */
                readonly incident?: components["parameters"]["incident"];
                /** @description A side to the incident; several mean all of them. */
                readonly party?: components["parameters"]["party"];
                /** @description Two parties in alphabetical order, `ARM~AZE`. */
                readonly dyad?: components["parameters"]["dyad"];
                /** @description Some point has this status; with `point`, that point has it. Several mean any of them. */
                readonly status?: components["parameters"]["status"];
                /** @description There is such a point (`place`, `dead`); `dead` is also `dead:ARM`. */
                readonly point?: components["parameters"]["point"];
                /** @description PLOVER types of events, by anybody's account. Several mean any of them. */
                readonly type?: components["parameters"]["type"];
                /** @description ISO 3166 alpha-2 of a place that an account gives. Several mean any of them. */
                readonly country?: components["parameters"]["country"];
                /** @description How exact the most exact place is; `none` is not on the map. Several mean any of them. */
                readonly precision?: components["parameters"]["precision"];
                /** @description `one-side`: one party only has an account; `several`: two or more; `outlet`: only outlets speak. */
                readonly coverage?: components["parameters"]["coverage"];
                /** @description `west,south,east,north` in degrees; a place of the incident lies in it. West may be greater than east (across 180°). */
                readonly bbox?: components["parameters"]["bbox"];
                /** @description First day. What may have happened on or after it is meant. */
                readonly from?: components["parameters"]["from"];
                /** @description Last day. */
                readonly to?: components["parameters"]["to"];
                /** @description With `from` or `to`, also those whose day is open. */
                readonly undated?: components["parameters"]["undated"];
                /** @description Words that a document of it holds, all of them. */
                readonly q?: components["parameters"]["q"];
            };
            readonly header?: never;
            readonly path: {
                readonly format: components["parameters"]["format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, as an attachment. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly session: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session; without one, on a server with accounts, `user` is absent. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly login: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Credentials"];
            };
        };
        readonly responses: {
            /** @description The session; its cookie is `HttpOnly` and `SameSite=Strict`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly logout: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There is no session any more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly users: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accounts in alphabetical order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["User"][];
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly addUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewUser"];
            };
        };
        readonly responses: {
            /** @description The account. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly removeUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: components["parameters"]["userName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There is no such account any more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly changeUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: components["parameters"]["userName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangedUser"];
            };
        };
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly audit: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The log. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["AuditEntry"][];
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly health: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It can. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly contract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OpenAPI 3.1. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/yaml": string;
                };
            };
        };
    };
    readonly metrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The Prometheus text format. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
}
