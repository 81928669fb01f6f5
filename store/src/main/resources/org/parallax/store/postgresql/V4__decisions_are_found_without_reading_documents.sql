-- Decisions are few among many documents; they are read each time incidents are derived.
CREATE INDEX journal_by_kind ON journal (kind, seq);
-- Documents come one by one; with the list of pending words that PostgreSQL keeps for quicker writing each search would read it.
ALTER INDEX document_by_word SET (fastupdate = off);
SELECT gin_clean_pending_list('document_by_word');
