using Bot.Config.Files;
using Bot.Monitoring.Organisations;

namespace Bot.Config.Organisations;

/// <summary>Checks that no two organisations use one unit id: a unit is named without its organisation.</summary>
internal static class UnitIds
{
    public static void Check(IReadOnlyList<Draft<Organisation>> drafts)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            foreach (var unit in draft.Value?.Units ?? [])
            {
                if (!owners.TryAdd(unit.Id, draft.File.Path) && owners[unit.Id] != draft.File.Path)
                {
                    draft.Findings.Add(
                        draft.IdLine, $"Территория {unit.Id} уже описана в {owners[unit.Id]}.",
                        "Дайте ей другое обозначение.");
                }
            }
        }
    }
}
