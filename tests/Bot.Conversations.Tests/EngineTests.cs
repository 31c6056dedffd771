using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Views;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Tests;

public sealed class EngineTests
{
    private static readonly EntryKey Luga = new("dee-2021", "luga");

    private static readonly Pending Gone = new(
        new Dictionary<string, Answer> { ["gone"] = new Answer.Number(0) },
        new Origin(DateTimeOffset.UnixEpoch, 1, Way.Chat), false, false, new Dictionary<string, string>());

    public static TheoryData<Place> OldPlaces =>
    [
        new Place.Asking(Luga, "gone", false), new Place.ConfirmingZero(Luga, "students_total", false, Gone),
        new Place.Idle(new Place.ConfirmingZero(Luga, "gone", false, Gone)),
        new Place.ExplainingAbsence(Luga, "students_total", false, true, Gone),
        new Place.Asking(new EntryKey("gone-2020", "luga"), "students_total", false),
        new Place.Choosing([new EntryKey("gone-2020", "luga"), Luga]),
        new Place.Reviewing(new EntryKey("dee-2021", "gone")),
    ];

    [Theory]
    [MemberData(nameof(OldPlaces))]
    public void Next_APlaceThatTheFilesNoLongerKnow_LeadsToTheMenu(Place place)
    {
        Input[] inputs =
        [
            new Input.Text("5", 7, "Имя"), new Input.Text("/menu", 7, "Имя"), new Input.Text("да", 7, "Имя"),
            new Input.Press(ButtonState.Outdated, new Command(Trigger.Yes), "Имя"), new Input.Attachment("photo"),
            new Input.Failed(),
        ];
        Assert.All(inputs, input =>
        {
            var turn = Next(place, input);

            Assert.Equal(new Place.Idle(), turn.Place);
            Assert.IsType<Effect.Say>(Assert.Single(turn.Effects));
        });
    }

    private static Turn Next(Place place, Input input)
    {
        var person = new Person(1, "Имя", "ru", [new Holding(Role.Respondent, "luga")]);
        var needs = Engine.Needs(Repository.Shipped, person, place, input, DateTimeOffset.UnixEpoch);
        var view = new View(
            1, person, null, needs.Entries.ToDictionary(key => key, Entry.Untouched), null, new HashSet<string>());
        return Engine.Next(Repository.Shipped, place, input, view, DateTimeOffset.UnixEpoch);
    }
}
