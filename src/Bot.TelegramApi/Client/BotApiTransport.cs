using System.Net;

namespace Bot.TelegramApi.Client;

/// <summary>One request, one body or one failure. Nothing of what HTTP throws gets past it.</summary>
internal sealed class BotApiTransport(TimeProvider clock) : IDisposable
{
    private const int LargestAnswer = 64 * 1024 * 1024;

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        MaxConnectionsPerServer = 256,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        // A redirect would carry the token to somebody else.
        AllowAutoRedirect = false,
        UseCookies = false,
        // Traces would name the address, and the token is in it.
        ActivityHeadersPropagator = null,
    })
    {
        // Every call has its own deadline, on the product's clock.
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = LargestAnswer,
    };

    public async Task<RawAnswer> Post(Uri address, HttpContent? content, TimeSpan limit, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        return await Attempt(ReadAll, limit, cancel);

        async Task<RawAnswer> ReadAll(CancellationToken deadline)
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseContentRead, deadline);
            var body = await response.Content.ReadAsByteArrayAsync(deadline);
            return new RawAnswer((int)response.StatusCode, body, response.Headers.RetryAfter?.Delta, null);
        }
    }

    /// <summary>Copies a body that may be large; with a status other than 200 the body is returned instead.</summary>
    public Task<RawAnswer> Download(
        Uri address, Stream destination, long largest, TimeSpan limit, CancellationToken cancel)
    {
        return Attempt(Copy, limit, cancel);

        async Task<RawAnswer> Copy(CancellationToken deadline)
        {
            using var response = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, deadline);
            var retryAfter = response.Headers.RetryAfter?.Delta;
            if (response.StatusCode != HttpStatusCode.OK)
            {
                var refusal = await response.Content.ReadAsByteArrayAsync(deadline);
                return new RawAnswer((int)response.StatusCode, refusal, retryAfter, null);
            }

            await using var body = await response.Content.ReadAsStreamAsync(deadline);
            var whole = await CopyUpTo(body, destination, largest, deadline);
            return new RawAnswer(whole ? 200 : 413, default, retryAfter, null);
        }
    }

    public void Dispose() => _http.Dispose();

    private static async Task<bool> CopyUpTo(Stream from, Stream to, long largest, CancellationToken cancel)
    {
        var buffer = new byte[81920];
        for (var left = largest; ;)
        {
            var read = await from.ReadAsync(buffer, cancel);
            left -= read;
            if (read == 0 || left < 0)
            {
                return left >= 0;
            }

            await to.WriteAsync(buffer.AsMemory(0, read), cancel);
        }
    }

    private async Task<RawAnswer> Attempt(
        Func<CancellationToken, Task<RawAnswer>> call, TimeSpan limit, CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        try
        {
            return await call(either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return RawAnswer.Failed(NetworkFailure.Timeout);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            cancel.ThrowIfCancellationRequested();
            return RawAnswer.Failed(NetworkFailure.Connection);
        }
    }
}
