using System.Globalization;

namespace Bot.Reports;

/// <summary>Instants as other programs read them: UTC, whole seconds, «Z».</summary>
internal static class Instants
{
    public static string Written(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
