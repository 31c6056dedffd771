using Bot.Conversations.Effects;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Audit;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Entries;

/// <summary>Keeps answers, submissions and steps of a review, each with its row in the audit.</summary>
internal static class EntryWriting
{
    private const string State = "SELECT state FROM entry WHERE campaign = $1 AND unit = $2";

    private const string Create = """
        INSERT INTO entry (campaign, unit, version, state, revision) VALUES ($1, $2, $3, $4, 0)
        """;

    private const string SetState = "UPDATE entry SET state = $3 WHERE campaign = $1 AND unit = $2";

    private const string Touch = "UPDATE entry SET revision = revision + 1 WHERE campaign = $1 AND unit = $2";

    private const string Old = "SELECT answer FROM answer WHERE campaign = $1 AND unit = $2 AND question = $3";

    private const string Put = """
        INSERT INTO answer (campaign, unit, question, answer, at, person, way, message, reasons, differences)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT DO UPDATE SET answer = $4, at = $5, person = $6, way = $7, message = $8, reasons = $9,
            differences = $10
        """;

    private const string PutReceipt = """
        INSERT INTO receipt (number, campaign, unit, at, answers, sha256, person) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """;

    private const string MarkSubmitted = """
        UPDATE entry SET state = $5, receipt = $3, first_submitted_at = coalesce(first_submitted_at, $4)
        WHERE campaign = $1 AND unit = $2
        """;

    private const string MarkReviewed = """
        UPDATE entry SET state = $3, review = $4, receipt = $5, first_submitted_at = $6
        WHERE campaign = $1 AND unit = $2
        """;

    /// <summary>Whether an entry that was seen has changed since.</summary>
    public static bool HasChanged(Connection connection, IReadOnlyDictionary<EntryKey, long> seen) =>
        seen.Any(entry => EntryCache.RevisionOf(connection, entry.Key) != entry.Value);

    /// <summary>Keeps what is to be kept in entries; every entry that is touched gets its next revision.</summary>
    public static void Write(AuditChain audit, IReadOnlyList<Effect> effects, DateTimeOffset at)
    {
        var touched = new HashSet<EntryKey>();
        foreach (var effect in effects)
        {
            switch (effect)
            {
                case Effect.Keep keep:
                    Keep(audit, keep);
                    touched.Add(keep.Entry);
                    break;
                case Effect.Submit submit:
                    Submit(audit, submit, at);
                    touched.Add(submit.Entry);
                    break;
                case Effect.Review review:
                    Step(audit, review);
                    touched.Add(review.Entry);
                    break;
            }
        }

        foreach (var key in touched)
        {
            audit.Connection.Run(Touch, key.Campaign, key.Unit);
        }
    }

    private static void Keep(AuditChain audit, Effect.Keep keep)
    {
        var ((campaign, unit), connection) = (keep.Entry, audit.Connection);
        Begin(connection, keep);
        foreach (var kept in keep.Answers)
        {
            var old = connection.Value(Old, campaign, unit, kept.Question) as string;
            var (answer, reasons) = (StoredJson.Write(kept.Answer), Text.Of(kept.Reasons));
            var (at, person, way) = (Text.Of(kept.Origin.At), kept.Origin.Person, kept.Origin.Way);
            connection.Run(
                Put, campaign, unit, kept.Question, answer, at, person, Text.Of(way), kept.Origin.Message, reasons,
                Text.Of(kept.Differences));
            audit.Add(new AuditLine(AuditAct.Answer, at, person, way)
            {
                Campaign = campaign,
                Unit = unit,
                Question = kept.Question,
                Old = old,
                New = answer,
                Reasons = reasons,
            });
        }
    }

    // As Entry.With: to keep nothing in an entry without answers changes nothing.
    private static void Begin(Connection connection, Effect.Keep keep)
    {
        var (campaign, unit) = keep.Entry;
        var stored = StateOf(connection, keep.Entry);
        var before = stored ?? EntryState.Empty;
        var after = keep.Answers.Count == 0 && before == EntryState.Empty
            ? before
            : EntryMachine.Next(before, EntryTrigger.Answer);
        if (stored is null)
        {
            connection.Run(Create, campaign, unit, keep.Version, Text.Of(after));
        }
        else if (after != before)
        {
            connection.Run(SetState, campaign, unit, Text.Of(after));
        }
    }

    private static void Submit(AuditChain audit, Effect.Submit submit, DateTimeOffset at)
    {
        var ((campaign, unit), receipt) = (submit.Entry, submit.Receipt);
        var state = EntryMachine.Next(
            StateOf(audit.Connection, submit.Entry) ?? EntryState.Empty, EntryTrigger.Submit);
        long? person = submit.Person == 0 ? null : submit.Person;
        Prove(audit.Connection, submit.Entry, receipt, person);
        audit.Connection.Run(
            MarkSubmitted, campaign, unit, receipt.Number, Text.Of(receipt.At), Text.Of(state));
        audit.Add(new AuditLine(AuditAct.Submit, at, person, person is null ? Way.Import : Way.Chat)
        {
            Campaign = campaign,
            Unit = unit,
            Receipt = receipt.Number,
            Detail = StoredJson.Write(receipt),
        });
    }

    private static void Step(AuditChain audit, Effect.Review review)
    {
        var ((campaign, unit), connection) = (review.Entry, audit.Connection);
        var before = EntryRows.Load(connection, review.Entry);
        var after = before.After(review.Step);
        if (StateOf(connection, review.Entry) is null)
        {
            connection.Run(Create, campaign, unit, review.Version, Text.Of(before.State));
        }

        var (act, done) = ActOf(review.Step);
        var receipt = after.Receipt == before.Receipt ? null : after.Receipt;
        if (receipt is not null)
        {
            Prove(connection, review.Entry, receipt, done.Person);
        }

        connection.Run(
            MarkReviewed, campaign, unit, Text.Of(after.State), StoredJson.Write(after.Review), after.Receipt?.Number,
            Text.Of(after.FirstSubmittedAt));
        audit.Add(new AuditLine(act, done.At, done.Person, done.Person is null ? Way.Operator : Way.Chat)
        {
            Campaign = campaign,
            Unit = unit,
            Receipt = receipt?.Number,
            Detail = StoredJson.Write(Nameless.Of(review.Step)),
        });
    }

    private static (AuditAct Act, Act Done) ActOf(ReviewStep step) => step switch
    {
        ReviewStep.Return request => (AuditAct.Return, request.Request.Act),
        ReviewStep.Accept accept => (AuditAct.Accept, accept.Act),
        ReviewStep.Reopen reopen => (AuditAct.Reopen, reopen.Act),
        ReviewStep.Excuse excuse => (AuditAct.Excuse, excuse.Act),
        ReviewStep.Ask ask => (AuditAct.AskExtension, ask.Request.Asked),
        ReviewStep.Decide { Granted: true } granted => (AuditAct.GrantExtension, granted.Act),
        ReviewStep.Decide refused => (AuditAct.RefuseExtension, refused.Act),
        ReviewStep.Remind remind => (AuditAct.Remind, remind.Act),
        ReviewStep.Attach attach => (AuditAct.Attach, attach.Evidence.Given),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void Prove(Connection connection, EntryKey entry, Receipt receipt, long? person) => connection.Run(
        PutReceipt, receipt.Number, entry.Campaign, entry.Unit, Text.Of(receipt.At), receipt.Values, receipt.Sha256,
        person);

    private static EntryState? StateOf(Connection connection, EntryKey key) =>
        connection.Value(State, key.Campaign, key.Unit) is string word
            ? Enum.Parse<EntryState>(word, ignoreCase: true)
            : null;
}
