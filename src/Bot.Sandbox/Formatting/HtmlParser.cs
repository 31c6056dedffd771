using System.Globalization;
using System.Text;
using Bot.Sandbox.Methods;

namespace Bot.Sandbox.Formatting;

/// <summary>Reads <c>parse_mode=HTML</c> as strictly as Telegram does; offsets in errors are of UTF-8 bytes.</summary>
internal sealed class HtmlParser(string source)
{
    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler", "tg-emoji", "tg-time", "span",
        "pre", "code", "blockquote",
    };

    private readonly byte[] text = Encoding.UTF8.GetBytes(source);
    private readonly StringBuilder visible = new(source.Length);
    private readonly List<Entity> entities = [];
    private readonly Stack<OpenTag> open = new();
    private int at;

    private byte Current => at < text.Length ? text[at] : (byte)0;

    public FormattedText Parse()
    {
        while (at < text.Length)
        {
            if (Current == '<')
            {
                ReadTag();
            }
            else if (Current == '&' && HtmlCharacter.Read(text, ref at) is { } rune)
            {
                visible.Append(rune.ToString());
            }
            else
            {
                CopyPlain();
            }
        }

        return open.TryPeek(out var left)
            ? throw Refuse($"Can't find end tag corresponding to start tag \"{left.Name}\"")
            : new FormattedText(visible.ToString(), EntityOrder.Sort(entities));
    }

    private void CopyPlain()
    {
        var next = text.AsSpan(at + 1).IndexOfAny((byte)'<', (byte)'&');
        var end = next < 0 ? text.Length : at + 1 + next;
        visible.Append(Encoding.UTF8.GetString(text, at, end - at));
        at = end;
    }

    private void ReadTag()
    {
        var begin = at++;
        if (Current == '/')
        {
            ReadEnd(begin);
        }
        else
        {
            ReadStart(begin);
        }
    }

    private void ReadStart(int begin)
    {
        while (at < text.Length && !IsSpace(Current) && Current != '>')
        {
            at++;
        }

        if (at == text.Length)
        {
            throw Refuse($"Unclosed start tag at byte offset {begin}");
        }

        var name = Lower(begin + 1, at);
        if (!Tags.Contains(name))
        {
            throw Refuse($"Unsupported start tag \"{name}\" at byte offset {begin}");
        }

        var tag = new OpenTag(name, visible.Length);
        foreach (var (attribute, value) in new HtmlAttributes(text, name, begin).Read(ref at))
        {
            tag.Take(attribute, value);
        }

        at++;
        tag.Check(begin);
        open.Push(tag);
    }

    private void ReadEnd(int begin)
    {
        if (!open.TryPop(out var tag))
        {
            throw Refuse($"Unexpected end tag at byte offset {begin}");
        }

        while (at < text.Length && !IsSpace(Current) && Current != '>')
        {
            at++;
        }

        var name = Lower(begin + 2, at);
        while (IsSpace(Current))
        {
            at++;
        }

        if (Current != '>')
        {
            throw Refuse($"Unclosed end tag at byte offset {begin}");
        }

        at++;
        if (name.Length > 0 && name != tag.Name)
        {
            throw Refuse($"Unmatched end tag at byte offset {begin}, expected \"</{tag.Name}>\", found \"</{name}>\"");
        }

        var length = visible.Length - tag.Offset;
        if (length > 0 && tag.Entity(length, visible.ToString(tag.Offset, length)) is { } entity)
        {
            entities.Add(entity);
        }
    }

    public static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0x0b;

    public static ApiRefusal Refuse(FormattableString why) =>
        ApiRefusal.BadRequest("can't parse entities: " + why.ToString(CultureInfo.InvariantCulture));

    private string Lower(int from, int to) => Encoding.UTF8.GetString(text, from, to - from).ToLowerInvariant();
}
