using System.Globalization;
using System.Text;

namespace Bot.Endurance.Product;

/// <summary>A temporary folder with the store and with definitions for as many municipalities as there are people.
/// </summary>
internal sealed class Home
{
    private Home(string folder) => Folder = folder;

    public string Folder { get; }

    public string Config => Path.Combine(Folder, "config");

    public string Store => Path.Combine(Folder, "svod.db");

    public static string UnitOf(int person) => string.Create(CultureInfo.InvariantCulture, $"u{person:000}");

    public static Home Make(int people)
    {
        var home = new Home(Directory.CreateTempSubdirectory("svod-endurance-").FullName);
        // The demo, the registers and the other campaigns name the shipped municipalities.
        foreach (var (kind, files) in new[] { ("campaigns", "dee-2021.yaml"), ("monitorings", "dee.yaml"), ("texts", "*") })
        {
            Copy(Path.Combine(Shipped(), kind), files, Path.Combine(home.Config, kind));
        }

        var organisations = Directory.CreateDirectory(Path.Combine(home.Config, "organisations")).FullName;
        File.WriteAllText(Path.Combine(organisations, "leningrad-region.yaml"), Organisation(people));
        return home;
    }

    public void Delete() => Directory.Delete(Folder, recursive: true);

    private static string Shipped()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Directory.Exists(Path.Combine(at, "config", "monitorings")))
            {
                return Path.Combine(at, "config");
            }
        }

        throw new DirectoryNotFoundException("There is no folder config above the program.");
    }

    private static void Copy(string from, string files, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from, files))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    private static string Organisation(int people)
    {
        var yaml = new StringBuilder(
            """
            id: leningrad-region
            title: Ленинградская область
            timeZone: Europe/Moscow
            levels: [region, municipality]
            units:
              - {id: leningrad-region, name: Ленинградская область, short: Область, level: region}

            """);
        for (var person = 1; person <= people; person++)
        {
            yaml.Append(
                CultureInfo.InvariantCulture,
                $"  - {{id: {UnitOf(person)}, name: Район {person}, short: \"{person}-й\", level: municipality, ");
            yaml.Append("parent: leningrad-region}\n");
        }

        return yaml.ToString();
    }
}
