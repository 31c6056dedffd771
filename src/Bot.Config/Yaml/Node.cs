namespace Bot.Config.Yaml;

/// <summary>A piece of a YAML file that knows its line.</summary>
internal abstract record Node(int Line)
{
    /// <summary>One value as it is written.</summary>
    /// <param name="Line">From 1.</param>
    /// <param name="Value">Never trimmed of what quotes protect.</param>
    /// <param name="Plain">Whether it stands without quotes and without | or >.</param>
    public sealed record Scalar(int Line, string Value, bool Plain) : Node(Line)
    {
        /// <summary>Nothing at all after the colon, or a word that YAML takes for nothing.</summary>
        public bool IsEmpty => Plain && Value is "" or "~" or "null" or "Null" or "NULL";
    }

    /// <summary>A list.</summary>
    public sealed record Sequence(int Line, IReadOnlyList<Node> Items) : Node(Line);

    /// <summary>Keys with their values; a key may stand here twice, that is reported later.</summary>
    public sealed record Map(int Line, IReadOnlyList<(Scalar Key, Node Value)> Pairs) : Node(Line);
}
