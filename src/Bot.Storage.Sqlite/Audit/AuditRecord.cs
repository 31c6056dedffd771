using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Audit;

/// <summary>A row of the audit exactly as it is stored.</summary>
internal sealed record AuditRecord(
    long Id, string At, long? Author, string Way, string Act, string? Campaign, string? Unit, string? Question,
    string? Old, string? New, string? Reasons, string? Receipt, string? Detail)
{
    /// <summary>The columns in the order of <see cref="Read"/>; the hash is the last.</summary>
    public const string Columns =
        "id, at, author, way, act, campaign, unit, question, old, new, reasons, receipt, detail, hash";

    public static (AuditRecord Row, string Hash) Read(SqliteDataReader rows) => (
        new AuditRecord(
            rows.GetInt64(0), rows.GetString(1), rows.LongOrNull(2), rows.GetString(3), rows.GetString(4),
            rows.StringOrNull(5), rows.StringOrNull(6), rows.StringOrNull(7), rows.StringOrNull(8),
            rows.StringOrNull(9), rows.StringOrNull(10), rows.StringOrNull(11), rows.StringOrNull(12)),
        rows.GetString(13));

    /// <summary>SHA-256 in lower-case hex over the hash before and every field with its length, so that nothing can
    /// move from one field into the next.</summary>
    public string HashAfter(string before)
    {
        var text = new StringBuilder(before, before.Length + 512);
        Put(text, Id.ToString(CultureInfo.InvariantCulture));
        Put(text, At);
        Put(text, Author?.ToString(CultureInfo.InvariantCulture));
        foreach (var field in (ReadOnlySpan<string?>)
            [Way, Act, Campaign, Unit, Question, Old, New, Reasons, Receipt, Detail])
        {
            Put(text, field);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Put(StringBuilder text, string? field)
    {
        text.Append('\n');
        if (field is not null)
        {
            text.Append(field.Length).Append(':').Append(field);
        }
    }
}
