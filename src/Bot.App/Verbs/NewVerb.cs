using System.CommandLine;
using Bot.App.CommandLine;
using Bot.Config.Skeletons;
using Bot.Monitoring;
using Bot.Monitoring.Organisations;

namespace Bot.App.Verbs;

/// <summary>Writes the first files of a new monitoring.</summary>
internal static class NewVerb
{
    private const string Monitoring = "monitoring";

    public static Command Build(Operator desk)
    {
        var what = new Argument<string>("WHAT") { Description = Monitoring };
        what.AcceptOnlyFromAmong(Monitoring);
        var id = new Argument<string>("ID")
        {
            Description = "строчные латинские буквы, цифры, дефис и подчёркивание, без -v1 на конце",
        };
        id.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && !Skeleton.IsId(word.Value))
            {
                result.AddError("not an id");
            }
        });
        var organisation = new Option<string>("--organisation")
        {
            Description = "организация из config/organisations; без неё – первая",
        };
        var command = new Command("new", "Написать заготовку мониторинга: svod new monitoring ID.")
        {
            what, id, organisation,
        };
        command.SetAction(parsed => Run(desk, parsed.GetRequiredValue(id), parsed.GetValue(organisation)));
        return command;
    }

    private static int Run(Operator desk, string id, string? organisation)
    {
        if (desk.Settings() is not { } settings || desk.Catalog(settings) is not { } catalog)
        {
            return ExitCode.Failed;
        }

        if (Find(catalog, organisation) is not { } answering)
        {
            var known = string.Join(", ", catalog.Organisations.Select(each => each.Id));
            return desk.Fail($"Организации «{organisation}» нет. Есть: {known}.");
        }

        var files = Skeleton.Of(id, Operator.ClockOf(settings).GetLocalNow().Year, answering)
            .ToDictionary(file => Path.Combine(settings.ConfigPath, file.Key), file => file.Value);
        if (files.Keys.FirstOrDefault(File.Exists) is { } taken)
        {
            return desk.Fail($"Файл {taken} уже есть, ничего не записано. Возьмите другое обозначение.");
        }

        return Write(desk, catalog, answering, files, chosen: organisation is not null);
    }

    private static Organisation? Find(Catalog catalog, string? id) => id is null
        ? catalog.Organisations[0]
        : catalog.Organisations.FirstOrDefault(organisation => organisation.Id == id);

    private static int Write(
        Operator desk, Catalog catalog, Organisation answering, Dictionary<string, string> files, bool chosen)
    {
        try
        {
            foreach (var (path, text) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew));
                file.Write(text);
                desk.Output.WriteLine($"Записан {path}.");
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return desk.Fail("Файл не записан: нет доступа к папке определений. Проверьте права на неё.");
        }

        desk.Output.WriteLine(chosen || catalog.Organisations.Count == 1
            ? $"Отвечает {answering.Title} ({answering.Id})."
            : $"Отвечает {answering.Title} ({answering.Id}); другую организацию назовите в --organisation.");
        desk.Output.WriteLine("Впишите своё и проверьте: svod check.");
        return ExitCode.Good;
    }
}
