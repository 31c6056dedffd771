using System.Text.RegularExpressions;
using Bot.Conversations.Invitations;
using Bot.Conversations.Machine;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Documents;
using Bot.Monitoring.People;

namespace Bot.Conversations.Tests.Texts;

public sealed partial class TextKeysTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Books =
        Repository.Shipped.Texts.Languages;

    private static readonly string Source = string.Join('\n', Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj"))
        .Select(File.ReadAllText));

    private static IEnumerable<string> Computed =>
    [
        .. Enum.GetNames<ReadingFault>().Select(name => "wrong." + name),
        .. Enum.GetNames<QuestionKind>().SelectMany(name => new[] { "ask." + name, "sample." + name }),
        .. Enum.GetNames<PlaceKind>().Select(name => "help." + name),
        .. Enum.GetNames<InvitationFault>().Select(name => "bulk." + name),
        .. Enum.GetNames<TableFault>().Select(name => "table." + name),
        .. Enum.GetNames<DutyState>().Select(name => "missing." + name),
        .. Enum.GetNames<DeadlineFault>().Select(name => "deadline." + name),
        .. CommandMenu.All.Select(word => "command." + word),
        .. PressedKey().Matches(Source).Select(match => "button." + match.Groups["key"].Value),
    ];

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void EveryKey_UsedInTheCode_IsInTheFile(string language)
    {
        var used = Computed.Concat(SaidKey().Matches(Source).Select(match => match.Groups["key"].Value)).ToHashSet();

        Assert.True(used.Count > 100, "The source was not found.");
        Assert.DoesNotContain(used, key => !Books[language].ContainsKey(key));
    }

    [Fact]
    public void EveryKey_InTheFiles_IsUsed()
    {
        var computed = Computed.ToHashSet();

        Assert.DoesNotContain(
            Books.Values.SelectMany(book => book.Keys),
            key => !computed.Contains(key) && !Source.Contains('"' + key + '"', StringComparison.Ordinal));
    }

    [Fact]
    public void EveryKey_InOneLanguage_IsInTheOther() =>
        Assert.Equal(Books["ru"].Keys.Order(), Books["en"].Keys.Order());

    [Fact]
    public void EveryEnglishText_HasNoRussianWord() => Assert.DoesNotContain(
        Books["en"], pair => pair.Key is not ("settings" or "settings.done") && Cyrillic().IsMatch(pair.Value));

    [GeneratedRegex("""\b(?:T|Screen|Say)\(\s*(?:\w+,\s*)?"(?<key>[a-z][\w.]*\w)[",)]""")]
    private static partial Regex SaidKey();

    [GeneratedRegex("""\bButton\(\s*"(?<key>[a-z]\w*)",""")]
    private static partial Regex PressedKey();

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();
}
