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

    private static async Task<string> Joined(IStore store, long person, Role role, string unit)
    {
        var key = InvitationToken.Key(await store.Invite(role, unit, Sample.Noon.AddDays(1), Sample.Noon));
        var join = Sample.Join(key, person, role, unit);
        Assert.IsType<CommitResult.Done>(await store.Commit(Sample.Turn(person, 0, join)));
        return key;
    }
}
