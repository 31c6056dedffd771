using System.Text.RegularExpressions;
using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Review;

/// <summary>A coordinator returns one question, several or the whole entry, always with a reason.</summary>
internal static partial class Returns
{
    /// <summary>Begins a return, does it in one message («вернуть 2.1: проверьте»), or ends it.</summary>
    public static Turn Return(Talk talk, Command command)
    {
        if (Cards.At(talk) is not { } here || CardRequest.Names(talk, command))
        {
            return Cards.Show(talk, command);
        }

        if (Cards.Stop(talk, here) is { } stopped)
        {
            return Cards.Unsent(talk, stopped, command.Argument);
        }

        var open = talk.Open(here.Entry);
        if (!EntryMachine.Takes(open.Entry.State, EntryTrigger.Return) || SumCard.IsMeant(talk, open))
        {
            return Cards.Put(talk, here.Entry, Cards.Already(talk, open) ?? talk.T("card.notSent"));
        }

        var place = here as Place.Returning ??
            new Place.Returning(here.Entry, here.Revision, talk.View.History.Count, []);
        return command.Argument is { } words ? Take(talk, open, place, words)
            : here is Place.Returning ? Send(talk, open, place)
            : Talk.To(place, ReturnScreen.Of(talk, place));
    }

    /// <summary>Words while it is being said what is returned.</summary>
    public static Turn Words(Talk talk, Command command)
    {
        var place = (Place.Returning)talk.Place;
        var words = command.Argument ?? "";
        return Cards.Stop(talk, place) is { } stopped ? Cards.Unsent(talk, stopped, words)
            : ReasonWords.Doubtful(words)
                ? talk.Stay(ReturnScreen.Of(talk, place).After(talk.T("reason.doubt", ("words", words))))
            : Take(talk, talk.Open(place.Entry), place, ReasonWords.Plain(words));
    }

    /// <summary>What is said above the next screen when a return that was begun is left undone; null when none
    /// was.</summary>
    public static string? Left(Talk talk, Command command, Turn turn) =>
        talk.Place is not Place.Returning place || turn.Place is Place.Returning ||
        turn.Effects.Any(effect => effect is Effect.Review) ? null
            : place.Reason is { } reason
                ? talk.T("return.leftReason", ("unit", talk.Open(place.Entry).Unit.Name), ("reason", reason))
            : (place.Whole || place.Picked.Count > 0) && command.Trigger is not (Trigger.Back or Trigger.No)
                ? talk.T("return.left", ("unit", talk.Open(place.Entry).Unit.Name))
            : null;

    /// <summary>A row's button: it is returned, or is not after all.</summary>
    public static Turn Pick(Talk talk, Command command)
    {
        var place = (Place.Returning)talk.Place;
        var open = talk.Open(place.Entry);
        return command.Argument is { } key && open.Monitoring.Find(key) is not null
            ? Show(talk, Toggled(open, place, [key]))
            : talk.Stay(ReturnScreen.Of(talk, place));
    }

    private static Turn Take(Talk talk, OpenEntry open, Place.Returning place, string words)
    {
        if (Whole().Match(words) is { Success: true } whole)
        {
            if (place is { Whole: true, Reason: null } && whole.Groups["reason"].Length == 0)
            {
                return Show(talk, place with { Whole = false });
            }

            return Given(talk, open, place with { Picked = [], Whole = true }, whole.Groups["reason"].Value);
        }

        if (Rows().Match(words) is not { Success: true } match)
        {
            return Given(talk, open, place, words);
        }

        var named = Number().Matches(match.Groups["rows"].Value).Select(each => each.Value).ToList();
        if (named.Find(each => open.Row(each) is null) is { } unknown)
        {
            return talk.Stay(ReturnScreen.Of(talk, place).After(
                talk.T("go.unknown", ("row", unknown), ("rows", Questions.Rows(open)))));
        }

        var keys = named.Select(each => open.Row(each)!.Question).Distinct().ToList();
        return match.Groups["reason"].Value is { Length: > 0 } reason
            ? Given(talk, open, Picked(open, place, keys.Union(place.Picked)), reason)
            : Show(talk, keys.Count > 1 ? Picked(open, place, keys.Union(place.Picked)) : Toggled(open, place, keys));
    }

