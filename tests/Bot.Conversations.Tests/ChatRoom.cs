using System.Text.Json;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Machine;
using Bot.Conversations.Places;
using Bot.Conversations.Views;
using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Tests;

/// <summary>Runs conversations with everything kept in memory. The place of a chat is written to JSON and read back
/// between every two inputs, so a place that would not survive storage cannot pass.</summary>
internal sealed class ChatRoom(Catalog catalog)
{
    private readonly Dictionary<long, string> places = [];
    private readonly Dictionary<long, Person> people = [];
    private readonly Dictionary<long, IReadOnlyList<Button>> shown = [];
    private readonly Dictionary<long, List<Button>> ever = [];
    private readonly Dictionary<string, Invitation> invitations = [];
    private readonly HashSet<string> ready = [];
    private readonly Dictionary<long, List<long>> typed = [];
    private readonly List<(EntryKey Entry, ValueChange Change)> changes = [];
    private readonly List<Member> members = [];
    private long messages = 100;
    private int tokens;
    private long roles;

    public DateTimeOffset Now { get; set; } = new(2021, 4, 5, 10, 0, 0, TimeSpan.FromHours(3));

    public Dictionary<EntryKey, Entry> Entries { get; } = [];

    public List<Report> Reports { get; } = [];

    public List<Deadline> Deadlines { get; } = [];

    /// <summary>What was said to others than the one who acted, and has not been read yet.</summary>
    public Queue<Effect.Notify> Notices { get; } = [];

    public List<Effect.Send> Sent { get; } = [];

    public Catalog Catalog => catalog;

    public Place PlaceOf(long chat) => places.TryGetValue(chat, out var json)
        ? JsonSerializer.Deserialize<Place>(json)!
        : new Place.Idle();

    public Person? PersonOf(long chat) => people.GetValueOrDefault(chat);

    /// <summary>An invitation of the operator lies ready; nobody sees it among those who are awaited.</summary>
    public void Invite(string token, Holding holding, DateTimeOffset expires)
    {
        var key = Invitation.KeyOf(token);
        ready.Add(key);
        invitations[key] = new Invitation(key, holding.Role, holding.Unit, expires, null);
    }

    public void Revoke(long chat)
    {
        people[chat] = people[chat] with { Holdings = [] };
        members.RemoveAll(member => member.Person == chat);
    }

    public void Block(long chat) => members.Where(member => member.Person == chat).ToList()
        .ForEach(member => members[members.IndexOf(member)] = member with { Reachable = false });

    public Turn Type(long chat, string text) => Take(chat, Typed(chat, text));

    /// <summary>Edits the last message but <paramref name="back"/>.</summary>
    public Turn Edit(long chat, int back, string text) => Take(chat, EditOf(chat, back, text));

    public Input EditOf(long chat, int back, string text) => new Input.Edited(text, typed[chat][^(back + 1)]);

    public Input Typed(long chat, string text)
    {
        var message = ++messages;
        (typed.TryGetValue(chat, out var list) ? list : typed[chat] = []).Add(message);
        return new Input.Text(text, message, Cast.Name(chat));
    }

    public Turn Press(long chat, string label, ButtonState state = ButtonState.Fresh) => Take(
        chat, new Input.Press(state, (shown[chat].LastOrDefault(button => button.Label == label) ??
            ever[chat].Last(button => button.Label == label)).Command, Cast.Name(chat)));

    /// <summary>The buttons of the last screen that had any.</summary>
    public IReadOnlyList<Button> ShownTo(long chat) => shown.GetValueOrDefault(chat) ?? [];

    /// <summary>Every button the chat has been shown, the earliest first.</summary>
    public IReadOnlyList<Button> EverShownTo(long chat) => ever.GetValueOrDefault(chat) ?? [];

    public int TypedBy(long chat) => typed.GetValueOrDefault(chat)?.Count ?? 0;

    public Turn Take(long chat, Input input)
    {
        var (place, person) = (PlaceOf(chat), PersonOf(chat));
        var needs = Engine.Needs(catalog, person, place, input, Now);
        var view = new View(
            chat, person, needs.Invitation is { } key ? invitations.GetValueOrDefault(key) : null,
            needs.Entries.ToDictionary(each => each, each => Entries.GetValueOrDefault(each) ?? Entry.Untouched(each)),
            EditedBy(chat, needs.EditedMessage),
            people.Values.SelectMany(each => each.UnitsAs(Role.Respondent)).ToHashSet())
        {
            Reports =
            [
                .. Reports.Where(report => needs.Registers.Contains(report.Register))
                    .GroupBy(report => (report.Register, report.Decision, report.Party, report.Unit))
                    .Select(group => group.Last()),
            ],
            Deadlines = Deadlines,
            People = needs.People ? Roster() : Bot.Monitoring.People.Roster.Empty,
            History = needs.History is { } looked ? [.. changes.Where(each => each.Entry == looked).Select(each => each.Change)] : [],
            Tokens = [.. Enumerable.Range(0, needs.Tokens).Select(_ => $"token-{++tokens}")],
            Held = needs.Held && person is not null ? HeldAbout(person) : null,
            LinkStart = "https://t.me/svod_demo_bot?start=",
        };
        var turn = Engine.Next(catalog, place, input, WithEdited(view), Now);
        Commit(chat, turn);
        return turn;
    }

