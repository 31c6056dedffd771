namespace Bot.Sandbox;

/// <summary>What can go wrong between a bot and its server.</summary>
public enum SandboxFaultKind
{
    /// <summary>429 with <c>retry_after</c> in the body and the header.</summary>
    TooManyRequests,

    /// <summary>403.</summary>
    Forbidden,

    /// <summary>409 as if another bot instance polled.</summary>
    Conflict,

    /// <summary>502 with a page of HTML.</summary>
    BadGatewayHtml,

    /// <summary>500 as JSON.</summary>
    ServerError,

    /// <summary>Nothing is done and no answer comes.</summary>
    Hang,

    /// <summary>The connection is cut before anything is done.</summary>
    Reset,

    /// <summary>The work is done, half of the answer comes.</summary>
    TruncatedBody,

    /// <summary>The work is done, no answer comes.</summary>
    TimeoutAfterAccept,

    /// <summary>The next update is delivered twice.</summary>
    DuplicateUpdate,

    /// <summary>The next batch of two or more updates is delivered backwards.</summary>
    Reorder,

    /// <summary>Updates of a kind and of a subtype that do not exist are put into the queue at once.</summary>
    UnknownUpdate,
}
