using Bot.Monitoring.Definitions;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Registers;

namespace Bot.Monitoring.Tests.Registers;

/// <summary>A region of three municipalities, two of them with the tag, and a register in it.</summary>
internal static class SmallRegister
{
    public static readonly Organisation Region = new(
        "region", "Область", TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow"), ["region", "municipality"],
        [
            new Unit("region", "Область", "Область", "region", null, []),
            Municipality("luga", "pfdo"), Municipality("tosno", "pfdo"), Municipality("vyborg"),
        ]);

    public static Register With(params Decision[] decisions) => new(
        "small", "Решения", "Решения", "region", [new Direction("DOP", "Дополнительное образование")],
        [
            new Party("HEADS", "Руководители", "municipality", null, []),
            new Party("PFDO", "Участники ПФДО", "municipality", "pfdo", []),
            new Party("QUANTORIUM", "Кванториумы", "municipality", "quantorium", []),
            new Party("SCHOOLS", "Директора", "municipality", null, []),
            new Party("KOPO", "Комитет", null, null, ["region"]),
        ],
        decisions);

    /// <summary>A decision with terms as they are written.</summary>
    public static Decision Decision(string id, IEnumerable<string> terms, params string[] parties) =>
        new(id, "DOP", "1.", "Сделать", [.. terms.Select(term => TermReader.Read(term)!)], parties);

    public static Measure Measured(Target target) => new("записано", "всего", "чел.", target);

    public static Report Said(
        Decision decision, string party, string unit, ReportStatus status, string day,
        (decimal Part, decimal Whole)? pair = null) => new(
        "small", decision.Id, party, unit, status, null, null, pair?.Part, pair?.Whole,
        new DateTimeOffset(Day(day).ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(3)), 1);

    public static DecisionProgress Compute(Register register, string day, params Report[] reports) =>
        DecisionProgress.Compute(register, register.Decisions[0], Region, reports, Day(day));

    public static DateOnly Day(string day) => DateOnly.Parse(day, null);

    private static Unit Municipality(string id, params string[] tags) =>
        new(id, id, id, "municipality", "region", []) { Tags = tags };
}
