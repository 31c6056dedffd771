namespace Bot.Sandbox.Methods;

/// <summary>The Bot API's own "no", in its own words.</summary>
internal sealed class ApiRefusal(int code, string description, int? retryAfter = null, long? migrateTo = null)
    : Exception(description)
{
    public int Code => code;

    public int? RetryAfter => retryAfter;

    public long? MigrateTo => migrateTo;

    public static ApiRefusal BadRequest(string why) => new(400, "Bad Request: " + why);

    public static ApiRefusal Forbidden(string why) => new(403, "Forbidden: " + why);

    public static ApiRefusal Conflict(string why) => new(409, "Conflict: " + why);

    public static ApiRefusal TooMany(int seconds) => new(429, $"Too Many Requests: retry after {seconds}", seconds);
}
