using Bot.Config.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bot.Config.Yaml;

/// <summary>Turns the text of a file into nodes with lines, or into one issue.</summary>
internal sealed class YamlText
{
    private const int DeepestNesting = 32;
    private const char ByteOrderMark = (char)0xFEFF;

    private readonly Parser parser;

    private YamlText(string text) => parser = new Parser(
        new Scanner(new StringReader(text.TrimStart(ByteOrderMark)), skipComments: true));

    /// <summary>The root; null when the text is not YAML, which is then reported.</summary>
    public static Node? Parse(string text, Findings findings)
    {
        var yaml = new YamlText(text);
        try
        {
            return yaml.Root(findings);
        }
        catch (YamlException fault)
        {
            YamlFault.Report(fault, text, findings);
            return null;
        }
        catch (InvalidOperationException)
        {
            YamlFault.ReportBracket(yaml.parser.Current is { } last ? LineOf(last) : 1, findings);
            return null;
        }
    }

    private static int LineOf(ParsingEvent at) => LineOf(at.Start);

    internal static int LineOf(Mark mark) => (int)Math.Max(1, mark.Line);

    private Node? Root(Findings findings)
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
        {
            findings.Add(
                1, "Файл пуст.", "Опишите в нём то, чему он посвящён, по образцу из README.md, или удалите его.");
            return null;
        }

        parser.Consume<DocumentStart>();
        var root = Next(0);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
        {
            findings.Add(
                LineOf(second), "Здесь начинается второй документ YAML.",
                "Уберите строку «---»: в файле один документ.");
            return null;
        }

        return root;
    }

    private Node Next(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new YamlFault.Refused(
                parser.Current!.Start, "Слишком глубокая вложенность.", "Упростите запись по образцу из README.md.");
        }

        return parser.Consume<ParsingEvent>() switch
        {
            YamlDotNet.Core.Events.Scalar scalar => Written(scalar),
            SequenceStart start => List(start, depth),
            MappingStart start => Map(start, depth),
            AnchorAlias alias => throw new YamlFault.Refused(
                alias.Start, $"Ссылка «*{alias.Value.Value}» здесь не читается.",
                "Напишите значение целиком; текст со звёздочкой возьмите в кавычки."),
            var other => throw new YamlException(other.Start, other.End, "Unexpected event."),
        };
    }

    private static Node.Scalar Written(YamlDotNet.Core.Events.Scalar scalar) =>
        new(LineOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty);

    private Node.Sequence List(SequenceStart start, int depth)
    {
        var items = new List<Node>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Next(depth + 1));
        }

        return new Node.Sequence(LineOf(start), items);
    }

    private Node.Map Map(MappingStart start, int depth)
    {
        var pairs = new List<(Node.Scalar, Node)>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Next(depth + 1) as Node.Scalar ?? throw new YamlFault.Refused(
                start.Start, "Ключ должен быть одним словом.",
                "Напишите «ключ: значение»; текст со скобками { } [ ] возьмите в кавычки.");
            pairs.Add((key, Next(depth + 1)));
        }

        return new Node.Map(LineOf(start), pairs);
    }
}
