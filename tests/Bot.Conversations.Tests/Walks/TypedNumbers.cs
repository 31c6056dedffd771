using System.Text.RegularExpressions;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Tests.Walks;

/// <summary>Remembers what was typed, so that nothing else can be kept.</summary>
internal sealed partial class TypedNumbers
{
    /// <summary>What every unit answered in the campaign before: it may be copied by a button.</summary>
    public const decimal LastTime = 90;

    private static readonly Question[] Sorts =
    [
        new("count", "", "", QuestionKind.Count), new("share", "", "%", QuestionKind.Percent),
        new("cost", "", "тыс. руб.", QuestionKind.Money),
    ];

    private readonly Dictionary<long, HashSet<decimal>> numbers = [];
    private readonly Dictionary<long, List<string>> words = [];

    public void Hear(long chat, Input input)
    {
        var text = input switch
        {
            Input.Text typed => typed.Value,
            Input.Edited edited => edited.Value,
            _ => null,
        };
        if (text is null)
        {
            return;
        }

        (words.TryGetValue(chat, out var said) ? said : words[chat] = []).Add(Blank().Replace(text, " "));
        var known = numbers.TryGetValue(chat, out var set) ? set : numbers[chat] = [];
        known.UnionWith(In(text).Concat(In(AfterRow().Replace(text, ""))));
    }

    public void Heard(long chat, Effect.Keep keep, Entry? before, Place place, MonitoringDefinition monitoring)
    {
        foreach (var kept in keep.Answers)
        {
            switch (kept.Answer)
            {
                case Answer.Number number when monitoring.Find(kept.Question)! is { Kind: QuestionKind.Score } score:
                    Assert.Contains(score.Options, option => option.Points == number.Value);
                    break;
                case Answer.Number { Value: LastTime }:
                    break;
                case Answer.Number number:
                    Assert.Contains(number.Value, numbers[chat]);
                    Assert.True(
                        number.Value != 0 || Confirmed(place) || before?[kept.Question] == number,
                        "a zero nobody confirmed");
                    break;
                case Answer.Chosen chosen:
                    Assert.Equal(chosen.Options.Distinct(), chosen.Options);
                    Assert.All(chosen.Options, key => Assert.NotNull(monitoring.Find(kept.Question)!.Option(key)));
                    break;
                case Answer.Words typed:
                    Assert.Contains(words[chat], text => text.Contains(typed.Text, StringComparison.Ordinal));
                    break;
                case Answer.NoData none:
                    Said(chat, none.Reason);
                    break;
                case Answer.NotApplicable none:
                    Said(chat, none.Reason);
                    break;
            }

            Assert.All(kept.Reasons.Where(reason => reason.Key != Pending.Jump), reason => Said(chat, reason.Value));
        }
    }

    private void Said(long chat, string reason)
    {
        Assert.True(reason.Count(char.IsLetter) >= 3, "no reason: " + reason);
        Assert.Contains(words[chat], text => text.Contains(reason, StringComparison.Ordinal));
    }

    private static bool Confirmed(Place place) =>
        place is Place.ConfirmingZero or Place.Unconfirmed { Pending.ZeroConfirmed: true };

    private static IEnumerable<decimal> In(string text) => Sorts.SelectMany(sort => AnswerReader.Read(sort, text) switch
    {
        AnswerReading.Taken { Answer.Amount: { } one } => [one],
        AnswerReading.Pair pair => new[] { pair.Part, pair.Whole },
        _ => [],
    });

    [GeneratedRegex(@"^\d(?:\.\d)?\s*[=:]\s*")]
    private static partial Regex AfterRow();

    [GeneratedRegex(@"[^\S\r\n]+")]
    private static partial Regex Blank();
}