    /// <summary>The row of the table that an input went by; null when it is not a command.</summary>
    public Transition? RowOf(long chat, Input input)
    {
        var place = PlaceOf(chat);
        return Engine.CommandOf(catalog, place, input) is { } command
            ? Transitions.Find(PlaceKinds.Of(place, PersonOf(chat) is null), command.Trigger)
            : null;
    }

    private EditedAnswers? EditedBy(long chat, long? message)
    {
        var found = Entries.Values
            .SelectMany(entry => entry.Answers.Values.Select(kept => (entry.Key, Kept: kept)))
            .Where(each => message is not null && each.Kept.Origin.Message == message && each.Kept.Origin.Person == chat)
            .ToList();
        return found.Count == 0
            ? null
            : new EditedAnswers(found[0].Key, [.. found.Select(each => each.Kept.Question)]);
    }

    private View WithEdited(View view) => view.Edited is not { } edited ? view : view with
    {
        Entries = new Dictionary<EntryKey, Entry>(view.Entries) { [edited.Entry] = Entries[edited.Entry] },
    };

    private Roster Roster() => new(members, [.. invitations.Values.Where(each => each.UsedBy is null && !ready.Contains(each.Key))])
    {
        Taken =
        [
            .. invitations.Values.Where(each => each.UsedBy is { } used &&
                people.GetValueOrDefault(used)?.Holdings.Contains(new Holding(each.Role, each.Unit)) == true),
        ],
    };

    private Held HeldAbout(Person person) => new(
        "2021-1", members.Find(member => member.Person == person.Id)?.Since ?? Now,
        Entries.Values.Sum(entry => entry.Answers.Values.Count(kept => kept.Origin.Person == person.Id)),
        Entries.Values.Count(entry => entry.Receipt is not null), 0);

    private void Keep(Effect.Keep keep)
    {
        var before = Entries.GetValueOrDefault(keep.Entry) ?? Entry.Untouched(keep.Entry);
        changes.AddRange(keep.Answers.Select(kept => (keep.Entry, new ValueChange(
            kept.Question, kept.Origin.At, kept.Origin.Person, kept.Origin.Way, before[kept.Question], kept.Answer))));
        Entries[keep.Entry] = before.With(keep.Answers);
    }

    private void Touch(IEnumerable<EntryKey> touched)
    {
        foreach (var key in touched.Distinct())
        {
            Entries[key] = Entries[key] with { Revision = Entries[key].Revision + 1 };
        }
    }

    private static EntryKey? TouchedBy(Effect effect) => effect switch
    {
        Effect.Keep keep => keep.Entry,
        Effect.Submit submit => submit.Entry,
        Effect.Review review => review.Entry,
        _ => null,
    };

    private void Commit(long chat, Turn turn)
    {
        places[chat] = JsonSerializer.Serialize(turn.Place);
        foreach (var effect in turn.Effects)
        {
            Commit(chat, effect);
        }

        Touch(turn.Effects.Select(TouchedBy).OfType<EntryKey>());
    }

    private void Show(long chat, IReadOnlyList<IReadOnlyList<Button>> rows)
    {
        if (rows.Count > 0)
        {
            shown[chat] = [.. rows.SelectMany(row => row)];
            (ever.TryGetValue(chat, out var list) ? list : ever[chat] = []).AddRange(shown[chat]);
        }
    }

    private void Commit(long chat, Effect effect)
    {
        switch (effect)
        {
            case Effect.Say { Buttons.Count: > 0 } say:
                Show(chat, say.Buttons);
                break;
            case Effect.Keep keep:
                Keep(keep);
                break;
            case Effect.Review review:
                Entries[review.Entry] = (Entries.GetValueOrDefault(review.Entry) ?? Entry.Untouched(review.Entry))
                    .After(review.Step);
                break;
            case Effect.SetDeadline set:
                Deadlines.Add(set.Deadline);
                break;
            case Effect.Notify notice:
                Notices.Enqueue(notice);
                Show(notice.Person, notice.Buttons);
                break;
            case Effect.Send send:
                Sent.Add(send);
                break;
            case Effect.Invite invite:
                invitations[invite.Made.Key] = invite.Made;
                break;
            case Effect.Uninvite uninvite:
                invitations.Remove(uninvite.Invitation);
                break;
            case Effect.Withdraw withdraw:
                var held = members.Single(member => member.No == withdraw.No);
                members.Remove(held);
                people[held.Person] = people[held.Person] with
                {
                    Holdings = [.. people[held.Person].Holdings.Where(each => each != held.Holding)],
                };
                break;
            case Effect.Forget forget:
                people.Remove(forget.Person);
                places.Remove(forget.Person);
                members.RemoveAll(member => member.Person == forget.Person);
                break;
            case Effect.Submit submit:
                Entries[submit.Entry] = Entries[submit.Entry].Submitted(submit.Receipt);
                break;
            case Effect.Join join:
                invitations[join.Invitation] = invitations[join.Invitation] with { UsedBy = join.Person };
                var known = people.GetValueOrDefault(chat);
                people[chat] = new Person(
                    chat, join.Name, known?.Language ?? "ru", [.. known?.Holdings ?? [], join.Holding]);
                members.Add(new Member(++roles, chat, join.Name, known?.Language ?? "ru", join.Holding, join.At, true));
                break;
            case Effect.Tell tell:
                Reports.Add(tell.Said);
                break;
            case Effect.Speak speak:
                people[chat] = people[chat] with { Language = speak.Language };
                members.Where(member => member.Person == chat).ToList()
                    .ForEach(member => members[members.IndexOf(member)] = member with { Language = speak.Language });
                break;
        }
    }
}
