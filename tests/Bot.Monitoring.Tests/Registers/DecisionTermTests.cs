using Bot.Monitoring.Registers;

namespace Bot.Monitoring.Tests.Registers;

/// <summary>The forty-five terms with a single meaning of the decisions of 2019, as they are written.</summary>
public sealed class DecisionTermTests
{
    /// <summary>The first decision with the term, its words, what span it is, and its days; no days: no end.</summary>
    public static TheoryData<string, string, TermKind?, string?> Phrases { get; } = new()
    {
        { "ALL-1", "в течение 2019-2020 учебного года.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "SCHOOL-1", "в течение 2019-2020 учебного года.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "SCHOOL-2", "в течение 2019-2020 учебного года.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "SCHOOL-3", "в течение 2019-2020 учебного года.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "SCHOOL-4", "в течение 2019-2020 учебного года.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "SCHOOL-5", "в течение 2019-2020 учебного года.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "SCHOOL-6", "в течение 2019-2020 учебного года.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "SCHOOL-7", "октябрь 2020 года.", TermKind.Month, "2020-10-01..2020-10-31" },
        { "DOP-2", "до 30 октября 2019 года.", null, "..2019-10-30" },
        { "DOP-3", "до 30 декабря 2019 года.", null, "..2019-12-30" },
        { "DOP-4", "до 30 октября 2019 года.", null, "..2019-10-30" },
        { "DOP-5", "до 1 декабря 2019 г.", null, "..2019-12-01" },
        { "DOP-6", "до 30 декабря 2019 г.", null, "..2019-12-30" },
        { "DOP-7", "до 30 декабря 2019 г.", null, "..2019-12-30" },
        { "PROF-1", "2019-2020 уч.год.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "PROF-2", "2019-2020 уч.год.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "PROF-3", "2019-2020 уч.год.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "PROF-4", "постоянно.", null, null },
        { "PROF-5", "2019-2020 уч.год.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "PROF-6", "до 25.12.2019 года.", null, "..2019-12-25" },
        { "PROF-7", "до 25.12.2019 года.", null, "..2019-12-25" },
        { "PROF-7", "2019-2020 уч.год.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "PROF-8", "2019-2020 уч. год.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "PROF-9", "постоянно.", null, null },
        { "PROF-10", "постоянно.", null, null },
        { "PROF-11", "постоянно.", null, null },
        { "PROF-12", "постоянно.", null, null },
        { "PROF-13", "постоянно.", null, null },
        { "PROF-14", "постоянно.", null, null },
        { "PROF-15", "постоянно.", null, null },
        { "PROF-16", "постоянно.", null, null },
        { "COS-1", "в течение 2019-2020 учебного года.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "COS-2", "в течение 2019-2020 учебного года.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "COS-3", "в течение 2019-2020 учебного года.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "COS-4", "2019-2020 уч. год", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "TEACHER-1", "2019-2020 гг.", TermKind.Years, "2019-01-01..2020-12-31" },
        { "TEACHER-2", "октябрь-декабрь 2019 г.", TermKind.Months, "2019-10-01..2019-12-31" },
        { "TEACHER-3", "2020 г.", TermKind.Year, "2020-01-01..2020-12-31" },
        { "TEACHER-4", "2020 г.", TermKind.Year, "2020-01-01..2020-12-31" },
        { "TEACHER-5", "2020 г.", TermKind.Year, "2020-01-01..2020-12-31" },
        { "TEACHER-6", "2019-2020 гг.", TermKind.Years, "2019-01-01..2020-12-31" },
        { "TEACHER-7", "2019-2020 гг.", TermKind.Years, "2019-01-01..2020-12-31" },
        { "QUALITY-1", "в течение 2019-2020 учебного года.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "QUALITY-2", "в течение 2019-2020 учебного года.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
        { "QUALITY-3", "в течение 2019-2020 учебного года.", TermKind.SchoolYear, "2019-09-01..2020-08-31" },
    };

    [Fact]
    [Trait("R", "R27")]
    public void Phrases_OfTheDecisions_AreFortyFive() => Assert.Equal(45, Phrases.Count);

    [Theory]
    [Trait("R", "R27")]
    [MemberData(nameof(Phrases))]
    public void Read_PhraseOfADecision_MeansWhatTheFactsSay(
        string decision, string wording, TermKind? kind, string? days)
    {
        var term = TermReader.Read(wording);

        Assert.True(term is not null, decision);
        Assert.Equal(wording, term.Wording);
        Assert.Equal(kind, (term as Term.Within)?.Kind);
        Assert.Equal(days is null, term is Term.Ongoing);
        Assert.Equal(days ?? "..", $"{term.Start:yyyy-MM-dd}..{term.End:yyyy-MM-dd}");
    }
}
