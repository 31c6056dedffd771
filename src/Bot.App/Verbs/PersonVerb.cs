using System.CommandLine;
using System.Text.Json.Nodes;
using Bot.App.CommandLine;
using Bot.Runner.Storing;

namespace Bot.App.Verbs;

/// <summary>Everything that is held about a person, for whoever asks for it.</summary>
internal static class PersonVerb
{
    public static Command Build(Operator desk)
    {
        var person = new Argument<long>("PERSON") { Description = "номер участника: второй столбец svod people" };
        var file = new Option<string?>("--out") { Description = "файл .json, которого ещё нет" };
        var command = new Command("person", "Всё, что хранится об участнике, в JSON.") { person, file };
        command.SetAction((parsed, _) => desk.Work(bench => Run(
            bench, parsed.GetValue(person), parsed.GetValue(file))));
        return command;
    }

    private static async Task<int> Run(Bench bench, long person, string? file)
    {
        if (await bench.Store.About(person) is not { } data)
        {
            return bench.Fail($"Участника {person} нет. Номера — второй столбец svod people.");
        }

        if (file is null)
        {
            JsonOutput.Print(bench.Output, Json(data));
            return ExitCode.Good;
        }

        return Write(bench, file, Json(data));
    }

    private static int Write(Bench bench, string file, JsonObject json)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.CreateNew);
            using var writer = new StreamWriter(stream);
            JsonOutput.Print(writer, json);
        }
        catch (IOException) when (File.Exists(file))
        {
            return bench.Fail($"Файл {file} уже есть. Назовите другой в --out.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return bench.Fail($"Файл {file} не записывается. Проверьте путь и права или назовите другой в --out.");
        }

        bench.Output.WriteLine($"Записано в {file}.");
        return ExitCode.Good;
    }

    private static JsonObject Json(PersonalData data) => new()
    {
        ["id"] = data.Id,
        ["name"] = data.Name,
        ["language"] = data.Language,
        ["consent"] = new JsonObject { ["version"] = data.Consent, ["at"] = Instant(data.ConsentedAt) },
        ["receivesMessages"] = data.Reachable,
        ["auditNumber"] = data.Author,
        ["roles"] = Array(data.Roles, role => new JsonObject
        {
            ["role"] = role.Holding.Role.ToString().ToLowerInvariant(),
            ["unit"] = role.Holding.Unit,
            ["since"] = Instant(role.Since),
            ["withdrawn"] = role.Revoked is { } at ? Instant(at) : null,
        }),
        ["answers"] = new JsonObject(data.Answers.Select(each => KeyValuePair.Create(each.Key, (JsonNode?)each.Value))),
        ["receipts"] = Array(data.Receipts, receipt => new JsonObject
        {
            ["number"] = receipt.Number,
            ["at"] = Instant(receipt.At),
            ["values"] = receipt.Values,
            ["sha256"] = receipt.Sha256,
        }),
        ["reports"] = Array(data.Reports, report => new JsonObject
        {
            ["register"] = report.Register,
            ["decision"] = report.Decision,
            ["unit"] = report.Unit,
            ["status"] = report.Status.ToString().ToLowerInvariant(),
            ["text"] = report.Text,
            ["file"] = report.File?.Name,
            ["part"] = report.Part,
            ["whole"] = report.Whole,
            ["at"] = Instant(report.At),
        }),
        ["messagesWaiting"] = data.Waiting,
    };

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonObject> json) => new([.. items.Select(json)]);

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("O");
}
