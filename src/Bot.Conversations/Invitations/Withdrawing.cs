using System.Globalization;
using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Invitations;

/// <summary>A role is taken back, or an invitation nobody has used; or one person takes the place of another.</summary>
internal static class Withdrawing
{
    /// <summary>What stands before the key of an invitation.</summary>
    public const string AnInvitation = "invitation ";

    private static readonly string[] InvitationWords = [AnInvitation, "приглашение ", "приглашение: ", "invitation: "];

    public static Turn Ask(Talk talk, Command command)
    {
        var words = (command.Argument ?? "").Trim();
        if (!Authority.Any(talk))
        {
            return PeopleScreen.Refused(talk);
        }

        if (words == "own" || words.StartsWith("own ", StringComparison.Ordinal))
        {
            return HandingOver.StepDown(talk, words[3..].Trim());
        }

        var invitation = InvitationWords.FirstOrDefault(
            each => words.StartsWith(each, StringComparison.OrdinalIgnoreCase));
        return invitation is not null
            ? Uninvite(talk, words[invitation.Length..].Trim())
            : One(talk, command, words, member => Asked(talk, member));
    }

    /// <summary>«Заменить»: the role goes when the invitation of the next one is made.</summary>
    public static Turn Replace(Talk talk, Command command) => !Authority.Any(talk)
        ? PeopleScreen.Refused(talk)
        : One(talk, command, (command.Argument ?? "").Trim(), member => member.Person == talk.Person.Id
            ? Own(talk, member)
            : InvitationMaking.Again(talk with
            {
                Place = new Place.Inviting(member.Holding.Unit, member.Holding.Role) { Instead = member.No },
            }));

    /// <summary>The role with this number, if it is within his reach.</summary>
    public static Member? At(Talk talk, long no) => talk.View.People.Members
        .FirstOrDefault(member => member.No == no && Authority.Over(talk, member.Holding.Unit));

    /// <summary>What is asked before a role goes; null when it is there no more.</summary>
    public static Screen? Question(Talk talk, string? argument)
    {
        var no = long.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        if (At(talk, no) is not { } member)
        {
            return null;
        }

        var own = member.Person == talk.Person.Id;
        return talk
            .Screen(
                own ? "stepDown.sure" : "withdraw.sure", ("name", member.Name),
                ("role", Roles.Name(talk, member.Holding.Role)), ("unit", Unit(talk, member).Name))
            .With(talk.Button("confirmWithdraw", Trigger.Yes), talk.Button("keepRole", Trigger.No));
    }

    /// <summary>The role goes, its holder is told, and the menu of his chat changes.</summary>
    public static Turn Done(Talk talk, string? argument)
    {
        if (At(talk, long.Parse(argument ?? "0", CultureInfo.InvariantCulture)) is not { } member)
        {
            return Gone(talk);
        }

        if (member.Person == talk.Person.Id)
        {
            return HandingOver.SteppedDown(talk, member);
        }

        var unit = Unit(talk, member);
        var screen = talk.Screen(
            "withdraw.done", ("name", member.Name), ("role", Roles.Name(talk, member.Holding.Role)),
            ("unit", unit.Name));
        if (member.Holding.Role == Role.Respondent &&
            talk.View.People.In(unit.Id, Role.Respondent).All(each => each.Person == member.Person))
        {
            screen = screen with { Text = screen.Text + "\n" + talk.T("withdraw.vacant") };
        }

        return Talk.To(
            new Place.Idle(),
            WaysGone(talk, member, screen).With(new Button(
                    Labels.Cut(talk.T("button.invite", ("name", new Markup(unit.ShortName))),
                        PeopleScreen.LongestLabel),
                    new Command(Trigger.Invite, unit.Id)))
                .With(talk.Button("people", Trigger.People), talk.Button("menu", Trigger.Menu)),
            Effects(talk, member));
    }

    /// <summary>The role is there no more.</summary>
    public static Turn Gone(Talk talk) =>
        Talk.To(new Place.Idle(), talk.Screen("withdraw.gone").With(talk.Button("people", Trigger.People)));

    /// <summary>The withdrawal itself, a word to its holder in his language, and his menu.</summary>
    public static IEnumerable<Effect> Effects(Talk talk, Member member)
    {
        var person = Left(talk, member);
        var theirs = talk with { View = talk.View with { Person = person } };
        yield return new Effect.Withdraw(member.No, talk.Person.Id);
        foreach (var way in Ways(talk, member))
        {
            yield return new Effect.Uninvite(way.Key);
        }

        yield return new Effect.Notify(
            member.Person,
            theirs.T(
                "withdraw.notice", ("role", Roles.Name(theirs, member.Holding.Role)),
                ("unit", Unit(talk, member).Name), ("by", talk.Person.Name)),
            [[theirs.Button("menu", Trigger.Menu)]]);
        yield return CommandMenu.Offer(theirs, person);
    }

