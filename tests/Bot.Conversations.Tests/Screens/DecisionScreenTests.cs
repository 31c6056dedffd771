using System.Text.RegularExpressions;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Monitoring;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Tests.Screens;

public sealed partial class DecisionScreenTests
{
    private const int LongestMessage = 4096;

    private static readonly DateTimeOffset Later = new(2021, 9, 1, 10, 0, 0, TimeSpan.FromHours(3));

    [Theory]
    [Trait("R", "R63")]
    [InlineData(Role.Coordinator, "leningrad-region", "/decisions", 39)]
    [InlineData(Role.Coordinator, "leningrad-region", "/decisions own", 23)]
    [InlineData(Role.Respondent, "luga", "/decisions", 27)]
    [InlineData(Role.Respondent, "loiro", "/decisions", 13)]
    public void Pages_LeafedThroughByTheirButton_ShowEachDecisionOnceInMessagesThatFit(
        Role role, string unit, string words, int count)
    {
        var room = Room(role, unit, Later);
        var shown = new List<string>();
        var turn = room.Type(1, words);
        while (true)
        {
            var text = Tag().Replace(turn.Effects.OfType<Effect.Say>().Single().Text, "");
            Assert.InRange(text.Length, 1, LongestMessage);
            var labels = room.ShownTo(1).Select(button => button.Label).ToList();
            shown.AddRange(labels.Where(label => label.StartsWith("Решение ", StringComparison.Ordinal)));
            if (labels.Find(label => label.StartsWith("Ещё ", StringComparison.Ordinal)) is not { } more)
            {
                break;
            }

            turn = room.Press(1, more);
        }

        Assert.Equal(count, shown.Count);
        Assert.Equal(count, shown.Distinct().Count());
    }

    [Fact]
    [Trait("R", "R65")]
    public void Decision_OfATag_IsAReportOfThoseWhoHaveItOnly()
    {
        var tagged = Repository.Shipped with
        {
            Organisations = [.. Repository.Shipped.Organisations.Select(each => new Organisation(
                each.Id, each.Title, each.Zone, each.Levels,
                [.. each.Units.Select(unit => unit.Id == "luga" ? unit with { Tags = ["pfdo"] } : unit)]))],
        };

        Assert.Equal(new Place.Deciding("decisions-2019", "DOP-2", "OMSU_HEADS_PFDO", "luga"), Opened(tagged, "luga"));
        Assert.Equal(new Place.Idle(), Opened(tagged, "tosno"));
    }

    [Fact]
    [Trait("R", "R67")]
    public void Report_OfADecisionWithoutNumbers_IsStatusWordsAndFileTogether()
    {
        var room = Room(Role.Respondent, "loiro", Later);
        room.Type(1, "решение COS-3");
        room.Type(1, "Провели курсы");
        room.Take(1, new Input.Attachment("document") { File = new ReportFile("f1", "акт.pdf", 10) });
        room.Type(1, "выполнено");

        Assert.Equal(
            [ReportStatus.UnderWay, ReportStatus.UnderWay, ReportStatus.Done],
            room.Reports.Select(each => each.Status));
        Assert.Equal(
            ("Провели курсы", "акт.pdf", 1L, Later),
            (room.Reports[^1].Text, room.Reports[^1].File!.Name, room.Reports[^1].Person, room.Reports[^1].At));
    }

    [Theory]
    [InlineData("решение 999")]
    [InlineData("решения 2")]
    [InlineData("Ещё 11")]
    [InlineData("сводка Школы № 7")]
    [InlineData("рекомендации luga")]
    [InlineData("вопрос 2.1")]
    [InlineData("показатель 3")]
    [InlineData("спасибо")]
    [InlineData("Ок!")]
    [InlineData("понял")]
    public void Words_ThatAreACommandOrPolite_AreNeverRecorded(string words)
    {
        var room = Room(Role.Respondent, "loiro", Later);
        room.Type(1, "решение COS-3");
        room.Type(1, "Провели курсы");
        room.Type(1, words);

        Assert.Equal(["Провели курсы"], room.Reports.Select(each => each.Text));
    }

