-- Which incidents changed is asked whenever somebody reads after a write; it is answered without reading the incidents.
CREATE INDEX incident_mark ON incident (id, line_hash, accepted, sensitive);
