using Bot.Storage.Sqlite.Tests.Contracts;

namespace Bot.Storage.Sqlite.Tests;

public sealed class SqliteAuditTests : AuditContract<SqliteHome>;
