using System.Globalization;
using System.Text;
using Bot.Conversations.Effects;
using Bot.Monitoring.Documents;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Tests.Contracts;

namespace Bot.Storage.Sqlite.Tests.Files;

/// <summary>Whoever takes the file finds nothing of a person who was removed.</summary>
public sealed class ForgottenTests : IDisposable
{
    private readonly SqliteHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task Forget_Person_LeavesNeitherIdNorNameInTheFile()
    {
        await Sample.Live(home.Open());
        home.Close();
        Assert.True(Holds("Аннушка Я.") && Columns().Contains(Sample.Annas));

        await home.Open().Forget(Sample.Annas, Sample.Noon);

        home.Close();
        Assert.False(Holds("Аннушка"));
        Assert.False(Holds(Sample.Annas.ToString(CultureInfo.InvariantCulture)));
        Assert.DoesNotContain(Sample.Annas, Columns());
        Assert.Equal(-1, Bytes().AsSpan().IndexOf(BigEndian(Sample.Annas)));
    }

    [Fact]
    public async Task Forget_BesideARunningBot_LeavesNothingInTheLogEither()
    {
        var bot = home.Open();
        await Sample.Live(bot);
        Assert.True(Holds("Аннушка Я."));

        await home.Open().Forget(Sample.Annas, Sample.Noon);

        Assert.False(Holds("Аннушка"));
        Assert.False(Holds(Sample.Annas.ToString(CultureInfo.InvariantCulture)));
        Assert.Null((await bot.LoadChat(Sample.Annas)).Person);
    }

    [Fact]
    public async Task Commit_ForgetByOneself_LeavesNothingInTheLogEither()
    {
        var bot = home.Open();
        await Sample.Live(bot);

        var revision = (await bot.LoadChat(Sample.Annas)).Revision;
        await bot.Commit(Sample.Turn(Sample.Annas, revision, new Effect.Forget(Sample.Annas)));

        Assert.False(Holds("Аннушка"));
    }

    [Fact]
    public async Task Deliver_LetterWithAWayIn_KeepsTheTokenNoLonger()
    {
        var store = home.Open();
        var done = (CommitResult.Done)await store.Commit(Sample.Turn(5) with
        {
            Letters =
            [
                Sample.Letter(5, "Отправьте боту: <code>/start secret-token</code>"),
                Sample.Letter(5, "") with { Attached = new Document.Code("a.png", "https://t.me/x?start=secret-token") },
            ],
        });
        Assert.True(Holds("secret-token"));

        await store.Deliver([.. done.Letters.Select(letter => new LetterMark.Sent(letter.Id, 1))], Sample.Noon);

        home.Close();
        Assert.False(Holds("secret-token"));
    }

    [Fact]
    public async Task Forget_Person_KeepsTheIdsOfTheDeliveries()
    {
        var store = home.Open();
        await Sample.Live(store);

        await store.Forget(Sample.Annas, Sample.Noon);

        Assert.Empty(await store.Receive([Sample.Typed(1, 5), Sample.Typed(2, 5)], Sample.Noon, default));
        Assert.Empty(await store.Unfinished(0, 9));
    }

    private bool Holds(string words) => Bytes().AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;

    private byte[] Bytes() => [.. Directory.EnumerateFiles(Path.GetDirectoryName(home.File)!).SelectMany(File.ReadAllBytes)];

    private static byte[] BigEndian(long value)
    {
        var bytes = BitConverter.GetBytes((int)value);
        Array.Reverse(bytes);
        return bytes;
    }

    private HashSet<long> Columns()
    {
        var found = new HashSet<long>();
        foreach (var table in home.Names("SELECT name FROM sqlite_schema WHERE type = 'table'"))
        {
            foreach (var column in home.Names($"SELECT name FROM pragma_table_info('{table}')"))
            {
                found.UnionWith(home.Names($"SELECT \"{column}\" FROM \"{table}\" WHERE typeof(\"{column}\") = 'integer'")
                    .Select(number => long.Parse(number, CultureInfo.InvariantCulture)));
            }
        }

        return found;
    }
}
