-- What is primary: documents as received and people's decisions, in the order in which they came. Nothing in it is ever
-- changed or deleted; each entry's hash covers the one before it.
CREATE TABLE journal (
    seq BIGINT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('received', 'decision')),
    natural_key TEXT UNIQUE,
    body TEXT NOT NULL,
    payload BYTEA,
    payload_hash TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
);
CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only';
END;
$$;
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();

-- Where the journal ends, so that a journal that lost its last entries is noticed.
CREATE TABLE journal_end (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
);

-- Every incident id that was ever given out, with an event that it held: old ids lead to the incident of that event.
CREATE TABLE issued (
    incident TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL
);

-- All that follows is derived and can be rebuilt.
CREATE TABLE document (
    number BIGINT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    seq BIGINT NOT NULL,
    source TEXT NOT NULL,
    title TEXT,
    outlet TEXT,
    published TEXT,
    line TEXT NOT NULL,
    line_hash TEXT NOT NULL
);
CREATE INDEX document_by_day ON document (published);

CREATE TABLE rejection (
    seq BIGINT NOT NULL,
    position INTEGER NOT NULL,
    source TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (seq, position)
);

CREATE TABLE incident (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    accepted INTEGER NOT NULL,
    sensitive INTEGER NOT NULL,
    line TEXT NOT NULL,
    line_hash TEXT NOT NULL
);

CREATE TABLE incident_document (
    incident TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (incident, document)
);
CREATE INDEX incident_of_document ON incident_document (document);

CREATE TABLE place (
    number BIGINT PRIMARY KEY,
    document TEXT NOT NULL,
    place TEXT NOT NULL,
    latitude DOUBLE PRECISION NOT NULL,
    longitude DOUBLE PRECISION NOT NULL
);
CREATE INDEX place_by_position ON place (latitude, longitude);

CREATE TABLE document_words (
    number BIGINT PRIMARY KEY,
    words TSVECTOR NOT NULL
);
CREATE INDEX document_by_word ON document_words USING gin (words);

CREATE TABLE state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
