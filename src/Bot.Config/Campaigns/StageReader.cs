using Bot.Config.Reading;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Reminders;

namespace Bot.Config.Campaigns;

/// <summary>Reads the stages of a campaign and checks the order of their dates.</summary>
internal static class StageReader
{
    private static readonly Keys Keys = new(
        ["id", "title", "kind"], ["opens", "due", "closes", "term", "dueByLetter", "reminders"]);

    private static readonly Dictionary<string, StageKind> Kinds = new()
    {
        ["preparation"] = StageKind.Preparation,
        ["collection"] = StageKind.Collection,
        ["consolidation"] = StageKind.Consolidation,
    };

    /// <param name="campaign">The campaign's keys.</param>
    /// <param name="reminders">What holds for a stage that says nothing of its own.</param>
    public static IReadOnlyList<Stage> Read(Fields campaign, ReminderRules reminders)
    {
        var everyKindIsKnown = true;
        var stages = Roster<(Stage Stage, int Line)>.Read(campaign, "stages", ("id", Keys), "этап", (fields, id) =>
        {
            var kind = fields.OneOf("kind", Kinds);
            everyKindIsKnown &= kind is not null;
            var stage = Stage(fields, id, kind ?? StageKind.Consolidation);
            return (stage with { Reminders = RemindersReader.Read(fields, reminders) }, fields.LineOf("kind"));
        });
        if (stages.IsComplete)
        {
            CheckCollections(stages.Entries, everyKindIsKnown, campaign);
        }

        return [.. stages.Entries.Select(entry => entry.Stage)];
    }

    private static void CheckCollections(
        IReadOnlyList<(Stage Stage, int Line)> stages, bool everyKindIsKnown, Fields campaign)
    {
        var collections = stages.Where(entry => entry.Stage.Kind == StageKind.Collection).ToList();
        if (collections.Count == 0 && everyKindIsKnown)
        {
            campaign.Findings.Add(
                campaign.LineOf("stages"), "Нет этапа, на котором собирают ответы.",
                "Добавьте этап с «kind: collection».");
        }

        foreach (var (stage, line) in collections.Skip(1))
        {
            campaign.Findings.Add(
                line, $"Второй этап сбора: {stage.Id}, первый уже есть: {collections[0].Stage.Id}.",
                "Оставьте «kind: collection» у одного этапа.");
        }
    }

    private static Stage Stage(Fields fields, string id, StageKind kind)
    {
        var (opens, due) = StageTerm.Read(fields);
        var closes = fields.Day("closes");
        if (due < opens)
        {
            Swap(fields, "due", $"Срок {Days.Shown(due.Value)} раньше открытия {Days.Shown(opens.Value)}.");
        }
        else if (closes < due)
        {
            Swap(fields, "closes", $"Закрытие {Days.Shown(closes.Value)} раньше срока {Days.Shown(due.Value)}.");
        }
        else if (closes < opens)
        {
            Swap(fields, "closes", $"Закрытие {Days.Shown(closes.Value)} раньше открытия {Days.Shown(opens.Value)}.");
        }

        return new Stage(id, fields.Text("title") ?? "", kind, opens, due, closes)
        {
            DueByLetter = ByLetter(fields),
        };
    }

    private static bool ByLetter(Fields fields)
    {
        var byLetter = fields.Flag("dueByLetter") ?? false;
        if (byLetter && (fields.Has("due") || fields.Has("term")))
        {
            fields.Findings.Add(
                fields.LineOf("dueByLetter"), "Срок и назван, и назначается письмом.",
                "Оставьте одно: или dueByLetter, или due (term).");
        }

        return byLetter;
    }

    private static void Swap(Fields fields, string key, string message) => fields.Findings.Add(
        fields.LineOf(key), message, "Исправьте даты: opens, затем due, затем closes.");
}
