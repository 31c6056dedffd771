-- Due days that were set while a campaign runs. The last one of a stage or a unit holds; none is ever changed.
CREATE TABLE deadline (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign TEXT NOT NULL,
    stage TEXT NOT NULL,
    unit TEXT,
    day TEXT NOT NULL,
    letter TEXT,
    at TEXT NOT NULL,
    person INTEGER
);
CREATE TRIGGER deadline_no_update BEFORE UPDATE ON deadline
BEGIN
    SELECT RAISE(ABORT, 'The due days are append-only.');
END;
CREATE TRIGGER deadline_no_delete BEFORE DELETE ON deadline
BEGIN
    SELECT RAISE(ABORT, 'The due days are append-only.');
END;

-- What units say of decisions. The last one holds, the others are its audit.
CREATE TABLE report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    register TEXT NOT NULL,
    decision TEXT NOT NULL,
    party TEXT NOT NULL,
    unit TEXT NOT NULL,
    status TEXT NOT NULL,
    words TEXT,
    file TEXT,
    part TEXT,
    whole TEXT,
    at TEXT NOT NULL,
    person INTEGER
);
CREATE INDEX report_last ON report (register, decision, party, unit, id);
CREATE TRIGGER report_no_update BEFORE UPDATE ON report
BEGIN
    SELECT RAISE(ABORT, 'The reports are append-only.');
END;
CREATE TRIGGER report_no_delete BEFORE DELETE ON report
BEGIN
    SELECT RAISE(ABORT, 'The reports are append-only.');
END;

-- The meaning of each version of a monitoring by which answers were given.
CREATE TABLE published (
    monitoring TEXT NOT NULL,
    version INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (monitoring, version)
) WITHOUT ROWID;
