using Bot.Endurance.People;
using Bot.Endurance.Product;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite;

namespace Bot.Endurance.Checks;

/// <summary>Compares the store with what people saw. It is open only while it looks, so that after a kill the product
/// itself recovers the file.</summary>
internal sealed class StoreCheck(
    Home home, string campaign, IReadOnlyList<SimulatedPerson> people, Violations violations, TimeProvider clock)
{
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(30);

    /// <summary>What people saw until now is there.</summary>
    public async Task Seen(string when)
    {
        var seen = people.ToDictionary(person => person, person => person.Memory.Seen);
        using var store = SqliteStore.Open(home.Store);
        var entries = await store.Entries([.. people.Select(Key)]);
        foreach (var (person, rows) in seen)
        {
            Compare(person, entries[Key(person)], rows, when);
        }
    }

    /// <summary>Waits for the last marks of letters, which are written behind the sending.</summary>
    public async Task Settle()
    {
        using var store = SqliteStore.Open(home.Store);
        var began = clock.GetTimestamp();
        while (await Waiting(store) is { } rest)
        {
            if (clock.GetElapsedTime(began) > Settling)
            {
                violations.Add(rest);
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), clock);
        }
    }

    /// <summary>All is there, once, and nothing else.</summary>
    public async Task Whole()
    {
        using var store = SqliteStore.Open(home.Store);
        var entries = await store.Entries([.. people.Select(Key)]);
        var audit = (await Audit(store)).ToLookup(row => row.Entry);
        foreach (var person in people)
        {
            var entry = entries[Key(person)];
            Compare(person, entry, Expected(person), "at the end");
            CompareReceipt(person, entry);
            CheckAudit(person, [.. audit[Key(person)]]);
        }

        await CheckPeople(store);
        foreach (var dead in await store.DeadLetters())
        {
            violations.Add($"Chat {dead.Chat} has a dead {(dead.Incoming ? "delivery" : "letter")}: {dead.Error}");
        }
    }

    private EntryKey Key(SimulatedPerson person) => new(campaign, person.Unit);

    private static Dictionary<string, Answer> Expected(SimulatedPerson person) =>
        person.Sheet.Rows.ToDictionary(row => row, row => person.Sheet[row]);

    private static async Task<string?> Waiting(SqliteStore store)
    {
        var letters = await store.Unsent(0, DateTimeOffset.MaxValue, 1000);
        var deliveries = await store.Unfinished(0, 1000);
        return letters.Count + deliveries.Count == 0
            ? null
            : $"The outbox still holds {letters.Count} letters and the inbox {deliveries.Count} deliveries.";
    }

    private void Compare(
        SimulatedPerson person, Entry entry, IReadOnlyDictionary<string, Answer> rows, string when)
    {
        foreach (var (row, answer) in rows)
        {
            var question = person.Sheet.QuestionAt(row);
            if (entry[question] != answer)
            {
                violations.Add($"{person.Unit}, row {row}, {when}: {answer} was seen, {entry[question]} is stored.");
            }

            if (row == person.Sheet.UnusualRow && person.Sheet.Unusual is { } reason &&
                entry.Answers.GetValueOrDefault(question)?.Reasons.GetValueOrDefault(person.Sheet.UnusualRule) != reason)
            {
                violations.Add($"{person.Unit}, row {row}, {when}: the reason that was typed is not stored.");
            }
        }
    }

    private void CompareReceipt(SimulatedPerson person, Entry entry)
    {
        if (person.Memory.Receipt is not { } text)
        {
            violations.Add($"Person {person.Id} ({person.Unit}) has no receipt.");
        }
        else if (entry is not { State: EntryState.Submitted, Receipt: { } receipt } ||
            !text.Contains(receipt.Number, StringComparison.Ordinal) ||
            !text.Contains(receipt.Sha256, StringComparison.Ordinal))
        {
            violations.Add($"{person.Unit}: the receipt that was read is not the one that is stored.");
        }
    }

    private void CheckAudit(SimulatedPerson person, IReadOnlyList<AuditRow> rows)
    {
        foreach (var row in person.Sheet.Rows)
        {
            var changes = rows.Where(change => change.Question == person.Sheet.QuestionAt(row)).ToList();
            if (changes is not [{ Old: null, New: { } value, Person: { } author }] ||
                value != person.Sheet[row] || author != person.Id)
            {
                violations.Add($"{person.Unit}, row {row}: {changes.Count} audit rows where one was to be.");
            }
        }

        var submissions = rows.Count(row => row.Question is null);
        if (submissions != 1 || rows.Count != person.Sheet.Rows.Count + 1)
        {
            violations.Add($"{person.Unit}: {submissions} submissions among {rows.Count} audit rows.");
        }
    }

    private async Task<List<AuditRow>> Audit(SqliteStore store)
    {
        const int Page = 1000;
        var all = new List<AuditRow>();
        while (true)
        {
            var page = await store.Audit(campaign, null, all.Count == 0 ? 0 : all[^1].Id, Page);
            all.AddRange(page);
            if (page.Count < Page)
            {
                return all;
            }
        }
    }

    private async Task CheckPeople(SqliteStore store)
    {
        var list = await store.People();
        var held = list.Holdings.Select(row => (row.Person, row.Holding.Unit)).Order().ToList();
        if (list.Open.Count > 0 || !held.SequenceEqual(people.Select(person => (person.Id, person.Unit)).Order()))
        {
            violations.Add($"{held.Count} roles are held, {list.Open.Count} invitations are open.");
        }
    }
}
