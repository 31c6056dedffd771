using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Recommendations;

namespace Bot.Conversations.Recommendations;

/// <summary>Recommendations: the card of a unit, one list, or all there is.</summary>
internal static class AdviceScreen
{
    // More would push the menu off a phone's screen.
    private const int MostButtons = 8;

    private const int ButtonsInRow = 2;

    public static Screen Of(Talk talk, AdviceRequest request)
    {
        var organisation = talk.Catalog.OrganisationOf(request.Campaign);
        var guidance = Guidance(talk, request);
        var blocks = request switch
        {
            { Group: { } group } => [Head(talk, request), .. AdviceText.List(talk, group)],
            { Unit.Parent: null } => All(talk, request, organisation, guidance),
            _ => Card(talk, request, organisation, guidance),
        };
        var pages = Pages.Of(blocks);
        var page = Math.Min(request.Page, pages.Count);
        var screen = new Screen(pages[page - 1], []);
        if (page < pages.Count)
        {
            screen = screen.With(new Button(
                talk.T("button.moreAdvice", ("page", page + 1)),
                new Command(Trigger.Advice, (request with { Page = page + 1 }).Written)));
        }

        return Further(talk, request, ForwardText.Buttons(talk, request, screen), organisation, guidance);
    }

    private static IReadOnlyList<Guidance> Guidance(Talk talk, AdviceRequest request)
    {
        if (request.Campaign.Advice.Guidance is { Count: > 0 } written)
        {
            return written;
        }

        var entries = talk.Catalog
            .Expected(request.Campaign, talk.Catalog.OrganisationOf(request.Campaign).Root.Id)
            .Select(talk.EntryOf)
            .Where(entry => entry.Receipt is not null)
            .ToList();
        return ComputedGuidance.Of(talk.Catalog.MonitoringOf(request.Campaign), entries);
    }

    private static string Head(Talk talk, AdviceRequest request)
    {
        var advice = request.Campaign.Advice;
        var head = talk.T("advice.head", ("campaign", request.Campaign.Title), ("unit", request.Unit.Name));
        var sent = advice.Sent is { } day
            ? "\n" + (advice.Number is { } number
                ? talk.T("advice.sent", ("number", number), ("date", Dates.Day(talk, day)))
                : talk.T("advice.sentWithoutNumber", ("date", Dates.Day(talk, day))))
            : "";
        var year = advice.ValidFor is { } validFor ? "\n" + talk.T("advice.validFor", ("year", validFor)) : "";
        return head + sent + year;
    }

    private static IEnumerable<string> Card(
        Talk talk, AdviceRequest request, Organisation organisation, IReadOnlyList<Guidance> guidance) =>
    [
        Head(talk, request),
        .. AdviceText.Card(
            talk, AdviceBook.CardOf(organisation, request.Unit, guidance),
            guidance.SelectMany(row => row.Lagging.Concat(row.Exemplary))
                .Any(id => organisation.Find(id)?.Level == request.Unit.Level)),
        .. request.Campaign.Advice.For(request.Unit).SelectMany(group => AdviceText.List(talk, group)),
        .. ForwardText.Of(talk, request),
    ];

    private static IEnumerable<string> All(
        Talk talk, AdviceRequest request, Organisation organisation, IReadOnlyList<Guidance> guidance) =>
    [
        Head(talk, request),
        .. AdviceText.Groups(talk, request.Campaign.Advice.Addressees),
        .. AdviceText.Lagging(talk, AdviceBook.Lagging(organisation, guidance)),
        .. AdviceText.Slots(talk, talk.Catalog.MonitoringOf(request.Campaign), guidance),
        .. ForwardText.Overview(talk, request),
    ];

    private static Screen Further(
        Talk talk, AdviceRequest request, Screen screen, Organisation organisation, IReadOnlyList<Guidance> guidance)
    {
        var lists = request.Campaign.Readable(organisation, request.Unit)
            .Where(group => request.Unit.Parent is null || !group.Levels.Contains(request.Unit.Level))
            .Where(group => group.Id != request.Group?.Id)
            .Select(group => List(talk, request, group));
        var units = request.Unit.Parent is null && request.Group is null
            ? AdviceBook.Lagging(organisation, guidance).Select(card => card.Unit)
            : talk.Person.Holdings.Select(holding => organisation.Find(holding.Unit)).OfType<Unit>().Distinct()
                .Where(unit => unit != request.Unit);
        var others = AdviceRequest.Visible(talk.Catalog, talk.Person, talk.Now)
            .Where(campaign => campaign != request.Campaign)
            .Select(campaign => talk.Catalog.OrganisationOf(campaign) == organisation
                ? new AdviceRequest(campaign, request.Unit, null, 1).Written
                : campaign.Id)
            .Select(words => For(talk, words.Split(' ')[0], words));
        var buttons = lists
            .Concat(others)
            .Concat(units.Select(unit => For(
                talk, unit.ShortName, new AdviceRequest(request.Campaign, unit, null, 1).Written)))
            .Take(MostButtons);
        return buttons.Chunk(ButtonsInRow).Aggregate(screen, (shown, row) => shown.With(row))
            .With(talk.Button("menu", Trigger.Menu));
    }

    private static Button List(Talk talk, AdviceRequest request, Addressee group)
    {
        var number = request.Campaign.Advice.Addressees.TakeWhile(each => each.Id != group.Id).Count() + 1;
        return new Button(
            talk.T("button.adviceList", ("number", number)),
            new Command(Trigger.Advice, (request with { Group = group, Page = 1 }).Written));
    }

    private static Button For(Talk talk, string name, string words) =>
        new(talk.T("button.adviceFor", ("name", name)), new Command(Trigger.Advice, words));
}
