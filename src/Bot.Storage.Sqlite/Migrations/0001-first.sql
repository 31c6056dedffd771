-- Instants are UTC in ISO 8601 with seven digits of the second, so that they sort as text.
CREATE TABLE inbox (
    id INTEGER PRIMARY KEY,
    delivery INTEGER NOT NULL UNIQUE,
    chat INTEGER NOT NULL,
    sender TEXT NOT NULL,
    content TEXT NOT NULL,
    received_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'dead')),
    attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    finished_at TEXT
);
CREATE INDEX inbox_waiting ON inbox (id) WHERE state = 'waiting';
CREATE INDEX inbox_dead ON inbox (id) WHERE state = 'dead';

CREATE TABLE chat (
    id INTEGER PRIMARY KEY,
    place TEXT NOT NULL,
    screen INTEGER NOT NULL,
    revision INTEGER NOT NULL
);

CREATE TABLE button (
    token TEXT PRIMARY KEY,
    chat INTEGER NOT NULL,
    screen INTEGER NOT NULL,
    command TEXT NOT NULL,
    made_at TEXT NOT NULL,
    used_at TEXT
) WITHOUT ROWID;

-- The outbox remembers the ids it has finished: one is never given again.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat INTEGER NOT NULL,
    lane INTEGER NOT NULL,
    text TEXT NOT NULL,
    buttons TEXT,
    not_before TEXT,
    not_after TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'expired', 'unreachable', 'dead')),
    message INTEGER,
    error TEXT,
    made_at TEXT NOT NULL,
    finished_at TEXT
);
CREATE INDEX outbox_waiting ON outbox (id) WHERE state = 'waiting';
CREATE INDEX outbox_waiting_chat ON outbox (chat) WHERE state = 'waiting';
CREATE INDEX outbox_dead ON outbox (id) WHERE state = 'dead';

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    consent TEXT NOT NULL,
    consented_at TEXT NOT NULL,
    reachable INTEGER NOT NULL
);

CREATE TABLE holding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    unit TEXT NOT NULL,
    since TEXT NOT NULL,
    revoked_at TEXT
);
CREATE UNIQUE INDEX holding_held ON holding (person, role, unit) WHERE revoked_at IS NULL;
CREATE INDEX holding_role ON holding (role, unit) WHERE revoked_at IS NULL;

CREATE TABLE invitation (
    key TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    unit TEXT NOT NULL,
    expires TEXT NOT NULL,
    made_at TEXT NOT NULL,
    used_by INTEGER REFERENCES person (id),
    used_at TEXT
);

CREATE TABLE entry (
    campaign TEXT NOT NULL,
    unit TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    first_submitted_at TEXT,
    receipt TEXT,
    revision INTEGER NOT NULL,
    PRIMARY KEY (campaign, unit)
) WITHOUT ROWID;

CREATE TABLE answer (
    campaign TEXT NOT NULL,
    unit TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL,
    person INTEGER,
    way TEXT NOT NULL,
    message INTEGER,
    reasons TEXT,
    differences TEXT,
    PRIMARY KEY (campaign, unit, question),
    FOREIGN KEY (campaign, unit) REFERENCES entry (campaign, unit)
) WITHOUT ROWID;
CREATE INDEX answer_message ON answer (person, message) WHERE message IS NOT NULL;

CREATE TABLE receipt (
    number TEXT PRIMARY KEY,
    campaign TEXT NOT NULL,
    unit TEXT NOT NULL,
    at TEXT NOT NULL,
    answers INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    person INTEGER,
    FOREIGN KEY (campaign, unit) REFERENCES entry (campaign, unit)
);

CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    person INTEGER,
    way TEXT NOT NULL,
    campaign TEXT NOT NULL,
    unit TEXT NOT NULL,
    question TEXT,
    old TEXT,
    new TEXT,
    reasons TEXT,
    receipt TEXT
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

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- Whoever remembers the holdings looks here whether they are still the same.
CREATE TABLE holdings_revision (only INTEGER PRIMARY KEY CHECK (only = 1), value INTEGER NOT NULL);
INSERT INTO holdings_revision VALUES (1, 0);
CREATE TRIGGER holding_added AFTER INSERT ON holding
BEGIN
    UPDATE holdings_revision SET value = value + 1;
END;
CREATE TRIGGER holding_changed AFTER UPDATE ON holding
BEGIN
    UPDATE holdings_revision SET value = value + 1;
END;
