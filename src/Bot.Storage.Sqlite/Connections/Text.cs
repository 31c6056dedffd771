using System.Globalization;
using Bot.Runner.Storing;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Connections;

/// <summary>How instants, words of closed lists and optional values stand in a column.</summary>
internal static class Text
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static string Of(DateTimeOffset at) => at.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    public static string? Of(DateTimeOffset? at) => at is { } known ? Of(known) : null;

    public static string Of<TWord>(TWord word)
        where TWord : struct, Enum => word.ToString().ToLowerInvariant();

    /// <summary>JSON; null when there is nothing.</summary>
    public static string? OrNull<T>(T? value)
        where T : class => value is null ? null : StoredJson.Write(value);

    /// <summary>JSON; null when it is empty, as it mostly is.</summary>
    public static string? Of(IReadOnlyDictionary<string, string> items) =>
        items.Count == 0 ? null : StoredJson.Write(items);

    /// <summary>JSON; null when it is empty, as it mostly is.</summary>
    public static string? Of<T>(IReadOnlyCollection<T> items) => items.Count == 0 ? null : StoredJson.Write(items);

    public static DateTimeOffset Instant(this SqliteDataReader rows, int column) => DateTimeOffset.ParseExact(
        rows.GetString(column), Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static DateTimeOffset? InstantOrNull(this SqliteDataReader rows, int column) =>
        rows.IsDBNull(column) ? null : rows.Instant(column);

    public static string? StringOrNull(this SqliteDataReader rows, int column) =>
        rows.IsDBNull(column) ? null : rows.GetString(column);

    public static long? LongOrNull(this SqliteDataReader rows, int column) =>
        rows.IsDBNull(column) ? null : rows.GetInt64(column);

    public static TWord Word<TWord>(this SqliteDataReader rows, int column)
        where TWord : struct, Enum => Enum.Parse<TWord>(rows.GetString(column), ignoreCase: true);
}
