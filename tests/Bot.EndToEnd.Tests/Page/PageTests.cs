namespace Bot.EndToEnd.Tests.Page;

/// <summary>One browser for all tests of the page.</summary>
[CollectionDefinition(Name)]
public sealed class PageTests : ICollectionFixture<Chromium>
{
    public const string Name = "page";
}
