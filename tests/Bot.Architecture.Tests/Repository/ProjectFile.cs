using System.Xml.Linq;

namespace Bot.Architecture.Tests.Repository;

/// <summary>A project file, read as the text it is.</summary>
public sealed class ProjectFile
{
    private readonly XElement root;

    public ProjectFile(string path)
    {
        Path = path;
        root = XElement.Parse(Checkout.Read(path));
    }

    public static IReadOnlyList<ProjectFile> All { get; } =
        [.. Checkout.Projects.Select(path => new ProjectFile(path))];

    public string Path { get; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Sdk => (string?)root.Attribute("Sdk") ?? "";

    public IReadOnlyList<XElement> Packages => [.. root.Descendants("PackageReference")];

    public IEnumerable<string> References => Includes("ProjectReference")
        .Select(path => System.IO.Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    public IEnumerable<string> Includes(string item) =>
        root.Descendants(item).Select(element => (string?)element.Attribute("Include") ?? "");

    public static ProjectFile Source(string name) => All.Single(project => project.Path == $"src/{name}/{name}.csproj");
}
