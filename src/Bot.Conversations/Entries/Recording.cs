using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Review;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Dynamics;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Validation;

namespace Bot.Conversations.Entries;

/// <summary>The way of typed answers into an entry: is a zero a zero, is a known number replaced, do hard rules hold,
/// are broken soft ones explained. Only then are they kept.</summary>
internal static class Recording
{
    public static Turn Begin(Talk talk, Place.Asking at, IReadOnlyDictionary<string, Answer> answers) =>
        Continue(talk, at, new Pending(answers, talk.Origin, false, false, new Dictionary<string, string>()));

    /// <summary>Takes answers as far as they come; what stops them is asked.</summary>
    public static Turn Continue(Talk talk, Place.Asking at, Pending pending)
    {
        var open = talk.Open(at.Entry);
        if (Filling.Refusal(talk, open) is { } refusal)
        {
            return Turns.Prefaced(refusal, talk.T("closed.notKept"));
        }

        if (pending.Answers.All(pair => open.Entry[pair.Key] == pair.Value))
        {
            if (Fixing.IsReturned(open, at.Question) && pending.Answers.ContainsKey(at.Question))
            {
                return Fixing.AskWhy(talk, at);
            }

            return Onward(
                talk, open, at, pending.Answers.Keys,
                talk.T("recorded.already", ("answer", Said(talk, open, at, pending))));
        }

        var failed = Failures(open, pending).ToList();
        var hard = failed.Where(finding => finding.Rule.Severity == Severity.Hard).ToList();
        if (hard.FirstOrDefault(finding => Typed(pending, finding)) is { } among)
        {
            return Talk.To(at, Refusal(talk, open, at, among));
        }

        // Whether a known number is wrong comes before what it would break elsewhere.
        if (!pending.DifferenceConfirmed && Replaced(open, at, pending) is not null)
        {
            return Stop(talk, new Place.ConfirmingDifference(at.Entry, at.Question, at.Revisit, pending));
        }

        if (hard.Count > 0)
        {
            return Talk.To(at, Refusal(talk, open, at, hard[0]));
        }

        if (!pending.ZeroConfirmed &&
            pending.Answers.Any(pair => pair.Value.Amount == 0 && open.Question(pair.Key).IsMeasured))
        {
            return Stop(talk, new Place.ConfirmingZero(at.Entry, at.Question, at.Revisit, pending));
        }

        if (!pending.JumpConfirmed && Jumps(talk, open, pending).Any())
        {
            return Stop(talk, new Place.ConfirmingJump(at.Entry, at.Question, at.Revisit, pending));
        }

        return failed.FirstOrDefault(finding => !pending.Reasons.ContainsKey(finding.Rule.Id)) is { } soft
            ? Stop(talk, new Place.ExplainingRule(at.Entry, at.Question, at.Revisit, pending, soft.Rule.Id))
            : Keep(talk, open, at, pending, failed);
    }

    /// <summary>Puts the question of a place where answers wait.</summary>
    public static Turn AskAgain(Talk talk, Place.Unconfirmed place) =>
        Filling.Refusal(talk, talk.Open(place)) ??
        Continue(talk, Questions.Here(talk with { Place = place }), place.Pending);

    /// <summary>The number that is known already and was typed differently beside another; null when none.</summary>
    public static string? Replaced(OpenEntry open, Place.Asking at, Pending pending) => pending.Answers.Keys
        .FirstOrDefault(key => key != at.Question && pending.Answers.Count > 1 &&
            open.Entry[key] is { } known && known != pending.Answers[key] && !Shown(open, at, key));

    public static Finding? FindingOf(OpenEntry open, Pending pending, string rule) =>
        Failures(open, pending).FirstOrDefault(finding => finding.Rule.Id == rule);

    /// <summary>The sentence of a broken rule.</summary>
    public static string Sentence(Talk talk, OpenEntry open, Finding finding) => Validator.IsWithin(finding.Rule)
        ? talk.T(
            "rule.within", ("part", Amounts.Count(talk, finding.Left!.Value)),
            ("whole", Amounts.Count(talk, finding.Right!.Value)),
            ("partRow", Validator.IndicatorOf(open.Monitoring, finding.Rule).Numerator.No),
            ("wholeRow", Validator.IndicatorOf(open.Monitoring, finding.Rule).Denominator.No))
        : Bot.Monitoring.Texts.Markup.Escape(finding.Rule.Text);

