using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Config.Reading;
using Bot.Config.Yaml;
using Bot.Monitoring.Reminders;

namespace Bot.Config.Campaigns;

/// <summary>Reads when somebody is reminded: what is not written holds as above it, in the end by default.</summary>
internal static partial class RemindersReader
{
    private const int LongestBefore = 90;
    private const int MostAfter = 10;

    private static readonly Keys Keys = new(
        [], ["before", "at", "after", "escalate", "quiet", "gap", "cap", "lane", "digest"]);

    private static readonly Keys AfterKeys = new([], ["every", "most"]);

    private static readonly Dictionary<string, AfterRhythm> Rhythms = new()
    {
        ["workingDay"] = AfterRhythm.WorkingDay, ["week"] = AfterRhythm.Week,
    };

    private static readonly Dictionary<string, NoticeLane> Lanes = new()
    {
        ["reminder"] = NoticeLane.Reminder, ["bulk"] = NoticeLane.Bulk,
    };

    /// <param name="parent">The keys of a campaign, a stage or a register.</param>
    /// <param name="above">What holds where nothing is written.</param>
    public static ReminderRules Read(Fields parent, ReminderRules above)
    {
        if (!parent.Has("reminders"))
        {
            return above;
        }

        var fields = parent.Map("reminders", Keys);
        var after = fields.Map("after", AfterKeys);
        var rules = above with
        {
            Before = Numbers(fields, "before", 0, LongestBefore) is { } before
                ? [.. before.OrderDescending()]
                : above.Before,
            At = Time(fields) ?? above.At,
            Every = after.OneOf("every", Rhythms) ?? above.Every,
            Most = Whole(after, "most", 0, MostAfter) ?? above.Most,
            Escalate = Numbers(fields, "escalate", 1, LongestBefore, repeat: true) ?? above.Escalate,
            Quiet = Quiet(fields) ?? above.Quiet,
            Gap = Whole(fields, "gap", 0, 24) is { } hours ? TimeSpan.FromHours(hours) : above.Gap,
            Cap = Whole(fields, "cap", 1, 100) ?? above.Cap,
            Lane = fields.OneOf("lane", Lanes) ?? above.Lane,
            Digest = fields.Flag("digest") ?? above.Digest,
        };
        if (rules.Quiet.Covers(rules.At))
        {
            fields.Findings.Add(
                fields.Has("at") ? fields.LineOf("at") : fields.LineOf("quiet"),
                $"Час напоминания {Shown(rules.At)} попадает в тихие часы {Shown(rules.Quiet.From)}-"
                + $"{Shown(rules.Quiet.To)}.",
                "Исправьте at или quiet.");
        }

        return rules;
    }

    // An empty list is an answer here: no such reminder at all.
    private static List<int>? Numbers(Fields fields, string key, int least, int most, bool repeat = false)
    {
        if (fields[key] is Node.Sequence { Items.Count: 0 })
        {
            return [];
        }

        if (fields.List(key) is not { } nodes)
        {
            return null;
        }

        var numbers = new List<int>();
        foreach (var node in nodes)
        {
            if (Scalars.Whole(node, fields.Findings) is not { } number || !InRange(fields, node, number, least, most))
            {
                continue;
            }

            if (numbers.Contains(number) && !repeat)
            {
                fields.Findings.Add(node, $"Число {number} названо дважды.", "Оставьте его один раз.");
                continue;
            }

            numbers.Add(number);
        }

        return numbers;
    }

    private static int? Whole(Fields fields, string key, int least, int most) =>
        fields.Whole(key) is { } number && InRange(fields, fields[key]!, number, least, most) ? number : null;

    private static bool InRange(Fields fields, Node node, int number, int least, int most)
    {
        if (number >= least && number <= most)
        {
            return true;
        }

        fields.Findings.Add(node, $"Число {number} здесь не подходит.", $"Нужно от {least} до {most}.");
        return false;
    }

    private static TimeOnly? Time(Fields fields)
    {
        if (fields.Text("at") is not { } text)
        {
            return null;
        }

        if (Time(text) is { } time)
        {
            return time;
        }

        fields.Findings.Add(
            fields.LineOf("at"), $"«{text}» – не время.", "Напишите часы и минуты в кавычках: \"10:00\".");
        return null;
    }

    private static QuietHours? Quiet(Fields fields)
    {
        if (fields.Text("quiet") is not { } text)
        {
            return null;
        }

        var match = Span().Match(text);
        if (match.Success && Time(match.Groups[1].Value) is { } from && Time(match.Groups[2].Value) is { } to)
        {
            return new QuietHours(from, to);
        }

        fields.Findings.Add(
            fields.LineOf("quiet"), $"«{text}» – не тихие часы.",
            "Напишите в кавычках, с какого и до какого часа: \"21:00-08:00\".");
        return null;
    }

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;

    private static string Shown(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    [GeneratedRegex("^([0-9:]+) ?[-–—] ?([0-9:]+)$")]
    private static partial Regex Span();
}
