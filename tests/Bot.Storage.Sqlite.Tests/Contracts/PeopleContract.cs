using Bot.Conversations.Effects;
using Bot.Conversations.Views;
using Bot.Monitoring.People;
using Bot.Runner.Storing;
using Bot.Runner.Tokens;

namespace Bot.Storage.Sqlite.Tests.Contracts;

public abstract class PeopleContract<THome> : IDisposable
    where THome : StoreHome, new()
{
    private readonly THome home = new();

    public void Dispose()
    {
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Invite_ByAnotherProcess_IsSeenByItsKeyOnly()
    {
        var store = home.Open();
        var token = await home.Open().Invite(Role.Coordinator, "luga", Sample.Noon.AddHours(1), Sample.Noon);
        var key = InvitationToken.Key(token);

        var found = (await store.LoadView(1, null, new Needs(key, [], null))).Invitation;
        var byToken = (await store.LoadView(1, null, new Needs(token, [], null))).Invitation;

        Assert.Equal(new Invitation(key, Role.Coordinator, "luga", Sample.Noon.AddHours(1), null), found);
        Assert.Equal(found, Assert.Single((await store.People()).Open));
        Assert.Null(byToken);
    }

    [Fact]
    public async Task Commit_Join_GivesTheRoleAndSpendsTheInvitation()
    {
        var store = home.Open();
        var key = await Joined(store, 1, Role.Respondent, "luga");
        await store.Commit(Sample.Turn(1, 1, new Effect.Speak(1, "en"), new Effect.Mark(1, false)));

        var chat = await store.LoadChat(1);
        var view = await store.LoadView(1, chat.Person, new Needs(key, [], null));

        Assert.Equal(("Анна", "en", false), (chat.Person!.Name, chat.Person.Language, chat.Reachable));
        Assert.Equal([new Holding(Role.Respondent, "luga")], chat.Person.Holdings);
        Assert.Equal(1, view.Invitation!.UsedBy);
        Assert.Equal(["luga"], view.Opened);
        Assert.Empty((await store.People()).Open);
    }

    [Fact]
    public async Task Revoke_TakesTheRoleBackAndDisturbsTheTurnUnderWay()
    {
        var store = home.Open();
        var other = home.Open();
        await Joined(store, 1, Role.Respondent, "luga");
        Assert.Equal(["luga"], await store.Opened());
        var before = await store.LoadChat(1);
        var held = Assert.Single((await other.People()).Holdings);

        Assert.True(await other.Revoke(held.Id, Sample.Noon));
        Assert.False(await other.Revoke(held.Id, Sample.Noon));
        Assert.False(await other.Revoke(12345, Sample.Noon));

        Assert.IsType<CommitResult.Conflict>(await store.Commit(Sample.Turn(1, before.Revision)));
        Assert.Empty((await store.LoadChat(1)).Person!.Holdings);
        Assert.Empty(await store.Opened());
        Assert.Equal(Sample.Noon, Assert.Single((await store.People()).Holdings).Revoked);
    }

    [Fact]
    public async Task Commit_AnotherRole_LeavesTheConsentAsItWasGiven()
    {
        var store = home.Open();
        await Joined(store, 1, Role.Respondent, "luga");
        await store.Commit(Sample.Turn(9, 0, new Effect.Invite(Made("key"))));

        await store.Commit(Sample.Turn(
            1, 1, Sample.Join("key", 1, Role.Viewer) with { Consent = "2", At = Sample.Noon.AddHours(1) }));

        var held = (await store.About(1))!;
        Assert.Equal(("1", Sample.Noon, 2), (held.Consent, held.ConsentedAt, held.Roles.Count));
    }

    [Fact]
    public async Task Opened_CoordinatorsOnly_IsNotOpened()
    {
        var store = home.Open();
        await Joined(store, 1, Role.Coordinator, "luga");

        Assert.Empty(await store.Opened());
    }

    [Fact]
    public async Task Commit_SpeakOfAStranger_KeepsNothing()
    {
        var store = home.Open();

        await store.Commit(Sample.Turn(1, 0, new Effect.Speak(1, "en"), new Effect.Mark(1, false)));

        Assert.Null((await store.LoadChat(1)).Person);
    }

    [Fact]
    public async Task SetMeta_Twice_KeepsTheLast()
    {
        var store = home.Open();
        Assert.Null(await store.GetMeta("bot"));

        await store.SetMeta("bot", "svod_bot");
        await store.SetMeta("bot", "svod2_bot");

        Assert.Equal("svod2_bot", await home.Open().GetMeta("bot"));
    }

    [Fact]
    public async Task Commit_InviteWithANameByAPerson_IsSeenWithBoth()
    {
        var store = home.Open();
        var made = Made("key") with { Name = "Мария", By = 1 };

        await store.Commit(Sample.Turn(1, 0, new Effect.Invite(made)));

        Assert.Equal(made, (await home.Open().LoadView(2, null, new Needs("key", [], null))).Invitation);
        Assert.Equal(made, Assert.Single((await store.People()).Open));
    }

    [Fact]
    public async Task Commit_InviteWithAKeyThatIsThere_IsAConflict()
    {
        var store = home.Open();
        await store.Commit(Sample.Turn(1, 0, new Effect.Invite(Made("key"))));

        var again = await store.Commit(Sample.Turn(1, 1, new Effect.Invite(Made("key")), new Effect.Invite(Made("b"))));

        Assert.IsType<CommitResult.Conflict>(again);
        Assert.Single((await store.People()).Open);
    }

    [Fact]
    public async Task Commit_InviteOfSomebodyWhoIsInvited_IsAConflictWhileThatIsOpen()
    {
        var store = home.Open();
        await store.Commit(Sample.Turn(1, 0, new Effect.Invite(Made("key") with { Name = "Мария" })));

        var twice = await store.Commit(Sample.Turn(2, 0, new Effect.Invite(Made("b") with { Name = "Мария" })));
        var elsewhere = await store.Commit(Sample.Turn(
            2, 0, new Effect.Invite(Made("c") with { Name = "Мария", Unit = "tosno" }), new Effect.Invite(Made("d"))));
        var later = await store.Commit(Sample.Turn(2, 1, new Effect.Invite(Made("e") with { Name = "Мария" })) with
        {
            At = Sample.Noon.AddDays(1),
        });

        Assert.IsType<CommitResult.Conflict>(twice);
        Assert.IsType<CommitResult.Done>(elsewhere);
        Assert.IsType<CommitResult.Done>(later);
    }

    [Fact]
    public async Task Commit_Uninvite_MakesTheWayInUnknownAndHappensOnce()
    {
        var store = home.Open();
        await store.Commit(Sample.Turn(1, 0, new Effect.Invite(Made("key"))));

        var first = await store.Commit(Sample.Turn(1, 1, new Effect.Uninvite("key")));
        var second = await store.Commit(Sample.Turn(1, 2, new Effect.Uninvite("key")));
        var used = await store.Commit(Sample.Turn(2, 0, Sample.Join("key", 2)));

        Assert.IsType<CommitResult.Done>(first);
        Assert.IsType<CommitResult.Conflict>(second);
        Assert.IsType<CommitResult.Conflict>(used);
        Assert.Null((await store.LoadView(2, null, new Needs("key", [], null))).Invitation);
        Assert.Empty((await store.People()).Open);
    }

    [Fact]
    public async Task Commit_UninviteOfAUsedOne_IsAConflict()
    {
        var store = home.Open();
        var key = await Joined(store, 2, Role.Viewer, "luga");

        Assert.IsType<CommitResult.Conflict>(await store.Commit(Sample.Turn(1, 0, new Effect.Uninvite(key))));
    }

    [Fact]
    public async Task Commit_Withdraw_TakesTheRoleOnceAndDisturbsTheTurnUnderWay()
    {
        var store = home.Open();
        await Joined(store, 2, Role.Respondent, "luga");
        var number = Assert.Single((await store.People()).Holdings).Id;
        var before = await store.LoadChat(2);

        var first = await store.Commit(Sample.Turn(1, 0, new Effect.Withdraw(number, 1)));
        var second = await store.Commit(Sample.Turn(1, 1, new Effect.Withdraw(number, 1)));

        Assert.IsType<CommitResult.Done>(first);
        Assert.IsType<CommitResult.Conflict>(second);
        Assert.IsType<CommitResult.Conflict>(await store.Commit(Sample.Turn(2, before.Revision)));
        Assert.Empty((await store.LoadChat(2)).Person!.Holdings);
    }

    [Fact]
    public async Task LoadView_People_FollowEverythingAnotherProcessChanges()
    {
        var (store, other) = (home.Open(), home.Open());
        async Task<Roster> People() =>
            (await store.LoadView(1, null, Needs.Nothing with { People = true })).People;
        Assert.Empty((await People()).Members);

        await other.Commit(Sample.Turn(9, 0, new Effect.Invite(Made("key") with { Name = "Мария" })));
        Assert.Equal("Мария", Assert.Single((await People()).Invitations).Name);

        await other.Commit(Sample.Turn(2, 0, Sample.Join("key", 2, Role.Viewer)));
        var joined = await People();
        Assert.Empty(joined.Invitations);
        var member = Assert.Single(joined.Members);
        Assert.Equal(
            (2, "Анна", "ru", new Holding(Role.Viewer, "luga"), Sample.Noon, true),
            (member.Person, member.Name, member.Language, member.Holding, member.Since, member.Reachable));

        await other.Commit(Sample.Turn(2, 1, new Effect.Speak(2, "en"), new Effect.Mark(2, false)));
        Assert.Equal([("en", false)], (await People()).Members.Select(each => (each.Language, each.Reachable)));

        await other.Commit(Sample.Turn(9, 1, new Effect.Withdraw(member.No, 9)));
        Assert.Empty((await People()).Members);
    }

    [Fact]
    public async Task LoadView_PeopleNotAskedFor_AreNotThere()
    {
        var store = home.Open();
        await Joined(store, 1, Role.Respondent, "luga");

        Assert.Empty((await store.LoadView(1, null, Needs.Nothing)).People.Members);
    }

    [Fact]
    public async Task LoadView_LinkStart_IsWhatTheRunningBotLeft()
    {
        var store = home.Open();
        Assert.Null((await store.LoadView(1, null, Needs.Nothing)).LinkStart);

        await store.SetMeta(MetaKeys.LinkStart, "https://t.me/svod_bot?start=");

        Assert.Equal("https://t.me/svod_bot?start=", (await store.LoadView(1, null, Needs.Nothing)).LinkStart);
    }

    [Fact]
    public async Task Tidy_UnusedInvitations_GoLongAfterTheyExpired()
    {
        var store = home.Open();
        await store.Invite(Role.Viewer, "luga", Sample.Noon.AddDays(1), Sample.Noon);
        var used = await Joined(store, 2, Role.Viewer, "luga");

        await store.Tidy(Retention.Default, Sample.Noon.AddDays(91));
        Assert.Single((await store.People()).Open);
        await store.Tidy(Retention.Default, Sample.Noon.AddDays(91).AddSeconds(1));

        Assert.Empty((await store.People()).Open);
        Assert.NotNull((await store.LoadView(1, null, new Needs(used, [], null))).Invitation);
    }

    private static Invitation Made(string key) => new(key, Role.Viewer, "luga", Sample.Noon.AddDays(1), null);

    private static Task<string> Joined(IStore store, long person, Role role, string unit) =>
        Sample.Joined(store, person, role, unit);
}
