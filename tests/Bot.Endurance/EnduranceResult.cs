namespace Bot.Endurance;

/// <summary>What came of it.</summary>
/// <param name="FirstReplies">By kill: from the restart to the first reply that a person read.</param>
/// <param name="Receipts">How many people read their receipt.</param>
/// <param name="AnswersSeen">How many answers people saw confirmed.</param>
/// <param name="Typed">How many messages people typed.</param>
/// <param name="Repeats">By kill: how many replies came once more because of it.</param>
/// <param name="Warnings">What the product logged from warnings up.</param>
/// <param name="Duration">From the first start to the last check.</param>
/// <param name="Violations">Each broken promise as a sentence; empty when all were kept.</param>
public sealed record EnduranceResult(
    IReadOnlyList<TimeSpan> FirstReplies, int Receipts, int AnswersSeen, int Typed,
    IReadOnlyList<int> Repeats, IReadOnlyList<string> Warnings, TimeSpan Duration, IReadOnlyList<string> Violations)
{
    /// <summary>How often the product was killed and answered again.</summary>
    public int Kills => FirstReplies.Count;

    /// <summary>Prints it for a person.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine($"kills: {Kills}");
        output.WriteLine($"restart to first reply, s: {string.Join(" ", FirstReplies.Select(Seconds))}");
        output.WriteLine($"messages typed: {Typed}");
        output.WriteLine($"answers seen: {AnswersSeen}, receipts seen: {Receipts}");
        output.WriteLine($"replies repeated by a crash: {Repeats.Sum()} ({string.Join(" ", Repeats)})");
        output.WriteLine($"warnings of the product: {Warnings.Count}");
        foreach (var warning in Warnings.Take(10))
        {
            output.WriteLine("  " + warning);
        }

        output.WriteLine($"duration, s: {Seconds(Duration)}");
        output.WriteLine($"violations: {Violations.Count}");
        foreach (var violation in Violations)
        {
            output.WriteLine("  " + violation);
        }
    }

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds:0.00}";
}
