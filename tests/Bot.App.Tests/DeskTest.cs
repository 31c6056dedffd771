namespace Bot.App.Tests;

/// <summary>A test at a desk of its own.</summary>
public abstract class DeskTest : IDisposable
{
    protected Desk Desk { get; } = new();

    public void Dispose()
    {
        Desk.Dispose();
        GC.SuppressFinalize(this);
    }
}
