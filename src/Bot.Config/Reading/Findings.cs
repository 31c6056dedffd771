using Bot.Config.Yaml;

namespace Bot.Config.Reading;

/// <summary>The issues of one file.</summary>
/// <param name="file">As it is shown to the operator.</param>
internal sealed class Findings(string file)
{
    private readonly List<ConfigIssue> issues = [];

    /// <summary>In the order they were found.</summary>
    public IReadOnlyList<ConfigIssue> Issues => issues;

    /// <summary>Whether nothing was found so far.</summary>
    public bool IsClean => issues.Count == 0;

    public void Add(Node at, string message, string cure) => Add(at.Line, message, cure);

    public void Add(int line, string message, string cure) => issues.Add(new ConfigIssue(file, line, message, cure));
}
