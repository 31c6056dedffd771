using System.Globalization;
using Bot.Config.Reading;
using Bot.Config.Yaml;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Reads what has to be reached: one value, by year, by date, by unit.</summary>
internal sealed class TargetReader
{
    private static readonly Keys Keys = new([], ["value", "byYear", "byDate", "byUnit", "source"]);
    private static readonly Keys StageKeys = new(["until", "value"], []);

    private readonly Findings findings;
    private readonly decimal? most;

    private TargetReader(Findings findings, decimal? most) => (this.findings, this.most) = (findings, most);

    /// <summary>The target under a key; null when there is none, or nothing in it could be read.</summary>
    /// <param name="owner">What has the target.</param>
    /// <param name="key">The key it stands under.</param>
    /// <param name="most">The highest share in percent; null when the value is no share.</param>
    public static Target? Read(Fields owner, string key, decimal? most) => owner.Has(key)
        ? new TargetReader(owner.Findings, most).Read(owner.Map(key, Keys), owner[key] is Node.Map)
        : null;

    private Target? Read(Fields target, bool isMap)
    {
        string[] shapes = ["value", "byYear", "byDate", "byUnit"];
        if (!isMap)
        {
            return null;
        }

        if (shapes.All(target.Lacks))
        {
            findings.Add(
                target.Line, "Цель не названа.", "Впишите value: …, а если она меняется – byYear, byDate или byUnit.");
            return null;
        }

        return new Target(target.Has("value") ? Value(target, "value") : null, target.Text("source"))
        {
            ByYear = ByYear(target), ByDate = ByDate(target), ByUnit = ByUnit(target),
        };
    }

    private decimal? Value(Fields fields, string key) => Checked(fields.Number(key), fields.LineOf(key));

    private Dictionary<int, decimal> ByYear(Fields target)
    {
        var values = new Dictionary<int, decimal>();
        foreach (var (key, node) in Pairs.Of(target["byYear"], findings))
        {
            var value = Checked(Scalars.Number(node, findings), node.Line);
            if (!int.TryParse(key.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                || year is < 1990 or > 2100)
            {
                findings.Add(key, $"«{key.Value}» – не год.", "Впишите год четырьмя цифрами: {2021: 75, 2022: 85}.");
            }
            else if (value is not null)
            {
                values[year] = value.Value;
            }
        }

        return values;
    }

    private List<StagedTarget> ByDate(Fields target)
    {
        var stages = new List<StagedTarget>();
        foreach (var node in target.List("byDate") ?? [])
        {
            var fields = Fields.Of(node, findings, StageKeys);
            var (until, value) = (fields.Day("until"), Value(fields, "value"));
            if (until is null || value is null)
            {
                continue;
            }

            if (stages is [.., var last] && until <= last.Until)
            {
                findings.Add(
                    fields.LineOf("until"),
                    $"День {Days.Shown(until.Value)} не позже предыдущего, {Days.Shown(last.Until)}.",
                    "Расставьте дни по порядку, каждый один раз.");
            }

            stages.Add(new StagedTarget(until.Value, value.Value));
        }

        return stages;
    }

    private Dictionary<string, decimal> ByUnit(Fields target)
    {
        var values = new Dictionary<string, decimal>();
        foreach (var (key, node) in Pairs.Of(target["byUnit"], findings))
        {
            var (unit, value) = (Scalars.Id(key, findings), Checked(Scalars.Number(node, findings), node.Line));
            if (unit is not null && value is not null)
            {
                values[unit] = value.Value;
            }
        }

        return values;
    }

    private decimal? Checked(decimal? value, int line)
    {
        if (value is { } aim && most is { } limit && (aim < 0 || aim > limit))
        {
            findings.Add(
                line, $"Цель {Scalars.Shown(aim)} % недостижима.", $"Впишите число от 0 до {Scalars.Shown(limit)}.");
        }

        return value;
    }
}
