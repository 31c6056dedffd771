using System.Diagnostics;
using System.Globalization;
using Bot.App.CommandLine;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;

namespace Bot.App.Verbs;

/// <summary>A row of the audit as one line.</summary>
/// <param name="Bench">The desk.</param>
/// <param name="Campaign">Whose audit it is.</param>
/// <param name="Names">The display name of everybody who is kept.</param>
internal sealed record AuditText(Bench Bench, Campaign Campaign, IReadOnlyDictionary<long, string> Names)
{
    private readonly FormWords words = new(Bench.Catalog.Texts, Bench.Catalog.MonitoringOf(Campaign));

    /// <summary>Number, local time, who, way, unit, what; one line whatever was typed.</summary>
    public string Of(AuditRow row) => string.Join('\t', new[]
    {
        row.Id.ToString(CultureInfo.InvariantCulture), Local(row.At), Who(row), WayWord(row.Way),
        row.Unit is { } unit ? Bench.Catalog.Unit(unit)?.Name ?? unit : "все", What(row),
    }.Select(OneLine));

    /// <summary>The number of a question's row.</summary>
    public string RowOf(string question) => words.RowOf(question);

    private string Local(DateTimeOffset at) => TimeZoneInfo
        .ConvertTime(at, Bench.Catalog.OrganisationOf(Campaign).Zone)
        .ToString("dd.MM.yyyy HH:mm:ss", CultureInfo.InvariantCulture);

    private string Who(AuditRow row) => row switch
    {
        { Author: null } => "оператор",
        { Person: null } => $"удалённый участник №{row.Author}",
        { Person: { } person } when Names.GetValueOrDefault(person) is { } name => name,
        _ => $"участник №{row.Author}",
    };

    private static string WayWord(Way way) => way switch
    {
        Way.Chat => "чат",
        Way.Edit => "правка в чате",
        Way.Import => "файл",
        Way.Migration => "новая версия",
        Way.Operator => "команда",
        _ => throw new UnreachableException(),
    };

    private string What(AuditRow row) => row.Act switch
    {
        AuditAct.Answer or AuditAct.Migrate => Change(row),
        AuditAct.Submit when row.Detail is { } detail => Submitted(StoredJson.Read<Receipt>(detail)),
        AuditAct.Submit => $"отправлено, квитанция {row.Receipt}",
        AuditAct.Deadline => Set(StoredJson.Read<Deadline>(row.Detail!)),
        _ => Step(StoredJson.Read<ReviewStep>(row.Detail!)),
    };

    private string Change(AuditRow row)
    {
        var question = row.Question!;
        var reasons = row.Reasons.Values.Prepend(FormWords.ReasonOf(row.New)).OfType<string>().ToList();
        return $"{words.RowOf(question)}: {words.Shown(question, row.Old)} -> {words.Shown(question, row.New)}"
            + (reasons.Count == 0 ? "" : "; причина: " + string.Join("; ", reasons));
    }

    private static string Submitted(Receipt receipt) =>
        $"отправлено, квитанция {receipt.Number}, ответов {receipt.Values}, SHA-256 {receipt.Sha256}";

    private string Set(Deadline set)
    {
        var stage = Campaign.Stages.FirstOrDefault(each => each.Id == set.Stage)?.Title ?? set.Stage;
        return $"этап «{stage}»: срок до {Day(set.Day)}" + (set.Letter is null ? "" : $" (письмо {set.Letter})");
    }

    private string Step(ReviewStep step) => step switch
    {
        ReviewStep.Return { Request: { Questions.Count: 0 } request } => "возвращено целиком" + Because(request.Act),
        ReviewStep.Return request => "возвращено: "
            + string.Join(", ", request.Request.Questions.Select(each => words.RowOf(each.Question)))
            + Because(request.Request.Act),
        ReviewStep.Accept accept => "принято" + Because(accept.Act),
        ReviewStep.Reopen reopen => "открыто снова" + Because(reopen.Act),
        ReviewStep.Excuse { Receipt: { } receipt } excuse =>
            "сообщить нечего, квитанция " + receipt.Number + Because(excuse.Act),
        ReviewStep.Excuse excuse => "освобождено от отчёта" + Because(excuse.Act),
        ReviewStep.Ask ask => $"просит срок до {Day(ask.Request.Until)}" + Because(ask.Request.Asked),
        ReviewStep.Decide { Granted: true } granted => "срок продлён" + Because(granted.Act),
        ReviewStep.Decide refused => "в продлении отказано" + Because(refused.Act),
        ReviewStep.Remind remind => "напомнено вручную" + Because(remind.Act),
        ReviewStep.Attach attach =>
            $"{words.RowOf(attach.Evidence.Question)}: приложен файл «{attach.Evidence.File.Name}»",
        _ => throw new UnreachableException(),
    };

    private static string Because(Act act) => act.Reason is { Length: > 0 } reason ? "; причина: " + reason : "";

    private static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    private static string OneLine(string words) =>
        words.ReplaceLineEndings(" ").Replace('\t', ' ');
}
