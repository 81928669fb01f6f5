-- Decisions are few among many documents; they are read each time incidents are derived.
CREATE INDEX journal_by_kind ON journal (kind, seq);