    /// <summary>What an answer was and what it is now; the entry is the one before.</summary>
    public static string Change(Talk talk, OpenEntry before, string key, Answer answer)
    {
        var row = before.Monitoring.RowOf(key).No;
        var now = Amounts.Of(talk, before.Question(key), answer);
        return before.Entry[key] is { } old
            ? talk.T(
                "recorded.change", ("row", row), ("old", Amounts.Of(talk, before.Question(key), old)), ("new", now))
            : talk.T("recorded.first", ("row", row), ("new", now));
    }

    // Both sides stand in the message itself: the slip is there.
    private static bool Typed(Pending pending, Finding finding) => pending.Answers.ContainsKey(finding.Rule.Left) &&
        finding.Rule.Right is { } right && pending.Answers.ContainsKey(right);

    // A number that only this indicator uses belongs to the pair: typing both again is how it is corrected.
    private static bool Shown(OpenEntry open, Place.Asking at, string key) =>
        open.Monitoring.Components.Count(component => component.Question == key) == 1;

    private static IEnumerable<Finding> Failures(OpenEntry open, Pending pending) => Validator
        .Check(open.Monitoring, key => pending.Answers.GetValueOrDefault(key) ?? open.Entry[key])
        .Where(finding => finding.Verdict == Verdict.Fail &&
            (pending.Answers.ContainsKey(finding.Rule.Left) ||
             (finding.Rule.Right is { } right && pending.Answers.ContainsKey(right))));

    /// <summary>The numbers that are far from those of the last campaign. A zero was confirmed by itself.</summary>
    public static IEnumerable<Jump> Jumps(Talk talk, OpenEntry open, Pending pending) =>
        LastTime.Of(talk.Catalog, open.Key, talk.View.Entries) is { } last
            ? pending.Answers
                .Where(pair => pair.Value is Answer.Number { Value: not 0 } && open.Entry[pair.Key] != pair.Value)
                .OrderBy(pair => open.Monitoring.OrderOf(pair.Key))
                .Select(pair => last.JumpOf(
                    open.Monitoring, open.Question(pair.Key), ((Answer.Number)pair.Value).Value))
                .OfType<Jump>()
            : [];

    private static Turn Stop(Talk talk, Place.Unconfirmed place) => Talk.To(place, Confirming.Screen(talk, place));

    private static Screen Refusal(Talk talk, OpenEntry open, Place.Asking at, Finding finding)
    {
        var text = new Bot.Monitoring.Texts.Markup(Sentence(talk, open, finding));
        var screen = open.TakesPair(at.Question)
            ? talk.Screen("rule.refused", ("text", text))
            : talk.Screen("rule.refusedOne", ("text", text), ("row", open.Monitoring.RowOf(finding.Rule.Left).No));
        return screen.With(talk.Button("noData", Trigger.NoData), talk.Button("resume", Trigger.Fill));
    }

    private static Turn Keep(Talk talk, OpenEntry open, Place.Asking at, Pending pending, List<Finding> failed)
    {
        var changed = pending.Answers
            .Where(pair => open.Entry[pair.Key] != pair.Value)
            .ToDictionary(StringComparer.Ordinal);
        var jumps = Jumps(talk, open, pending).ToDictionary(jump => jump.Question, StringComparer.Ordinal);
        var kept = changed
            .Select(pair => new KeptAnswer(
                pair.Key, pair.Value, pending.Origin,
                Jumped(talk, open, pending, jumps.GetValueOrDefault(pair.Key), Reasons(
                    failed, pending, changed, pair.Key)), []))
            .OrderBy(answer => open.Monitoring.OrderOf(answer.Question))
            .ToList();
        return Stored(talk, open, at, kept, Recorded(talk, open, at, pending), pending);
    }

    /// <summary>Keeps answers. Where the entry was sent before it is sent anew at once: a correction by itself, what
    /// was returned with the last of it. Nothing can be forgotten.</summary>
    /// <param name="talk">The turn.</param>
    /// <param name="open">The entry before.</param>
    /// <param name="at">The question that was open.</param>
    /// <param name="kept">What is kept.</param>
    /// <param name="said">What is said of it where the entry is not sent.</param>
    /// <param name="pending">What was typed; null when nothing new was.</param>
    public static Turn Stored(
        Talk talk, OpenEntry open, Place.Asking at, IReadOnlyList<KeptAnswer> kept, string said,
        Pending? pending = null)
    {
        var after = open with { Entry = open.Entry.With(kept) };
        var keep = new Effect.Keep(open.Key, open.Monitoring.Version, kept);
        return open.Submitted || after.Settled
            ? Corrected(talk, open, after, keep)
            : Turns.After([keep], Onward(talk, after, at, pending?.Answers.Keys ?? [at.Question], said));
    }