    [Fact]
    public void Words_OnTopOfAReport_AreAddedAndReplaceItOnlyWhenAsked()
    {
        var room = Room(Role.Respondent, "loiro", Later);
        room.Type(1, "решение COS-3");
        room.Type(1, "Провели курсы");
        var said = room.Type(1, "Выдали удостоверения").Effects.OfType<Effect.Say>().Single().Text;
        room.Type(1, "заменить: Обучили 40 человек");

        Assert.Equal("Провели курсы; Выдали удостоверения", room.Reports[1].Text);
        Assert.Contains(room.Reports[1].Text!, said, StringComparison.Ordinal);
        Assert.Equal("Обучили 40 человек", room.Reports[2].Text);
    }

    [Fact]
    public void File_InPlaceOfAnother_IsSaidAndItsCaptionIsAdded()
    {
        var room = Room(Role.Respondent, "loiro", Later);
        room.Type(1, "решение COS-3");
        room.Take(1, new Input.Attachment("document") { File = new ReportFile("f1", "akt.pdf", 10), Caption = "Акт" });
        var turn = room.Take(
            1, new Input.Attachment("photo") { File = new ReportFile("f2", "photo.jpg", 10), Caption = "Фото класса" });

        Assert.Contains(
            "akt.pdf заменён на photo.jpg", turn.Effects.OfType<Effect.Say>().Single().Text, StringComparison.Ordinal);
        Assert.Equal(("Акт; Фото класса", "photo.jpg"), (room.Reports[1].Text, room.Reports[1].File!.Name));
    }

    [Fact]
    public void Pair_WithAWholeOfNought_IsRefused()
    {
        var room = Room(Role.Respondent, "luga", Later);
        room.Type(1, "решение DOP-4");
        room.Type(1, "1");
        room.Type(1, "640 из 1000");
        room.Type(1, "0 из 0");

        Assert.Equal(1000, Assert.Single(room.Reports).Whole);
    }

    [Fact]
    public void WordDone_OfAViewer_IsAnsweredThatHeOnlyLooks()
    {
        var room = Room(Role.Viewer, "leningrad-region", Later);
        room.Type(1, "решение DOP-4");

        Assert.StartsWith(
            "У вас здесь только просмотр", room.Type(1, "выполнено").Effects.OfType<Effect.Say>().Single().Text,
            StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R63")]
    public void Decision_WithALongReportOfEveryUnit_ShowsTheCoordinatorEachInOneMessage()
    {
        var room = Room(Role.Coordinator, "leningrad-region", Later);
        var decision = Repository.Shipped.Register("decisions-2019")!.Find("DOP-1")!;
        var units = Repository.Shipped.Organisations.Single(each => each.Id == "leningrad-region").Units
            .Where(unit => unit.Level == "municipality").ToList();
        room.Reports.AddRange(decision.Parties.SelectMany(party => units.Select(unit => new Report(
            "decisions-2019", "DOP-1", party, unit.Id, ReportStatus.Done, new string('я', 1500),
            new ReportFile("f", "акт.pdf", 1), 640, 1000, Later, 1))));
        room.Reports.RemoveAt(0);

        var text = Tag().Replace(
            room.Type(1, "решение DOP-1").Effects.OfType<Effect.Say>().Single().Text, "");

        Assert.InRange(text.Length, 1, LongestMessage);
        Assert.Contains(
            $"    {units[1].ShortName} — отмечено «выполнено», но цель не достигнута · 640 из 1", text,
            StringComparison.Ordinal);
        Assert.Contains("выполнили 0 из 18", text, StringComparison.Ordinal);
    }

    private static Place Opened(Catalog catalog, string unit)
    {
        var room = Room(Role.Respondent, unit, Later, catalog);
        room.Type(1, "меню");
        return room.Type(1, "решение DOP-2").Place;
    }

    private static ChatRoom Room(
        Role role, string unit, DateTimeOffset now, Catalog? catalog = null)
    {
        var room = new ChatRoom(catalog ?? Repository.Shipped) { Now = now };
        room.Invite("t", new Holding(role, unit), now.AddDays(1));
        room.Type(1, "/start t");
        room.Type(1, "да");
        return room;
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
