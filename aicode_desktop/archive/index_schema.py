"""The tables of the archive’s list."""

VERSION = 4

# A record's id is the number of the chain's entry that brought it in, so that the newest records
# are the last rows and a full-text search finds them in that order by itself. A folder may stand
# there more than once: its name is free again when the record in it was disposed of.
SCHEMA = f"""
BEGIN;
CREATE TABLE head (number INTEGER NOT NULL, digest TEXT NOT NULL);
CREATE TABLE record (
  id INTEGER PRIMARY KEY,
  folder TEXT NOT NULL,
  digest TEXT NOT NULL,
  kind TEXT NOT NULL,
  act TEXT NOT NULL,
  document_number TEXT NOT NULL,
  provider_name TEXT NOT NULL,
  signatory_names TEXT NOT NULL,
  model_names TEXT NOT NULL,
  chapters TEXT NOT NULL,
  edition TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  state TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  follows TEXT NOT NULL,
  sent_on TEXT,
  acknowledged_on TEXT,
  listed_on TEXT,
  provider_folded TEXT NOT NULL,
  year INTEGER NOT NULL,
  words TEXT NOT NULL
);
CREATE INDEX record_folder ON record (folder);
CREATE INDEX record_number ON record (document_number);
CREATE INDEX record_provider ON record (provider_folded);
CREATE INDEX record_fingerprint ON record (fingerprint);
CREATE INDEX record_follows ON record (follows);
CREATE INDEX record_digest ON record (digest);
CREATE INDEX record_state ON record (state, sent_on);
CREATE TABLE model (record INTEGER NOT NULL, name TEXT NOT NULL);
CREATE INDEX model_name ON model (name, record);
CREATE TABLE event (
  number INTEGER PRIMARY KEY, folder TEXT NOT NULL, brings_in INTEGER NOT NULL
);
CREATE INDEX event_folder ON event (folder);
CREATE VIRTUAL TABLE found USING fts5(
  text, content = '', columnsize = 0, detail = none, prefix = '1 2 3 4',
  tokenize = 'unicode61 remove_diacritics 0'
);
PRAGMA user_version = {VERSION};
COMMIT;
"""
