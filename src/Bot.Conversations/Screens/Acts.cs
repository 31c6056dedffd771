using System.Globalization;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;

namespace Bot.Conversations.Screens;

/// <summary>Who did something and when, as a person reads it.</summary>
internal static class Acts
{
    /// <summary>«Ольга К., 5 апреля, 10:02».</summary>
    public static string By(Talk talk, Organisation organisation, long? person, DateTimeOffset at) =>
        talk.T("act.by", ("who", Name(talk, person)), ("at", At(talk, organisation, at)));

    /// <summary>«Ольга К., 5 апреля, 10:02».</summary>
    public static string By(Talk talk, Organisation organisation, Act act) =>
        By(talk, organisation, act.Person, act.At);

    /// <summary>The display name; what he is where the name is not kept any more.</summary>
    public static string Name(Talk talk, long? person) => person switch
    {
        { } id when talk.View.People.NameOf(id) is { } name => name,
        { } id when id == talk.View.Person?.Id => talk.Person.Name,
        _ => talk.T("act.somebody"),
    };

    /// <summary>«5 апреля, 10:02»; with the year where it is another one.</summary>
    public static string At(Talk talk, Organisation organisation, DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, organisation.Zone);
        return talk.T(
            TimeZoneInfo.ConvertTime(talk.Now, organisation.Zone).Year == local.Year ? "act.at" : "act.atYear",
            ("day", local.Day), ("month", talk.T("date.months").Split('|')[local.Month - 1]), ("year", local.Year),
            ("time", local.ToString("HH:mm", CultureInfo.InvariantCulture)));
    }
}