    /// <summary>The screen with a word about the invitations that went with the role.</summary>
    public static Screen WaysGone(Talk talk, Member member, Screen screen) =>
        Ways(talk, member).Count is > 0 and var count
            ? screen with { Text = screen.Text + "\n" + talk.T("withdraw.ways", ("count", count)) }
            : screen;

    // Whoever loses a role must not come back by an invitation he has made himself.
    private static List<Invitation> Ways(Talk talk, Member member) =>
        [.. talk.View.People.Invitations.Beyond(talk.Catalog, Left(talk, member), talk.Now)];

    private static Person Left(Talk talk, Member member) => new(member.Person, member.Name, member.Language,
    [
        .. talk.View.People.Members
            .Where(each => each.Person == member.Person && each.No != member.No).Select(each => each.Holding),
    ]);

    private static Turn Asked(Talk talk, Member member)
    {
        if (member.Person == talk.Person.Id)
        {
            return Own(talk, member);
        }

        var asked = new Command(Trigger.Withdraw, member.No.ToString(CultureInfo.InvariantCulture));
        return Talk.To(new Place.Agreeing(asked), Question(talk, asked.Argument)!);
    }

    // One's own role goes by another way, which leaves no unit without a coordinator.
    private static Turn Own(Talk talk, Member member) => member.Holding.Role == Role.Coordinator
        ? HandingOver.StepDown(talk, member.Holding.Unit)
        : talk.Stay(talk.Screen("withdraw.own").With(talk.Button("menu", Trigger.Menu)));

    private static Turn One(Talk talk, Command command, string words, Func<Member, Turn> found)
    {
        if (words.Length == 0)
        {
            return Turns.Prefaced(PeopleScreen.Show(talk, new Command(Trigger.People)), talk.T("withdraw.whom"));
        }

        var named = Named(talk, words);
        return named switch
        {
            [var only] => found(only),
            [] when command.Trigger == Trigger.Withdraw && Invited(talk, words) is [_, ..] => Uninvite(talk, words),
            [] => talk.Stay(talk.Screen("withdraw.unknown", ("words", Labels.Cut(words, 60)))
                .With(talk.Button("people", Trigger.People), talk.Button("menu", Trigger.Menu))),
            _ => talk.Stay(Which(talk, command, named)),
        };
    }

    private static Screen Which(Talk talk, Command command, List<Member> named)
    {
        var screen = talk.Screen("withdraw.which");
        return named.Take(PeopleScreen.MostButtons).Aggregate(screen, (shown, member) => shown.With(new Button(
            Labels.Cut(
                $"{member.Name}: {Roles.Name(talk, member.Holding.Role)}, {Unit(talk, member).ShortName}",
                PeopleScreen.LongestLabel),
            command with { Argument = member.No.ToString(CultureInfo.InvariantCulture) })));
    }

    // By the number of the role, or by the name in any case form: «Иванову».
    private static List<Member> Named(Talk talk, string words)
    {
        var within = talk.View.People.Members.Where(member => Authority.Over(talk, member.Holding.Unit)).ToList();
        if (long.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var no))
        {
            return [.. within.Where(member => member.No == no)];
        }

        var same = within.Where(member => member.Name.Equals(words, StringComparison.OrdinalIgnoreCase)).ToList();
        return same.Count > 0
            ? same
            : [.. within.Where(member => Alike($"{member.Name} {talk.View.People.Called(member)}", words))];
    }

    private static bool Alike(string name, string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var written = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && parts.All(part => written.Any(each => each.StartsWith(
            part.Length > 3 ? part[..^1] : part, StringComparison.OrdinalIgnoreCase)));
    }

    private static Turn Uninvite(Talk talk, string words)
    {
        var named = Invited(talk, words);
        if (named is not [var only])
        {
            return talk.Stay(talk.Screen(named.Count == 0 ? "uninvite.unknown" : "uninvite.which")
                .With(talk.Button("people", Trigger.People), talk.Button("menu", Trigger.Menu)));
        }

        var screen = talk.Screen(
            "uninvite.done", ("name", only.Name ?? talk.T("people.nameless")),
            ("role", Roles.Name(talk, only.Role)), ("unit", talk.Catalog.Unit(only.Unit)?.Name ?? only.Unit));
        return Talk.To(
            talk.Place, screen.With(talk.Button("people", Trigger.People), talk.Button("menu", Trigger.Menu)),
            new Effect.Uninvite(only.Key));
    }

    private static List<Invitation> Invited(Talk talk, string words)
    {
        var within = talk.View.People.Invitations.Where(open => Authority.Over(talk, open.Unit)).ToList();
        var same = within.Where(open => open.Key == words).ToList();
        return same.Count > 0 ? same : [.. within.Where(open => open.Name is { } name && Alike(name, words))];
    }

    private static Unit Unit(Talk talk, Member member) => talk.Catalog.Unit(member.Holding.Unit)!;
}
