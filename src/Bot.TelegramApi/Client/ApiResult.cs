namespace Bot.TelegramApi.Client;

/// <summary>What became of a call: the closed list of what the Bot API and the way to it can answer.</summary>
public abstract record ApiResult<T>
{
    private ApiResult()
    {
    }

    /// <summary>Whether the same call may succeed later.</summary>
    public abstract bool Retryable { get; }

    /// <summary>The call was carried out.</summary>
    public sealed record Ok(T Value) : ApiResult<T>
    {
        public override bool Retryable => false;
    }

    /// <summary>The Bot API said no.</summary>
    /// <param name="Code">400, 401, 403, 404, 409, 429, 5xx.</param>
    /// <param name="Description">Its words.</param>
    /// <param name="RetryAfter">How long to keep silent; null when it did not say.</param>
    /// <param name="MigrateTo">The chat's new id; null when it has not moved.</param>
    public sealed record Refused(int Code, string Description, TimeSpan? RetryAfter = null, long? MigrateTo = null)
        : ApiResult<T>
    {
        public override bool Retryable => Code is 409 or 429 or >= 500;
    }

    /// <summary>No answer of the Bot API came. The call may have been carried out all the same.</summary>
    public sealed record Unreachable(NetworkFailure Failure) : ApiResult<T>
    {
        public override bool Retryable => true;
    }
}