    // A reason that comes before the rows waits for them.
    private static Turn Given(Talk talk, OpenEntry open, Place.Returning place, string words)
    {
        var reason = words.Trim();
        if (reason.Length == 0)
        {
            return place.Reason is null ? Show(talk, place) : Send(talk, open, place);
        }

        if (Explaining.Problem(reason) is { } problem)
        {
            return Talk.To(place, ReturnScreen.Of(talk, place).After(
                talk.T(problem, ("longest", Explaining.LongestReason))));
        }

        return Send(talk, open, place with { Reason = reason });
    }

    private static Turn Send(Talk talk, OpenEntry open, Place.Returning place)
    {
        if (place.Reason is not { } reason || (!place.Whole && place.Picked.Count == 0))
        {
            return Show(talk, place);
        }

        var left = open.Entry.Unsettled.Where(each => !place.Picked.Contains(each.Question)).ToList();
        var request = Request(talk, open, place, left, reason);
        var step = new ReviewStep.Return(request);
        var told = Notices.Returned(talk, open, request).ToList();
        var screen = talk
            .Screen(
                place.Whole ? "return.doneWhole" : "return.done", ("unit", open.Unit.Name),
                ("rows", Rows(open, place.Picked)), ("count", place.Picked.Count),
                ("kept", place.Whole || left.Count == 0
                    ? ""
                    : talk.T("return.kept", ("rows", Rows(open, left.Select(each => each.Question))))),
                ("told", Audience.Told(talk, open, told)))
            .With(talk.Button("toReview", Trigger.ToReview), talk.Button("menu", Trigger.Menu));
        return Talk.To(
            Cards.PlaceAfter(talk, open), screen,
            [new Effect.Review(open.Key, open.Monitoring.Version, step), .. told]);
    }

    // Rows that were returned before and wait still are returned on, with the reason they were returned for.
    private static Return Request(
        Talk talk, OpenEntry open, Place.Returning place, List<ReturnedQuestion> left, string reason)
    {
        var before = left.Count > 0 && open.Entry.Review.Return?.Act.Reason is { } first && first != reason
            ? $"{reason}; {Rows(open, left.Select(each => each.Question))}: {first}"
            : reason;
        var questions = place.Picked.Select(key => new ReturnedQuestion(key, open.Entry[key])).Concat(left);
        return new Return(
            new Act(talk.View.Chat, talk.Now, before),
            place.Whole ? [] : [.. questions.OrderBy(each => open.Monitoring.OrderOf(each.Question))]);
    }

    private static string Rows(OpenEntry open, IEnumerable<string> keys) =>
        string.Join(", ", keys.Select(key => open.Monitoring.RowOf(key).No));

    private static Turn Show(Talk talk, Place.Returning place) => Talk.To(place, ReturnScreen.Of(talk, place));

    private static Place.Returning Toggled(OpenEntry open, Place.Returning place, IReadOnlyList<string> keys) =>
        Picked(open, place, place.Picked.Except(keys).Union(keys.Except(place.Picked)));

    private static Place.Returning Picked(OpenEntry open, Place.Returning place, IEnumerable<string> keys) =>
        place with { Whole = false, Picked = [.. keys.OrderBy(open.Monitoring.OrderOf)] };

    [GeneratedRegex(
        @"^(?:✓\s*)?(?:всю форму|вся форма|the whole form|whole form)\s*(?:[:–—-]\s*(?<reason>.+))?$",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"^(?:✓\s*)?(?<rows>\p{L}{0,2}\d{1,3}(?:\.\d{1,3})*(?:(?:[\s,;]|\bи\b)+\p{L}{0,2}\d{1,3}(?:\.\d{1,3})*)*)\.?" +
        @"\s*(?:[:–—-]\s*(?<reason>.+))?$",
        RegexOptions.Singleline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"\p{L}{0,2}\d{1,3}(?:\.\d{1,3})*")]
    private static partial Regex Number();
}
