using System.CommandLine;
using Bot.App.Verbs;

namespace Bot.App.CommandLine;

/// <summary>The verbs of the command line (design, section 2).</summary>
internal static class CommandTree
{
    public static RootCommand Build(Operator desk, Func<Task<int>> run)
    {
        var root = new RootCommand("Svod: сбор мониторинга в чате Telegram и готовый свод.")
        {
            CheckVerb.Build(desk), InviteVerb.Build(desk), PeopleVerb.Build(desk), RevokeVerb.Build(desk),
            PersonVerb.Build(desk), ForgetVerb.Build(desk), CampaignsVerb.Build(desk), DeadlineVerb.Build(desk),
            SummaryVerb.Build(desk), MissingVerb.Build(desk), PlanVerb.Build(desk), AuditVerb.Build(desk),
            ImportVerb.Build(desk), MigrateVerb.Build(desk), NewVerb.Build(desk), DecisionsVerb.Build(desk),
            DiagramVerb.Build(desk),
        };
        var start = new Command("run", "Запустить бота; без токена — показ (по умолчанию).");
        start.SetAction((_, _) => run());
        root.Add(start);
        root.SetAction((_, _) => run());
        HelpScreen.Install(root);
        return root;
    }
}
