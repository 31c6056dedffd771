using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Documents;
using Bot.Monitoring.Organisations;

namespace Bot.Conversations.Invitations;

/// <summary>«Мои данные»: what is kept about the person, to read and as a file.</summary>
internal static class HeldData
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    public static Turn Show(Talk talk, Command command)
    {
        var person = talk.Person;
        var lines = new List<string>
        {
            talk.T("held.head", ("name", person.Name), ("id", person.Id), ("language", person.Language)),
        };
        lines.AddRange(person.Holdings.Select(holding => talk.T(
            "forget.role", ("role", Roles.Name(talk, holding.Role)),
            ("unit", talk.Catalog.Unit(holding.Unit)?.Name ?? holding.Unit))));
        if (talk.View.Held is { } held)
        {
            lines.Add(talk.T(
                "held.consent", ("version", held.Consent), ("at", Dates.Instant(Zone(talk), held.ConsentedAt))));
            lines.Add(talk.T(
                "held.counts", ("values", held.Values), ("submissions", held.Submissions), ("reports", held.Reports)));
        }

        lines.Add("");
        lines.Add(talk.T("held.nothingElse"));
        var turn = talk.Stay(new Screen(string.Join('\n', lines), [])
            .With(talk.Button("forget", Trigger.Forget), talk.Button("menu", Trigger.Menu)));
        return turn with { Effects = [.. turn.Effects, new Effect.Send(File(talk), "")] };
    }

    private static Document.Words File(Talk talk) => new(talk.T("held.file") + ".json", JsonSerializer.Serialize(
        new
        {
            talk.Person.Id, talk.Person.Name, talk.Person.Language,
            Roles = talk.Person.Holdings.Select(holding => new { Role = holding.Role.ToString(), holding.Unit }),
            talk.View.Held?.Consent, talk.View.Held?.ConsentedAt, talk.View.Held?.Values,
            talk.View.Held?.Submissions, talk.View.Held?.Reports,
        },
        Readable));

    private static Organisation Zone(Talk talk) => talk.Person.Holdings
        .Select(holding => talk.Catalog.OrganisationWith(holding.Unit)).OfType<Organisation>()
        .FirstOrDefault() ?? talk.Catalog.Organisations[0];
}
