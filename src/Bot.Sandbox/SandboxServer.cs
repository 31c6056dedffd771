using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Sandbox;

/// <summary>The double in a web server of its own, for tests.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private SandboxServer(WebApplication application)
    {
        this.application = application;
        World = application.Services.GetRequiredService<SandboxWorld>();
        BaseUrl = new Uri(application.Urls.First());
    }

    /// <summary>Where it listens, without a path.</summary>
    public Uri BaseUrl { get; }

    public SandboxWorld World { get; }

    public static async Task<SandboxServer> StartAsync(SandboxOptions options, string urls = "http://127.0.0.1:0")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(urls);
        builder.Services.AddSandbox(options);
        var application = builder.Build();
        application.MapSandbox();
        await application.StartAsync();
        return new SandboxServer(application);
    }

    public async ValueTask DisposeAsync()
    {
        World.Stop();
        await application.DisposeAsync();
    }
}
