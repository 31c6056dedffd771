namespace Bot.Architecture.Tests.Repository;

/// <summary>A rule of the house: no place may break it.</summary>
public static class Rule
{
    public static void Holds(IEnumerable<string> broken, string cure)
    {
        var places = broken.ToArray();
        Assert.True(places.Length == 0, $"{cure}\n{places.Length}:\n" + string.Join('\n', places));
    }
}
