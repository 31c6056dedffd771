namespace Bot.Runner.Storing;

/// <summary>How long is kept what nobody needs any more.</summary>
/// <param name="Deliveries">Finished deliveries and old buttons. The messenger may repeat a delivery for a day: at
/// least 48 hours.</param>
/// <param name="Letters">Letters that were sent or are of no use, and the buttons under notices.</param>
/// <param name="Invitations">Unused ways in, after they have expired.</param>
public sealed record Retention(TimeSpan Deliveries, TimeSpan Letters, TimeSpan Invitations)
{
    /// <summary>Unless it is set otherwise.</summary>
    public static Retention Default { get; } =
        new(TimeSpan.FromHours(48), TimeSpan.FromDays(30), TimeSpan.FromDays(90));
}
