using System.Globalization;
using Bot.Conversations.Entries;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Organisations;

namespace Bot.Conversations.Screens;

/// <summary>Days and instants as a person reads them, in the organisation's zone.</summary>
internal static class Dates
{
    /// <summary>«9 апреля 2021, пятница».</summary>
    public static string Day(Talk talk, DateOnly day) => talk.T(
        "date.day", ("day", day.Day), ("month", talk.T("date.months").Split('|')[day.Month - 1]), ("year", day.Year),
        ("weekday", talk.T("date.weekdays").Split('|')[(int)day.DayOfWeek]));

    /// <summary>«05.04.2021 10:12».</summary>
    public static string Instant(Organisation organisation, DateTimeOffset instant) => TimeZoneInfo
        .ConvertTime(instant, organisation.Zone)
        .ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>When the entry is due: with the weekday, and how late it is already.</summary>
    public static string Due(Talk talk, OpenEntry open)
    {
        if (open.Campaign.Collection.DueOf(open.Unit.Id) is not { } due)
        {
            return talk.T("due.none");
        }

        var late = LocalDay.DaysLate(talk.Now, due, open.Organisation.Zone);
        return late > 0
            ? talk.T("due.passed", ("date", Day(talk, due)), ("days", late))
            : talk.T("due.by", ("date", Day(talk, due)));
    }
}
