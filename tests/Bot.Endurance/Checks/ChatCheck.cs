using Bot.Endurance.People;
using Bot.Sandbox;

namespace Bot.Endurance.Checks;

/// <summary>Which process of the product wrote what: only a crash may make a reply come twice.</summary>
internal sealed class ChatCheck(SandboxWorld world, IReadOnlyList<SimulatedPerson> people, Violations violations)
{
    private readonly List<long> restarts = [];

    /// <summary>The version of the newest message in any chat.</summary>
    public long Newest => people.Max(person => world.Messages(person.Id, long.MaxValue).Version);

    /// <summary>What is newer was written by the next process.</summary>
    public void Restarted(long version) => restarts.Add(version);

    /// <summary>By kill: the replies that came once more after it.</summary>
    public IReadOnlyList<int> Repeats()
    {
        var repeats = new int[restarts.Count];
        foreach (var (person, first, second) in people.SelectMany(Doubled))
        {
            var kill = restarts.FindIndex(version => first.Version <= version && version < second.Version);
            if (kill >= 0)
            {
                repeats[kill]++;
            }
            else
            {
                violations.Add($"Chat {person.Id} got a reply twice without a crash between: «{first.Text}».");
            }
        }

        return repeats;
    }

    private IEnumerable<(SimulatedPerson Person, SandboxMessage First, SandboxMessage Second)> Doubled(
        SimulatedPerson person)
    {
        var replies = world.Messages(person.Id).Messages.Where(message => message.From == "bot").ToList();
        return replies.Zip(replies.Skip(1)).Where(pair => pair.First.Text == pair.Second.Text)
            .Select(pair => (person, pair.First, pair.Second));
    }
}
