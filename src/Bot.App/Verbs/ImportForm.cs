using System.Diagnostics;
using System.Globalization;
using Bot.App.CommandLine;
using Bot.Conversations.Effects;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Imports;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Texts;
using Bot.Monitoring.Validation;

namespace Bot.App.Verbs;

/// <summary>One form on its way into one entry, and what is said about it.</summary>
internal sealed class ImportForm(Bench bench, Campaign campaign, EntryKey key, string file, bool archive)
{
    private readonly MonitoringDefinition monitoring = bench.Catalog.MonitoringOf(campaign);
    private readonly FormWords words = new(bench.Catalog.Texts, bench.Catalog.MonitoringOf(campaign));
    private readonly Unit unit = bench.Catalog.Unit(key.Unit)!;

    private string Reason => "загружено из файла " + file;

    public ImportPlan Plan(Entry entry, IReadOnlyList<ImportRow> rows) =>
        ImportPlan.Make(monitoring, entry, rows, new Origin(bench.Now, null, Way.Import), Reason, archive);

    /// <summary>Why nothing can be loaded into the entry at all; null when it can.</summary>
    public async Task<string?> Locked(Entry entry)
    {
        if (EntryMachine.Takes(entry.State, EntryTrigger.Answer))
        {
            return null;
        }

        var act = entry.Review.Accepted!;
        var people = await bench.Store.People();
        var who = act.Person is { } person
            ? people.Holdings.LastOrDefault(row => row.Person == person)?.Name ?? "координатор"
            : "оператор";
        var at = TimeZoneInfo.ConvertTime(act.At, bench.Catalog.OrganisationOf(campaign).Zone);
        return $"{campaign.Id}, {unit.Name}: форма принята "
            + at.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture)
            + $" ({who}), менять её нельзя. Координатор может открыть её снова; потом повторите загрузку.";
    }

    public int Refuse(ImportPlan plan)
    {
        foreach (var issue in plan.Issues)
        {
            bench.Errors.WriteLine($"{file}{Line(issue)}: {Sentence(issue)}");
        }

        return ExitCode.Failed;
    }

    public void Show(Entry before, ImportPlan plan)
    {
        bench.Output.WriteLine($"{campaign.Id}, {unit.Name}: изменений {plan.Kept.Count}.");
        foreach (var kept in plan.Kept)
        {
            bench.Output.WriteLine($"  {words.RowOf(kept.Question)}: "
                + $"{words.Shown(kept.Question, before[kept.Question])} -> {words.Shown(kept.Question, kept.Answer)}");
            foreach (var other in kept.Differences)
            {
                bench.Output.WriteLine("  предупреждение: " + Differs(kept, other));
            }
        }

        foreach (var row in plan.Overruled)
        {
            bench.Output.WriteLine(
                $"  предупреждение: строка {row.No} (строка файла {row.Line}) говорит «{Cut(row.Value)}», "
                + "взято значение другой строки того же вопроса.");
        }

        foreach (var finding in plan.Explained)
        {
            bench.Output.WriteLine($"  пояснение к {words.RowOf(finding.Rule.Left)}: «{Reason}». {Text(finding)}");
        }
    }

    public IReadOnlyList<Effect> Effects(Entry entry, ImportPlan plan)
    {
        var effects = new List<Effect>();
        // Of a unit that had nothing to report, a form makes a draft again, even one that says nothing new.
        if (plan.Kept.Count > 0 || entry.State == EntryState.Excused)
        {
            effects.Add(new Effect.Keep(key, monitoring.Version, plan.Kept));
        }

        if (plan.Complete && !plan.Result.Unsettled.Any()
            && (plan.Kept.Count > 0 || entry.State != EntryState.Submitted))
        {
            effects.Add(new Effect.Submit(key, Receipt.For(plan.Result, bench.Now), 0));
        }

        return effects;
    }

    public int Done(ImportPlan plan, IReadOnlyList<Effect> effects)
    {
        if (plan.Result.Unsettled.Select(each => words.RowOf(each.Question)).ToList() is { Count: > 0 } open)
        {
            bench.Output.WriteLine(
                $"{(effects.Count == 0 ? "Ничего не изменено" : "Записано")}, но не отправлено: возвращённые строки "
                + $"{string.Join(", ", open)} остались прежними. Исправьте их в файле, а верные подтвердите в чате.");
            return ExitCode.Good;
        }

        var receipt = effects.OfType<Effect.Submit>().Select(submit => submit.Receipt).FirstOrDefault();
        bench.Output.WriteLine(receipt is not null
            ? $"Отправлено, квитанция {receipt.Number}, SHA-256 {receipt.Sha256}."
            : effects.Count == 0
                ? "Всё это уже записано: ничего не изменено."
                : "Записано в черновик: отвечены не все вопросы, поэтому форма не отправлена.");
        return ExitCode.Good;
    }

    private string Differs(KeptAnswer kept, RowDifference other)
    {
        var warning = new Monitoring.Summaries.Warning.SharedValueDiffers(
            unit, kept.Question, words.RowOf(kept.Question), kept.Answer.Amount!.Value, other);
        return Conversations.Summaries.WarningText.Of(bench.Catalog, campaign, TextBook.DefaultLanguage, warning);
    }

    private static string Line(ImportIssue issue) => issue switch
    {
        ImportIssue.UnknownRow unknown => ":" + unknown.Row.Line,
        ImportIssue.AmbiguousRow ambiguous => ":" + ambiguous.Row.Line,
        ImportIssue.CellBeyond beyond => ":" + beyond.Row.Line,
        ImportIssue.WrongTotal wrong => ":" + wrong.Row.Line,
        ImportIssue.WrongValue wrong => ":" + wrong.Row.Line,
        _ => "",
    };

    private string Sentence(ImportIssue issue) => issue switch
    {
        ImportIssue.UnknownRow unknown => Unknown(unknown.Row),
        ImportIssue.AmbiguousRow ambiguous =>
            $"Строка {ambiguous.Row.No} — показатель или критерий {ambiguous.Criterion.No}? "
            + $"Напишите {ambiguous.Criterion.No} или единицу «балл», а для показателя — "
            + $"единицу «{ambiguous.Component.Unit}».",
        ImportIssue.CellBeyond beyond =>
            $"после последнего столбца стоит «{Cut(beyond.Row.Beyond)}». Если это часть значения с точкой с запятой, "
            + "возьмите значение в кавычки; иначе уберите лишнее.",
        ImportIssue.WrongTotal wrong =>
            $"«{Cut(wrong.Row.Value)}» — не итог. Напишите целое число от 0 до {wrong.Max} или «более 30», «18-27».",
        ImportIssue.WrongValue wrong =>
            $"«{Cut(wrong.Row.Value)}» в строке {wrong.Row.No}. " + Markup.Strip(Fault(wrong)),
        ImportIssue.BrokenRule broken => Text(broken.Finding) + " Исправьте файл: пока ничего не загружено.",
        ImportIssue.NothingThere => "ни у одной строки мониторинга нет значения. Заполните столбец «Значение».",
        _ => throw new UnreachableException(),
    };

    private string Unknown(ImportRow row) =>
        (string.IsNullOrWhiteSpace(row.No)
            ? $"у значения «{Cut(row.Value)}» нет номера строки. "
            : $"строки {Cut(row.No)} в этом мониторинге нет. ")
        + "Исправьте № или уберите строку. "
        + $"Есть: {string.Join(", ", monitoring.Components.Select(each => each.No)
            .Concat(monitoring.Questions.Select(each => each.No).OfType<string>()))}.";

    private string Fault(ImportIssue.WrongValue wrong) => Conversations.Entries.WrongText.Of(
        bench.Catalog.Texts, TextBook.DefaultLanguage, monitoring, wrong.Question, wrong.Fault);

    private string Text(Finding finding) => Validator.IsWithin(finding.Rule)
        ? bench.Catalog.Texts.Say(
            TextBook.DefaultLanguage, "rule.within", ("part", Shown(finding.Left)), ("whole", Shown(finding.Right)),
            ("partRow", Validator.IndicatorOf(monitoring, finding.Rule).Numerator.No),
            ("wholeRow", Validator.IndicatorOf(monitoring, finding.Rule).Denominator.No))
        : finding.Rule.Text;

    private static string Shown(decimal? value) =>
        value is { } amount ? Rounding.Show(amount, 0, TextBook.DefaultLanguage) : "нет";

    private static string Cut(string value) => value.Length <= 40 ? value : value[..40] + "…";
}
