namespace Bot.EndToEnd.Tests.Product;

/// <summary>A test of the whole product.</summary>
public abstract class ProductTest : IAsyncLifetime
{
    private ProductHost? host;

    private protected ProductHost Host => host!;

    public async Task InitializeAsync() => host = await Begin();

    public async Task DisposeAsync() => await Host.DisposeAsync();

    private protected virtual Task<ProductHost> Begin() => ProductHost.Start();
}
