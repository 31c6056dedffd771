using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bot.Architecture.Tests.Repository;

namespace Bot.Architecture.Tests;

/// <summary>A restore gives the same packages everywhere.</summary>
public sealed partial class PackageTests
{
    [Fact]
    public void Versions_Everywhere_AreCentral() => Rule.Holds(
        ProjectFile.All.SelectMany(project => project.Packages
            .Where(package => package.Attributes().Concat<XObject>(package.Elements()).Any(IsVersion))
            .Select(package => $"{project.Path}: {package}")),
        "Write the version into Directory.Packages.props.");

    [Fact]
    public void Versions_Central_AreExact() => Rule.Holds(
        XElement.Parse(Checkout.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Where(package => !Exact().IsMatch((string?)package.Attribute("Version") ?? ""))
            .Select(package => package.ToString()),
        "Write one exact version: a floating one restores differently tomorrow.");

    [Fact]
    public void Projects_Everywhere_HaveALockFile() => Rule.Holds(
        Checkout.Projects.Select(path => path[..(path.LastIndexOf('/') + 1)] + "packages.lock.json")
            .Except(Checkout.Files),
        "Restore the project and commit its lock file.");

    private static bool IsVersion(XObject part) =>
        (part is XAttribute attribute ? attribute.Name : ((XElement)part).Name).LocalName.StartsWith("Version");

    [GeneratedRegex(@"^\d+(\.\d+)+$")]
    private static partial Regex Exact();
}
