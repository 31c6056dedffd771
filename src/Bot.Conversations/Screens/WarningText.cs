using System.Diagnostics;
using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Summaries;

namespace Bot.Conversations.Screens;

/// <summary>The sentence of a warning.</summary>
public static class WarningText
{
    /// <summary>Says what differs, by how much and what was done about it; plain text.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="campaign">The campaign of the summary.</param>
    /// <param name="language">«ru» or «en».</param>
    /// <param name="warning">The warning.</param>
    public static string Of(Catalog catalog, Campaign campaign, string language, Warning warning)
    {
        if (warning is not Warning.SharedValueDiffers differs)
        {
            throw new UnreachableException();
        }

        string Shown(decimal value) => Rounding.Show(value, 0, language);
        return catalog.Texts.Say(
            language, "warning.sharedValueDiffers", ("unit", differs.Unit.Name),
            ("question", catalog.MonitoringOf(campaign).Find(differs.Question)!.Name), ("row", differs.Row),
            ("kept", Shown(differs.Kept)), ("otherRow", differs.Other.Row), ("other", Shown(differs.Other.Value)),
            ("difference", Shown(differs.Difference)));
    }
}
