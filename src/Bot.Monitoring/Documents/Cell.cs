using System.Text.Json.Serialization;

namespace Bot.Monitoring.Documents;

/// <summary>A cell of a sheet.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Blank), "blank")]
[JsonDerivedType(typeof(Words), "words")]
[JsonDerivedType(typeof(Number), "number")]
[JsonDerivedType(typeof(Day), "day")]
public abstract record Cell
{
    private Cell()
    {
    }

    /// <summary>Whether it is a heading: bold.</summary>
    public bool Head { get; init; }

    /// <summary>Nothing.</summary>
    public sealed record Blank : Cell;

    /// <summary>Words; never read as a formula.</summary>
    public sealed record Words(string Value) : Cell;

    /// <summary>A number, written exactly.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Decimals">How many places are shown; the value keeps the rest.</param>
    public sealed record Number(decimal Value, int Decimals = 0) : Cell;

    /// <summary>A day.</summary>
    public sealed record Day(DateOnly Value) : Cell;
}
