using Bot.Storage.Sqlite.Tests.Contracts;

namespace Bot.Storage.Sqlite.Tests;

public sealed class SqliteReviewTests : ReviewContract<SqliteHome>;
