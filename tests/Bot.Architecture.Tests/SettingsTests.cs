using System.Text.RegularExpressions;
using Bot.Architecture.Tests.Repository;
using Microsoft.Extensions.Configuration;

namespace Bot.Architecture.Tests;

/// <summary>The example settings name every key there is, and say what it means.</summary>
public sealed partial class SettingsTests
{
    private const string Example = "appsettings.example.json";

    public static readonly string[] Keys =
    [
        "Telegram:Token", "Telegram:BaseUrl", "Telegram:Receive", "Telegram:WebhookUrl", "Telegram:WebhookSecret",
        "Storage:Kind", "Storage:Path", "Storage:ConnectionString", "Config:Path", "Web:Urls", "Clock:Start",
        "Retention:DeliveryHours", "Retention:LetterDays", "Retention:InvitationDays",
    ];

    [Fact]
    public void Example_Keys_AreExactlyTheKnownOnes() =>
        Assert.Equal(Keys.Order(), Leaves(Read()).Select(section => section.Path).Order());

    [Fact]
    public void Example_EachKey_HasACommentAbove()
    {
        var lines = Checkout.Read(Example).Split('\n');

        Rule.Holds(
            lines.Index().Where(at => Setting().IsMatch(at.Item) && !Comment().IsMatch(lines[at.Index - 1]))
                .Select(at => $"{Example}:{at.Index + 1}: {at.Item.Trim()}"),
            "Say above the key what it means and what happens without it.");
    }

    [Fact]
    public void Example_Defaults_AreThoseOfTheDesign()
    {
        var settings = Read();

        Assert.Equal("polling", settings["Telegram:Receive"]);
        Assert.Equal("sqlite", settings["Storage:Kind"]);
        Assert.Equal("data/svod.db", settings["Storage:Path"]);
        Assert.Equal("config", settings["Config:Path"]);
        Assert.Equal("http://127.0.0.1:5080", settings["Web:Urls"]);
        Assert.Null(settings["Telegram:Token"]);
        Assert.Null(settings["Clock:Start"]);
        Assert.Equal("48", settings["Retention:DeliveryHours"]);
        Assert.Equal("30", settings["Retention:LetterDays"]);
        Assert.Equal("90", settings["Retention:InvitationDays"]);
    }

    private static IConfigurationRoot Read() =>
        new ConfigurationBuilder().AddJsonFile(Checkout.Absolute(Example), optional: false).Build();

    private static IEnumerable<IConfigurationSection> Leaves(IConfiguration settings) =>
        settings.GetChildren().SelectMany(child => child.GetChildren().Any() ? Leaves(child) : [child]);

    [GeneratedRegex(@"^\s*""\w+"":\s*[^{\s]")]
    private static partial Regex Setting();

    [GeneratedRegex(@"^\s*// \S")]
    private static partial Regex Comment();
}
