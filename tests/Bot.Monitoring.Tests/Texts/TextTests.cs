using Bot.Monitoring.Texts;

namespace Bot.Monitoring.Tests.Texts;

public sealed class TextTests
{
    private static readonly TextBook Book = new(new Dictionary<string, IReadOnlyDictionary<string, string>>
    {
        ["ru"] = new Dictionary<string, string>
        {
            ["bold"] = "<b>{value}</b>!", ["plain"] = "Просто", ["left"] = "Ещё {left} {left|вопрос|вопроса|вопросов}",
        },
        ["en"] = new Dictionary<string, string> { ["left"] = "{left} {left|question|questions} left" },
    });

    [Theory]
    [InlineData(0, "ru", 2)]
    [InlineData(1, "ru", 0)]
    [InlineData(2, "ru", 1)]
    [InlineData(4, "ru", 1)]
    [InlineData(5, "ru", 2)]
    [InlineData(11, "ru", 2)]
    [InlineData(12, "ru", 2)]
    [InlineData(14, "ru", 2)]
    [InlineData(21, "ru", 0)]
    [InlineData(22, "ru", 1)]
    [InlineData(111, "ru", 2)]
    [InlineData(112, "ru", 2)]
    [InlineData(121, "ru", 0)]
    [InlineData(-1, "ru", 0)]
    [InlineData(int.MinValue, "ru", 2)]
    [InlineData(0, "en", 1)]
    [InlineData(1, "en", 0)]
    [InlineData(2, "en", 1)]
    [InlineData(21, "en", 1)]
    public void Form_Count_AgreesWithTheWord(int count, string language, int form) =>
        Assert.Equal(form, Plural.Form(count, language));

    [Theory]
    [InlineData("ru", 1, "Ещё 1 вопрос")]
    [InlineData("ru", 3, "Ещё 3 вопроса")]
    [InlineData("ru", 13, "Ещё 13 вопросов")]
    [InlineData("en", 1, "1 question left")]
    [InlineData("en", 13, "13 questions left")]
    [InlineData("fr", 1, "Ещё 1 вопрос")]
    public void Say_ACount_PutsTheRightForm(string language, int left, string said) =>
        Assert.Equal(said, Book.Say(language, "left", ("left", left)));

    [Fact]
    public void Say_AValueWithMarkup_IsEscaped() => Assert.Equal(
        "<b>&lt;i&gt;5&lt;/i&gt; &amp; \"да\" {value}</b>!",
        Book.Say("ru", "bold", ("value", "<i>5</i> & \"да\" {value}")));

    [Fact]
    public void Say_Markup_IsPutAsItIs() =>
        Assert.Equal("<b><i>5</i></b>!", Book.Say("ru", "bold", ("value", new Markup("<i>5</i>"))));

    [Fact]
    public void Say_ANumber_IsWrittenWithoutTheMachinesLanguage() =>
        Assert.Equal("<b>1.5</b>!", Book.Say("ru", "bold", ("value", 1.5m)));

    [Fact]
    public void Say_AnUnknownKeyOrValue_IsTheCallersMistake()
    {
        Assert.Throws<KeyNotFoundException>(() => Book.Say("ru", "none"));
        Assert.Throws<KeyNotFoundException>(() => Book.Say("ru", "bold", ("other", 1)));
        Assert.Equal("Просто", Book.Say("ru", "plain", ("other", 1)));
    }

    [Fact]
    public void Has_AKey_MeansInEveryLanguage() => Assert.Equal((true, false), (Book.Has("left"), Book.Has("plain")));
}
