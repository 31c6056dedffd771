using System.Globalization;
using Bot.Monitoring.Answers;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Monitoring.Tests.Answers;

public sealed class AnswerReaderProperties
{
    // Pieces of what people type, so that every branch is met, with rubbish in between.
    private static readonly Gen<string> Texts = Gen.ArrayOf(Gen.Elements(
        "0", "12", "074", "1", "3", " ", "из", ",", ".", "/", ";", "\n", "-", "→", "№", "%", "руб.", "балла", "апреля",
        "2021", "да", "нет", "ничего", "Цифровые ресурсы", "Русский язык, литература", "Классное", "…", "(", ")",
        "\u00a0", "٣", "\ud800", "\0", "слово")).Select(string.Concat);

    [Fact]
    public void Read_AnyMixtureOfPieces_IsAnAnswerToThatQuestionOrAFault() => Properties.Hold(Texts, Understood, 3000);

    [Fact]
    public void Read_AnyString_NeverThrows() =>
        Properties.Hold(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null), Understood, 1000);

    [Fact]
    public void Read_AnyOrderOfNumbers_IsThatRanking() => Properties.Hold(
        Gen.Shuffle(Enumerable.Range(1, Asked.Ranking.Options.Count).ToArray()), numbers => Assert.Equal(
            "chosen " + string.Join(", ", numbers.Select(number => Asked.Ranking.Options[number - 1].Key)),
            Asked.Shown(AnswerReader.Read(Asked.Ranking, string.Join(", ", numbers)))));

    [Fact]
    public void Read_AnyDayHoweverWritten_IsThatDay() => Properties.Hold(
        Gen.Choose(0, 80_000).Zip(Gen.Elements("dd.MM.yyyy", "yyyy-MM-dd", "d.M.yyyy")), each =>
        {
            var day = new DateOnly(1950, 1, 1).AddDays(each.Item1);
            Assert.Equal(
                new AnswerReading.Taken(new Answer.Day(day)),
                AnswerReader.Read(Asked.Date, day.ToString(each.Item2, CultureInfo.InvariantCulture)));
        });

    private static void Understood(string text)
    {
        foreach (var question in Asked.All)
        {
            if (AnswerReader.Read(question, text) is not AnswerReading.Taken taken)
            {
                continue;
            }

            switch (taken.Answer)
            {
                case Answer.Number number:
                    Assert.True(question.IsNumeric && number.Value >= 0);
                    break;
                case Answer.Chosen chosen:
                    Assert.True(question.IsChosen);
                    Assert.All(chosen.Options, key => Assert.NotNull(question.Option(key)));
                    Assert.Equal(chosen.Options.Distinct(), chosen.Options);
                    Assert.InRange(chosen.Options.Count, 0, question.AtMost ?? 5);
                    break;
                case Answer.Words words:
                    Assert.InRange(words.Text.Length, 1, AnswerReader.LongestText);
                    break;
            }
        }
    }
}
