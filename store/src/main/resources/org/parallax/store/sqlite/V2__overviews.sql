-- What a list, a map and a timeline show of an incident, so that they need not read the incident and its documents.
ALTER TABLE incident ADD COLUMN overview TEXT;
-- Overviews come with the next derivation.
DELETE FROM state WHERE name = 'refreshed';
