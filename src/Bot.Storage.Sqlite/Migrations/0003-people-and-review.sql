-- What was done about an entry beside answering: JSON of a Review; null when nothing was.
ALTER TABLE entry ADD COLUMN review TEXT;

ALTER TABLE invitation ADD COLUMN name TEXT;
ALTER TABLE invitation ADD COLUMN made_by INTEGER;
ALTER TABLE invitation ADD COLUMN withdrawn_at TEXT;

-- A letter that carries a file (JSON of a Document), or sets a menu of commands (JSON of a list).
ALTER TABLE outbox ADD COLUMN attached TEXT;
ALTER TABLE outbox ADD COLUMN commands TEXT;

-- The audit knows people by these numbers. Whoever is forgotten keeps the number and loses everything else, so that
-- no hash changes.
CREATE TABLE author (no INTEGER PRIMARY KEY AUTOINCREMENT, person INTEGER UNIQUE);
CREATE TRIGGER author_no_update BEFORE UPDATE ON author
WHEN NEW.person IS NOT NULL OR NEW.no IS NOT OLD.no
BEGIN
    SELECT RAISE(ABORT, 'The authors are append-only.');
END;
CREATE TRIGGER author_no_delete BEFORE DELETE ON author
BEGIN
    SELECT RAISE(ABORT, 'The authors are append-only.');
END;

-- One audit of everything. Each row holds the hash over the row before it and its own fields; the rows that are here
-- already are copied into it, with those of the due days and reports, by the program.
DROP TRIGGER audit_no_update;
DROP TRIGGER audit_no_delete;
DROP INDEX audit_entry;
ALTER TABLE audit RENAME TO audit_before;
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author INTEGER REFERENCES author (no),
    way TEXT NOT NULL,
    act TEXT NOT NULL,
    campaign TEXT,
    unit TEXT,
    question TEXT,
    old TEXT,
    new TEXT,
    reasons TEXT,
    receipt TEXT,
    detail TEXT,
    hash TEXT NOT NULL
);
CREATE INDEX audit_entry ON audit (campaign, unit, id);
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'The audit is append-only.');
END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'The audit is append-only.');
END;

-- The end of the chain, so that rows which are cut off there are missed.
CREATE TABLE audit_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    last INTEGER NOT NULL,
    count INTEGER NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_head VALUES (1, 0, 0, '');

-- Of due days and reports nothing changes but that a person is forgotten.
DROP TRIGGER deadline_no_update;
CREATE TRIGGER deadline_no_update BEFORE UPDATE ON deadline
WHEN NEW.person IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.campaign IS NOT OLD.campaign
    OR NEW.stage IS NOT OLD.stage OR NEW.unit IS NOT OLD.unit OR NEW.day IS NOT OLD.day
    OR NEW.letter IS NOT OLD.letter OR NEW.at IS NOT OLD.at
BEGIN
    SELECT RAISE(ABORT, 'The due days are append-only.');
END;
DROP TRIGGER report_no_update;
CREATE TRIGGER report_no_update BEFORE UPDATE ON report
WHEN NEW.person IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.register IS NOT OLD.register
    OR NEW.decision IS NOT OLD.decision OR NEW.party IS NOT OLD.party OR NEW.unit IS NOT OLD.unit
    OR NEW.status IS NOT OLD.status OR NEW.words IS NOT OLD.words OR NEW.file IS NOT OLD.file
    OR NEW.part IS NOT OLD.part OR NEW.whole IS NOT OLD.whole OR NEW.at IS NOT OLD.at
BEGIN
    SELECT RAISE(ABORT, 'The reports are append-only.');
END;

-- Who remembers the people looks at the same place as who remembers the holdings.
CREATE TRIGGER holding_dropped AFTER DELETE ON holding
BEGIN
    UPDATE holdings_revision SET value = value + 1;
END;
CREATE TRIGGER person_changed AFTER UPDATE OF name, language, reachable ON person
WHEN NEW.name IS NOT OLD.name OR NEW.language IS NOT OLD.language OR NEW.reachable IS NOT OLD.reachable
BEGIN
    UPDATE holdings_revision SET value = value + 1;
END;
CREATE TRIGGER person_dropped AFTER DELETE ON person
BEGIN
    UPDATE holdings_revision SET value = value + 1;
END;
CREATE TRIGGER invitation_added AFTER INSERT ON invitation
BEGIN
    UPDATE holdings_revision SET value = value + 1;
END;
CREATE TRIGGER invitation_changed AFTER UPDATE ON invitation
BEGIN
    UPDATE holdings_revision SET value = value + 1;
END;
CREATE TRIGGER invitation_dropped AFTER DELETE ON invitation
BEGIN
    UPDATE holdings_revision SET value = value + 1;
END;

-- The bot's name was kept by itself; now it is the beginning of a link.
INSERT INTO meta SELECT 'linkStart', 'https://t.me/' || value || '?start=' FROM meta WHERE key = 'bot.username';
DELETE FROM meta WHERE key = 'bot.username';
