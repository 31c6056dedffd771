using System.Text.Json.Serialization;

namespace Bot.Monitoring.Entries;

/// <summary>One step on the way from submission to acceptance. Kept in the audit as JSON.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Return), "return")]
[JsonDerivedType(typeof(Accept), "accept")]
[JsonDerivedType(typeof(Reopen), "reopen")]
[JsonDerivedType(typeof(Excuse), "excuse")]
[JsonDerivedType(typeof(Ask), "askExtension")]
[JsonDerivedType(typeof(Decide), "decideExtension")]
[JsonDerivedType(typeof(Remind), "remind")]
[JsonDerivedType(typeof(Attach), "attach")]
public abstract record ReviewStep
{
    private ReviewStep()
    {
    }

    /// <summary>A coordinator asks for corrections.</summary>
    public sealed record Return(Entries.Return Request) : ReviewStep;

    /// <summary>A coordinator accepts the entry, or the sum of the units below it.</summary>
    public sealed record Accept(Act Act) : ReviewStep;

    /// <summary>A coordinator opens what was accepted; the reason is always there.</summary>
    public sealed record Reopen(Act Act) : ReviewStep;

    /// <summary>There is nothing to report; the reason is always there.</summary>
    /// <param name="Act">Who says so.</param>
    /// <param name="Receipt">The receipt of the unit's own statement; null when a coordinator freed the unit.</param>
    public sealed record Excuse(Act Act, Receipt? Receipt) : ReviewStep;

    /// <summary>The unit asks for more time.</summary>
    public sealed record Ask(Extension Request) : ReviewStep;

    /// <summary>A coordinator grants or refuses more time. The new due day is a deadline of its own.</summary>
    public sealed record Decide(Act Act, bool Granted) : ReviewStep;

    /// <summary>Somebody reminded the unit by hand.</summary>
    public sealed record Remind(Act Act) : ReviewStep;

    /// <summary>A file was given as evidence.</summary>
    public sealed record Attach(Evidence Evidence) : ReviewStep;
}
