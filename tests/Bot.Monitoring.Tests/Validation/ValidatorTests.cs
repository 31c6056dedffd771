using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Validation;

namespace Bot.Monitoring.Tests.Validation;

public sealed class ValidatorTests
{
    [Theory]
    [Trait("R", "R37")]
    [InlineData(1400, 1000, Verdict.Fail)]
    [InlineData(1000, 1000, Verdict.Pass)]
    [InlineData(0, 0, Verdict.Pass)]
    public void Check_PartAgainstWhole_FailsOnlyAboveIt(int part, int whole, Verdict verdict)
    {
        foreach (var severity in new[] { Severity.Hard, Severity.Soft })
        {
            var finding = Assert.Single(Check(
                Sample.Monitoring([Sample.Share("1", severity)]), ("part1", part), ("whole1", whole)));

            Assert.Equal((verdict, severity), (finding.Verdict, finding.Rule.Severity));
            Assert.Equal((part, whole), (finding.Left, finding.Right));
            Assert.True(Validator.IsWithin(finding.Rule));
        }
    }

    [Fact]
    [Trait("R", "R37")]
    public void Check_LimitSwitchedOff_SaysNothing() =>
        Assert.Empty(Check(Sample.Monitoring([Sample.Share("1", null)]), ("part1", 1400), ("whole1", 1000)));

    [Theory]
    [InlineData(null, null, "part1")]
    [InlineData(5, null, "whole1")]
    [InlineData(null, 5, "part1")]
    public void Check_ASideIsAbsent_IsNotCheckableAndSaysWhich(int? part, int? whole, string absent)
    {
        var finding = Assert.Single(Check(
            Sample.Monitoring([Sample.Share("1")]), ("part1", part), ("whole1", whole)));

        Assert.Equal((Verdict.NotCheckable, absent), (finding.Verdict, finding.Absent));
    }

    [Fact]
    [Trait("R", "R31")]
    public void Check_NoDataIsNotZero_IsNotCheckable()
    {
        var entry = Sample.Entry("u1", ("part1", 5)).With([Sample.Kept("whole1", new Answer.NoData("не собирали"))]);

        var finding = Assert.Single(Validator.Check(Sample.Monitoring([Sample.Share("1")]), key => entry[key]));

        Assert.Equal((Verdict.NotCheckable, "whole1"), (finding.Verdict, finding.Absent));
    }

    [Theory]
    [Trait("R", "R39")]
    [InlineData(202217, 202217, Verdict.Fail)]
    [InlineData(202216, 202217, Verdict.Pass)]
    [InlineData(100, 100, Verdict.Fail)]
    [InlineData(99, 99, Verdict.Pass)]
    public void Check_AllTasksAutochecked_IsSuspiciousAndCanBeExplained(int part, int whole, Verdict verdict)
    {
        var finding = Check(Sample.Dee, ("etasks_autochecked", part), ("etasks_total", whole))
            .Single(each => each.Rule.Id == "etasks-all-autochecked");

        Assert.Equal((verdict, Severity.Soft), (finding.Verdict, finding.Rule.Severity));
    }

    [Theory]
    [InlineData(Comparison.Equal, false, true, false)]
    [InlineData(Comparison.NotEqual, true, false, true)]
    [InlineData(Comparison.Greater, false, false, true)]
    [InlineData(Comparison.GreaterOrEqual, false, true, true)]
    [InlineData(Comparison.Less, true, false, false)]
    [InlineData(Comparison.LessOrEqual, true, true, false)]
    public void Check_AgainstAConstant_ComparesAsNamed(Comparison comparison, bool below, bool at, bool above)
    {
        var rule = new Rule("r", "part1", comparison, null, 10, Severity.Soft, null, "");
        var monitoring = Sample.Monitoring([Sample.Share("1", null)], [rule]);

        Assert.Equal([below, at, above], new[] { 9, 10, 11 }.Select(value =>
            Assert.Single(Check(monitoring, ("part1", value))).Verdict == Verdict.Pass));
    }

    private static List<Finding> Check(MonitoringDefinition monitoring, params (string, decimal?)[] values)
    {
        var entry = Sample.Entry("u1", values);
        return [.. Validator.Check(monitoring, key => entry[key])];
    }
}
