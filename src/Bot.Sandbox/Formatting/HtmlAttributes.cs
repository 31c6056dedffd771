using System.Text;

namespace Bot.Sandbox.Formatting;

/// <summary>The attributes of one start tag.</summary>
internal sealed class HtmlAttributes(byte[] text, string tag, int begin)
{
    private int at;

    private byte Current => at < text.Length ? text[at] : (byte)0;

    private bool Ended => at >= text.Length;

    /// <summary>Reads up to the closing bracket and leaves the position on it.</summary>
    public List<(string Name, string Value)> Read(ref int position)
    {
        at = position;
        var found = new List<(string, string)>();
        while (Current != '>')
        {
            SkipSpace();
            if (Current != '>')
            {
                found.Add(One());
            }
        }

        position = at;
        return found;
    }

    private (string Name, string Value) One()
    {
        var start = at;
        while (!Ended && !HtmlParser.IsSpace(Current) && !"=>/\"'".Contains((char)Current))
        {
            at++;
        }

        if (at == start)
        {
            throw HtmlParser.Refuse($"Empty attribute name in the tag \"{tag}\" at byte offset {begin}");
        }

        var name = Encoding.UTF8.GetString(text, start, at - start);
        SkipSpace();
        if (Current != '=')
        {
            return Ended ? throw Unclosed() : (name, "");
        }

        at++;
        SkipSpace();
        if (Ended)
        {
            throw Unclosed();
        }

        var value = Current is (byte)'"' or (byte)'\'' ? Quoted() : Token();
        return Ended ? throw HtmlParser.Refuse($"Unclosed start tag at byte offset {begin}") : (name, value);
    }

    private string Token()
    {
        var start = at;
        while (char.IsAsciiLetterOrDigit((char)Current) || Current is (byte)'.' or (byte)'-')
        {
            at++;
        }

        return Ended || HtmlParser.IsSpace(Current) || Current == '>'
            ? Encoding.UTF8.GetString(text, start, at - start).ToLowerInvariant()
            : throw HtmlParser.Refuse($"Unexpected end of name token at byte offset {start}");
    }

    private string Quoted()
    {
        var quote = text[at++];
        var value = new List<byte>();
        while (!Ended && Current != quote)
        {
            if (Current == '&' && HtmlCharacter.Read(text, ref at) is { } rune)
            {
                value.AddRange(Encoding.UTF8.GetBytes(rune.ToString()));
            }
            else
            {
                value.Add(text[at++]);
            }
        }

        at++;
        return Encoding.UTF8.GetString([.. value]);
    }

    private void SkipSpace()
    {
        while (!Ended && HtmlParser.IsSpace(Current))
        {
            at++;
        }
    }

    private Methods.ApiRefusal Unclosed() =>
        HtmlParser.Refuse($"Unclosed start tag \"{tag}\" at byte offset {begin}");
}
