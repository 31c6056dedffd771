using Bot.Conversations.Places;
using Bot.Monitoring.Answers;
using Bot.Monitoring.People;
using Bot.Runner.Receiving;

namespace Bot.Storage.Sqlite.Tests.Contracts;

/// <summary>Every case of the closed families that are stored as JSON.</summary>
public static class Cases
{
    public static TheoryData<Incoming> Contents() =>
    [
        new Incoming.Text("сорок два", 8), new Incoming.Edited("43", 8), new Incoming.Press("t0ken"),
        new Incoming.Attachment("document") { File = new("BQAD", "приказ.pdf", 52_000), Caption = "вот" },
        new Incoming.Attachment("photo") { File = new("AgAD", "photo.jpg", null) },
        new Incoming.Attachment("sticker"), new Incoming.Reach(false), new Incoming.InGroup(), new Incoming.Moved(-100),
    ];

    public static TheoryData<Place> Places()
    {
        var pending = new Pending(
            new Dictionary<string, Answer> { ["a"] = new Answer.Number(1.50m), ["b"] = new Answer.NoData("нет") },
            new Origin(Sample.Noon, 7, Way.Edit, 9), true, false, new Dictionary<string, string> { ["r"] = "так" });
        return
        [
            new Place.Idle(), new Place.Idle(new Place.ConfirmingZero(Sample.Luga, "a", true, pending)),
            new Place.Consenting("key", Role.Coordinator, "luga"), new Place.Choosing([Sample.Luga, Sample.Tosno]),
            new Place.Asking(Sample.Luga, "a", false), new Place.ConfirmingZero(Sample.Luga, "a", true, pending),
            new Place.ConfirmingDifference(Sample.Luga, "a", true, pending),
            new Place.ExplainingRule(Sample.Luga, "a", false, pending, "r"),
            new Place.ExplainingAbsence(Sample.Luga, "a", false, true),
            new Place.ExplainingAbsence(Sample.Luga, "a", false, false, pending), new Place.Reviewing(Sample.Luga),
        ];
    }
}
