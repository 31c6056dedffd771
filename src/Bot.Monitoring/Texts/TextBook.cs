using System.Globalization;

namespace Bot.Monitoring.Texts;

/// <summary>Every sentence the bot says, by language and key.</summary>
/// <remarks>
/// A template holds <c>{name}</c> for a value and <c>{name|вопрос|вопроса|вопросов}</c> for a word that agrees with a
/// number (two forms in English). Values are escaped, so a template alone decides what is bold.
/// </remarks>
/// <param name="Languages">Language to key to template.</param>
public sealed record TextBook(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Languages)
{
    /// <summary>The language of a person who chose none.</summary>
    public const string DefaultLanguage = "ru";

    /// <summary>The sentence for a key with its values put in.</summary>
    /// <exception cref="KeyNotFoundException">The key or a named value is absent: a mistake of the caller.</exception>
    public string Say(string language, string key, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var book = Languages.GetValueOrDefault(language) ?? Languages[DefaultLanguage];
        var template = book.GetValueOrDefault(key)
            ?? throw new KeyNotFoundException($"There is no text «{key}» in {language}.");
        return TextTemplate.Fill(template, language, values);
    }

    /// <summary>Whether every language has the key.</summary>
    public bool Has(string key) => Languages.Values.All(book => book.ContainsKey(key));

    internal static string Plain(object value) => value switch
    {
        string text => text,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
