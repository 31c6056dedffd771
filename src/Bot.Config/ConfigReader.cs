using Bot.Config.Calendars;
using Bot.Config.Campaigns;
using Bot.Config.Demo;
using Bot.Config.Files;
using Bot.Config.Monitorings;
using Bot.Config.Organisations;
using Bot.Config.Reading;
using Bot.Config.Recommendations;
using Bot.Config.Registers;
using Bot.Config.Texts;
using Bot.Config.Yaml;
using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Recommendations;

namespace Bot.Config;

/// <summary>Reads a folder of definitions whole: a catalog, or every issue there is.</summary>
public sealed class ConfigReader
{
    private const string NameInMemory = "config";

    private readonly string name;
    private readonly Findings folder;
    private readonly List<Findings> all = [];

    private ConfigReader(string name)
    {
        this.name = name;
        folder = new Findings(name);
        all.Add(folder);
    }

    /// <summary>Reads a folder on disk.</summary>
    public static ConfigResult Read(string folder) => ReadAll(folder).Result;

    /// <summary>Reads files in memory: path in the folder, with «/», to content.</summary>
    public static ConfigResult Read(IReadOnlyDictionary<string, string> files) => ReadAll(files).Result;

    internal static (ConfigResult Result, DemoScenario? Demo) ReadAll(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var reader = new ConfigReader(name);
        if (Directory.Exists(folder))
        {
            return reader.Read(FolderOnDisk.Load(folder));
        }

        reader.folder.Add(1, "Такой папки нет.", "Проверьте настройку Config:Path.");
        return (new ConfigResult(null, reader.folder.Issues), null);
    }

    internal static (ConfigResult Result, DemoScenario? Demo) ReadAll(IReadOnlyDictionary<string, string> files) =>
        new ConfigReader(NameInMemory).Read([.. files.Select(file => new LoadedFile(file.Key, file.Value))]);

    private (ConfigResult Result, DemoScenario? Demo) Read(IReadOnlyList<LoadedFile> loaded)
    {
        var files = Parse(loaded);
        var calendars = Shelf(files, Layout.Calendars, CalendarReader.Read);
        var organisations = Shelf(files, Layout.Organisations, new OrganisationReader(calendars).Read);
        var monitorings = Shelf(files, Layout.Monitorings, MonitoringReader.Read);
        var campaigns = Shelf(files, Layout.Campaigns, new CampaignReader(organisations, monitorings).Read);
        var advice = files[Layout.Recommendations]
            .Select(new AdviceReader(campaigns, organisations, monitorings).Read).ToList();
        var registers = Shelf(files, Layout.Registers, new RegisterReader(organisations).Read);
        var texts = TextsReader.Read([.. files[Layout.Texts]], folder);
        var demo = Demo([.. files[Layout.Demo]], campaigns, organisations, monitorings);
        CheckAcross(organisations, monitorings, campaigns);
        RecommendationIds.Check(advice);
        registers.CheckIds(draft => draft.Id);
        calendars.CheckIds(draft => draft.Id);
        var issues = all.SelectMany(findings => findings.Issues)
            .OrderBy(issue => issue.File, StringComparer.Ordinal).ThenBy(issue => issue.Line).ToList();
        return issues.Count > 0
            ? (new ConfigResult(null, issues), null)
            : (new ConfigResult(
                new Catalog(
                    [.. organisations.Values], [.. monitorings.Values], [.. Advised(campaigns, advice)], texts!)
                {
                    Registers = [.. registers.Values], Calendars = [.. calendars.Values],
                },
                []), demo);
    }

    private static IEnumerable<Campaign> Advised(Shelf<Campaign> campaigns, IReadOnlyList<AdviceSheet> sheets) =>
        campaigns.Values.Select(campaign => campaign with
        {
            Advice = sheets.FirstOrDefault(sheet => sheet.Campaign == campaign.Id)?.Advice ?? Advice.None,
        });

    private ILookup<string, ConfigFile> Parse(IReadOnlyList<LoadedFile> loaded)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<ConfigFile>();
        foreach (var file in loaded.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var findings = new Findings($"{name}/{file.Path}");
            all.Add(findings);
            if (Layout.Takes(file.Path, findings, seen))
            {
                files.Add(new ConfigFile(file.Path, findings, Root(file, findings)));
            }
        }

        return files.ToLookup(file => file.Folder);
    }

    private static Node? Root(LoadedFile file, Findings findings)
    {
        if (file.Fault is var (line, message, cure))
        {
            findings.Add(line, message, cure);
        }

        return file.Content is null ? null : YamlText.Parse(file.Content, findings);
    }

    private static Shelf<T> Shelf<T>(ILookup<string, ConfigFile> files, string kind, Func<ConfigFile, Draft<T>> read)
        where T : class => new([.. files[kind].Select(read)]);

    private static DemoScenario? Demo(
        IReadOnlyList<ConfigFile> files, Shelf<Campaign> campaigns, Shelf<Organisation> organisations,
        Shelf<MonitoringDefinition> monitorings)
    {
        foreach (var file in files.Skip(1))
        {
            file.Findings.Add(1, $"Демонстрация уже описана в {files[0].Path}.", "Оставьте один файл.");
        }

        return files.Count == 0 ? null : DemoReader.Read(files[0], campaigns, organisations, monitorings);
    }

    private void CheckAcross(
        Shelf<Organisation> organisations, Shelf<MonitoringDefinition> monitorings, Shelf<Campaign> campaigns)
    {
        if (organisations.Drafts.Count == 0)
        {
            folder.Add(
                1, "Нет ни одной организации.", $"Опишите её в {Layout.Organisations}/ по образцу из README.md.");
        }

        organisations.CheckIds(draft => draft.Id);
        monitorings.CheckIds(draft => draft.Version is null ? null : $"{draft.Id}, версия {draft.Version}");
        campaigns.CheckIds(draft => draft.Id);
        UnitIds.Check(organisations.Drafts);
    }
}
