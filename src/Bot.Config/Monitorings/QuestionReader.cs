using Bot.Config.Reading;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Reads what is asked.</summary>
internal static class QuestionReader
{
    private static readonly Keys Keys = new(["key", "name", "unit", "kind"], ["hint", "definition"]);

    private static readonly Dictionary<string, QuestionKind> Kinds = new() { ["count"] = QuestionKind.Count };

    public static Roster<Question> Read(Fields monitoring) => Roster<Question>.Read(
        monitoring, "questions", ("key", Keys), "вопрос", (fields, key) => new Question(
            key, fields.Text("name") ?? "", fields.Text("unit") ?? "", fields.OneOf("kind", Kinds) ?? default,
            fields.Text("hint"), fields.Text("definition")));
}