    // What was confirmed is kept as a reason, so that whoever reviews does not ask again.
    private static IReadOnlyDictionary<string, string> Jumped(
        Talk talk, OpenEntry open, Pending pending, Jump? jump, IReadOnlyDictionary<string, string> reasons) =>
        jump is null
            ? reasons
            : new Dictionary<string, string>(reasons, StringComparer.Ordinal)
            {
                [Pending.Jump] = Confirming.KeptJump(
                    talk, open, jump, pending.Reasons.GetValueOrDefault(Pending.Jump)),
            };

    // The reason stands with the left side of its rule, or with the right one when only that is new.
    private static IReadOnlyDictionary<string, string> Reasons(
        List<Finding> failed, Pending pending, Dictionary<string, Answer> changed, string key) => failed
        .Where(finding => finding.Rule.Left == key ||
            (finding.Rule.Right == key && !changed.ContainsKey(finding.Rule.Left)))
        .ToDictionary(finding => finding.Rule.Id, finding => pending.Reasons[finding.Rule.Id]);

    private static Turn Corrected(Talk talk, OpenEntry before, OpenEntry after, Effect.Keep keep)
    {
        var receipt = Receipt.For(after.Entry, talk.Now);
        var submitted = after with { Entry = after.Entry.Submitted(receipt) };
        var changes = keep.Answers.Select(answer => before.Entry[answer.Question] == answer.Answer
            ? talk.T(
                "fix.stands", ("row", before.Monitoring.RowOf(answer.Question).No),
                ("answer", Amounts.Of(talk, before.Question(answer.Question), answer.Answer)))
            : Change(talk, before, answer.Question, answer.Answer));
        var head = talk.T(before.Entry.State == EntryState.Returned ? "fix.sent" : "recorded.corrected");
        return Talk.To(
            new Place.Reviewing(after.Key),
            ReceiptScreen.Of(talk, submitted, receipt).After(head + "\n" + string.Join('\n', changes)),
            [
                keep, new Effect.Submit(after.Key, receipt, talk.View.Chat),
                .. Notices.Received(talk, before, submitted),
            ]);
    }

    private static Turn Onward(Talk talk, OpenEntry open, Place.Asking at, IEnumerable<string> said, string preface)
    {
        if (open.Returned is { } returned)
        {
            return Questions.Put(talk, open, returned.Key, false, preface);
        }

        var last = said.MaxBy(open.Monitoring.OrderOf) ?? at.Question;
        var from = open.Monitoring.OrderOf(last) - open.Monitoring.OrderOf(at.Question) == 1 ? last : at.Question;
        return !at.Revisit && !open.Sent && open.NextAfter(from) is { } next
            ? Questions.Put(talk, open, next.Key, false, preface)
            : Talk.To(new Place.Reviewing(open.Key), ReviewScreen.Of(talk, open).After(preface));
    }

    private static string Recorded(Talk talk, OpenEntry before, Place.Asking at, Pending pending)
    {
        var replaced = pending.Answers.Keys
            .Where(key => before.Entry[key] is { } old && old != pending.Answers[key])
            .Select(key => Change(talk, before, key, pending.Answers[key]))
            .ToList();
        var text = talk.T("recorded.done", ("answer", Said(talk, before, at, pending)));
        return replaced.Count == 0 ? text : text + "\n" + string.Join('\n', replaced);
    }

    // «9 613 из 9 708 — 99,02 %»: the share comes back at once, and a slip of a digit is seen.
    private static Bot.Monitoring.Texts.Markup Said(Talk talk, OpenEntry before, Place.Asking at, Pending pending)
    {
        var key = pending.Answers.ContainsKey(at.Question)
            ? at.Question
            : pending.Answers.Keys.MinBy(before.Monitoring.OrderOf)!;
        var said = Amounts.Of(talk, before.Question(key), pending.Answers[key]);
        if (before.IndicatorAt(key) is not { } indicator)
        {
            return said;
        }

        var entry = before.Entry.With(pending.Answers.Select(
            pair => new KeptAnswer(pair.Key, pair.Value, pending.Origin, pending.Reasons, [])));
        var value = Bot.Monitoring.Indicators.IndicatorCalculator.Compute(indicator, [entry]);
        var whole = key == indicator.Numerator.Question || pending.Answers.Count > 1;
        return whole && value.Numerator is { } part
            ? new Bot.Monitoring.Texts.Markup(talk.T(
                "recorded.share", ("pair", Amounts.Pair(talk, part, value.Denominator!.Value)),
                ("share", Amounts.Share(talk, value, 2))))
            : said;
    }
}
