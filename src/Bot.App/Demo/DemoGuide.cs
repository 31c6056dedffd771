using Bot.Config.Demo;
using Bot.Monitoring;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Indicators;
using Bot.Sandbox.Page;

namespace Bot.App.Demo;

/// <summary>What the page tells a visitor to try, and the numbers that make the published totals whole.</summary>
internal static class DemoGuide
{
    public static DemoPage Page(DemoScenario scenario, Catalog catalog, IReadOnlyDictionary<long, string?> tokens)
    {
        var campaign = catalog.Campaign(scenario.Campaign)!;
        var unit = catalog.Unit(scenario.Last)!;
        var monitoring = catalog.MonitoringOf(campaign);
        return new DemoPage(
            campaign.Title,
            [.. scenario.People.Select(person => new Sandbox.Page.DemoPerson(
                person.Id, $"{person.Name}, {catalog.Unit(person.Unit)!.Name}",
                person.Role.ToString().ToLowerInvariant(),
                tokens[person.Id] is { } token ? "/start " + token : null))],
            [
                new DemoStep("Нажмите «Начать» во всех трёх чатах и согласитесь: у каждого своё приглашение.", []),
                new DemoStep(
                    "Спросите сводку у координатора («сводка»): "
                    + $"{scenario.Values.Count - 1} из {scenario.Values.Count}, не хватает одного — {unit.ShortName}.",
                    []),
                new DemoStep(
                    $"Введите ответы за {unit.Name} в чате методиста. Можно ошибаться: бот переспросит.",
                    [.. Hints(scenario, monitoring)]),
                new DemoStep("Отправьте («отправить») и посмотрите квитанцию.", []),
                new DemoStep(
                    "Снова спросите сводку: она равна опубликованной — 99, 12, 27, 23, 100, 78, 22, 17 %, "
                    + "индекс 52,34.",
                    []),
                new DemoStep("Исправьте любой ответ или измените своё сообщение: свод пересчитается сразу.", []),
                new DemoStep(
                    "Координатор: «карточка " + unit.ShortName + "», затем «вернуть 2.1: проверьте знаменатель». "
                    + "Методист исправит по кнопке, и форма вернётся сама.",
                    []),
                new DemoStep(
                    "Координатор: снова «карточка " + unit.ShortName + "» и «Принять». Больше не исправить.", []),
                new DemoStep(
                    "Методист: «продление 3». Координатор: «Продлить» или «Отказать». Ещё есть «люди», «пригласить», "
                    + "«кто не сдал» и «напомнить».",
                    []),
            ]);
    }

    // In the order the bot asks: a pair is one message, a number known already is not asked again.
    private static IEnumerable<DemoEntryHint> Hints(DemoScenario scenario, MonitoringDefinition monitoring)
    {
        var values = scenario.Values[scenario.Last];
        var known = new HashSet<string>();
        foreach (var indicator in monitoring.Indicators)
        {
            var (part, whole) = (indicator.Numerator, indicator.Denominator);
            var pair = known.Add(part.Question) & known.Add(whole.Question);
            yield return pair
                ? new DemoEntryHint(
                    $"{part.No} и {whole.No}", $"{Shown(values[part.Question])} из {Shown(values[whole.Question])}")
                : new DemoEntryHint(part.No, Shown(values[part.Question]));
            foreach (var rule in monitoring.Rules.Where(rule => rule.Left == part.Question))
            {
                if (scenario.Reasons.GetValueOrDefault(rule.Id) is { } reason)
                {
                    yield return new DemoEntryHint("причина", reason);
                }
            }
        }
    }

    private static string Shown(decimal value) => Rounding.Show(value, 0, "ru").Replace('\u00a0', ' ');
}
