namespace Bot.Sandbox.Updates;

/// <summary>An update that waits for the bot.</summary>
/// <param name="Id">Its update id.</param>
/// <param name="Members">The JSON members after <c>update_id</c>, without braces.</param>
/// <param name="Lane">Chat or person whose updates stay in order.</param>
/// <param name="Expires">When it is thrown away undelivered.</param>
internal sealed record UpdateEntry(long Id, ReadOnlyMemory<byte> Members, long Lane, DateTimeOffset Expires);
