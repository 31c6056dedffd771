using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;

namespace Bot.Conversations.Summaries;

/// <summary>«Возможно, вы имели в виду»: a name that is not sure is asked about (R32), and only among the units the
/// person may see.</summary>
internal static class UnitQuestion
{
    /// <summary>The question; null when nothing the person may see is alike.</summary>
    /// <param name="talk">The turn.</param>
    /// <param name="trigger">What was asked of the unit.</param>
    /// <param name="words">The words it was asked with: a campaign and a number may stand before the name.</param>
    public static Screen? Of(Talk talk, Trigger trigger, string? words)
    {
        var parts = (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var before = string.Join(' ', parts.TakeWhile((part, at) =>
            talk.Catalog.Campaign(part.ToLowerInvariant()) is not null ||
            (at < parts.Length - 1 && part.All(letter => char.IsDigit(letter) || letter == '.'))));
        return Of(talk, trigger, before, string.Join(' ', parts)[before.Length..].Trim());
    }

    /// <summary>The same, where it is known which of the words are the name.</summary>
    public static Screen? Of(Talk talk, Trigger trigger, string before, string name)
    {
        var alike = Alike(talk, name);
        if (alike.Count == 0)
        {
            return null;
        }

        var screen = talk.Screen(
            "unit.alike", ("name", name), ("units", string.Join(", ", alike.Select(unit => unit.Name))));
        return alike.Aggregate(screen, (shown, unit) => shown.With(new Button(
            unit.Name, new Command(trigger, $"{before} {unit.Id}".Trim()))));
    }

    private static List<Unit> Alike(Talk talk, string name)
    {
        var organisations = talk.Catalog.Organisations.Where(organisation =>
            talk.Person.Holdings.Any(holding => organisation.Find(holding.Unit) is not null));
        return name.Length == 0 ? [] : UnitNames.Read(organisations, name) switch
        {
            UnitName.Unknown unknown =>
            [
                .. unknown.Alike.Where(unit => talk.Person.Has(
                    talk.Catalog, unit.Id, Role.Viewer, Role.Coordinator, Role.Respondent)),
            ],
            _ => [],
        };
    }
}
