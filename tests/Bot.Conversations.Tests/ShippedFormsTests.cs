using Bot.Conversations.Effects;
using Bot.Conversations.Places;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Tests;

/// <summary>Every shipped campaign runs: its form is filled in by typed words alone, down to the receipt.</summary>
public sealed class ShippedFormsTests
{
    private const long Chat = 77;
    private const int LongestMessage = 4096;

    public static TheoryData<string> Campaigns =>
        [.. Repository.Shipped.Campaigns.Select(campaign => campaign.Id)];

    [Theory]
    [Trait("R", "R14")]
    [Trait("R", "R71")]
    [MemberData(nameof(Campaigns))]
    public void Form_OfAShippedCampaign_IsFilledInToItsReceipt(string id)
    {
        var catalog = Repository.Shipped;
        var campaign = catalog.Campaign(id)!;
        var monitoring = catalog.MonitoringOf(campaign);
        var key = catalog.Expected(campaign, catalog.OrganisationOf(campaign).Root.Id)[0];
        var room = new ChatRoom(catalog) { Now = Within(campaign) };
        room.Invite("way-in", new Holding(Role.Respondent, key.Unit), room.Now.AddDays(1));
        room.Type(Chat, "/start way-in");
        room.Type(Chat, "да");
        room.Type(Chat, "/fill " + id);

        for (var steps = 0; room.PlaceOf(Chat) is not Place.Reviewing && steps < monitoring.Questions.Count * 2; steps++)
        {
            Short(room.Type(Chat, Answer(monitoring, room.PlaceOf(Chat))));
        }

        Short(room.Type(Chat, "отправить"));

        Assert.Equal(EntryState.Submitted, room.Entries[key].State);
        Assert.All(monitoring.Questions, question => Assert.NotNull(room.Entries[key][question.Key]));
    }

    [Fact]
    public void Picks_OfNoneOfThemAndAnother_TakeEachOthersPlace()
    {
        var room = new ChatRoom(Repository.Shipped) { Now = Within(Repository.Shipped.Campaign("needs-2020")!) };
        room.Invite("way-in", new Holding(Role.Respondent, "luga"), room.Now.AddDays(1));
        foreach (var words in new[] { "/start way-in", "да", "/fill needs-2020", "вопрос У2" })
        {
            room.Type(Chat, words);
        }

        Press(room, "1.");
        Press(room, "7.");
        Assert.Equal(["none"], Assert.IsType<Place.Asking>(room.PlaceOf(Chat)).Picked);
        Press(room, "2.");
        Assert.Equal(["offer"], Assert.IsType<Place.Asking>(room.PlaceOf(Chat)).Picked);
    }

    private static void Press(ChatRoom room, string number) => room.Press(
        Chat, room.ShownTo(Chat).Single(button => button.Label.Contains(number, StringComparison.Ordinal)).Label);

    private static string Answer(MonitoringDefinition monitoring, Place place) => place switch
    {
        Place.Asking asking => Words(monitoring, monitoring.Find(asking.Question)!),
        Place.ExplainingRule => "так и есть, проверили",
        _ => "да",
    };

    // A part and its whole may be one and the same question for somebody else, so all counts are alike.
    private static string Words(MonitoringDefinition monitoring, Question question) => question.Kind switch
    {
        QuestionKind.Score => "1",
        QuestionKind.MultiChoice => "1, 2",
        QuestionKind.Ranking => "2, 1, 3",
        QuestionKind.Text => "Больше стажировок в колледжах",
        _ when monitoring.Rules.Any(rule => rule.Left == question.Key && rule.Constant == 1) => "1",
        _ => monitoring.Indicators.Any(indicator => indicator.Numerator.Question == question.Key) ? "3" : "12",
    };

    private static DateTimeOffset Within(Campaign campaign)
    {
        var day = campaign.Collection.Opens ?? campaign.From;
        return new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
    }

    private static void Short(Turn turn) => Assert.All(
        turn.Effects.OfType<Effect.Say>(), say => Assert.InRange(say.Text.Length, 1, LongestMessage));
}
