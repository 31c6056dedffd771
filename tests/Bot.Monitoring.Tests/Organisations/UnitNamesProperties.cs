using Bot.Monitoring.Organisations;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Monitoring.Tests.Organisations;

public sealed class UnitNamesProperties
{
    private static readonly string Letters = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

    private static readonly Organisation Region =
        Sample.Shipped.Organisations.Single(each => each.Id == "leningrad-region");

    private static readonly Gen<Unit> Municipalities = Gen.Elements(Region.AtLevel("municipality", Region.Root.Id));

    private static readonly Gen<string> CaseForms =
        Gen.Elements("ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими");

    private static readonly Gen<string> Frames = Gen.Elements(
        "{0}", "{0} район", "{0} района", "в {0} районе", "{0} р-н", "{0} р-на", "{0} муниципальный район",
        "ММС {0} района", "«{0} район»", "{0}\u00A0район", "{0} городской округ", "{0} ГО", "по {0} району",
        "администрация {0} района", "{0} районы", "{0} район Ленинградской области");

    [Fact]
    [Trait("R", "R32")]
    public void CaseForm_OfAnyUnit_ResolvesToIt() => Properties.Hold(
        from unit in Municipalities
        from ending in CaseForms
        from frame in Frames
        from loud in Gen.Elements(true, false)
        select (unit, Text: Form(unit, ending, frame, loud)),
        made => Assert.Equal(made.unit, Assert.IsType<UnitName.Known>(UnitNames.Read(Region, made.Text)).Unit),
        700);

    [Fact]
    [Trait("R", "R32")]
    public void Slip_OfOneLetter_IsNeverAnotherUnit() => Properties.Hold(
        from unit in Municipalities
        from ending in CaseForms
        from frame in Frames
        from place in Gen.Choose(0, 100)
        from letter in Gen.Elements(Letters.AsEnumerable())
        from change in Gen.Elements(0, 1, 2, 3)
        let word = Form(unit, ending, "{0}", false)
        select (unit, Text: string.Format(null, frame, Slipped(word, place % word.Length, letter, change))),
        made => Assert.True(
            UnitNames.Read(Region, made.Text) is not UnitName.Known known || known.Unit == made.unit, made.Text),
        1000);

    [Fact]
    [Trait("R", "R32")]
    public void RandomWord_ByChanceOfDistance_IsNeverKnown() => Properties.Hold(
        from length in Gen.Choose(0, 16)
        from letters in Gen.ArrayOf(Gen.Elements(Letters.AsEnumerable()), length)
        from ending in Gen.Elements("", "ский", "ского", "ский район", "ск")
        select new string(letters) + ending,
        text => Assert.IsType<UnitName.Unknown>(UnitNames.Read(Region, text)),
        700);

    [Fact]
    [Trait("R", "R32")]
    public void AnyText_Whatever_IsReadWithoutFailing() => Properties.Hold(
        ArbMap.Default.GeneratorFor<string>(),
        text => Assert.NotNull(UnitNames.Read(Region, text ?? "")));

    private static string Form(Unit unit, string ending, string frame, bool loud)
    {
        var form = string.Format(null, frame, unit.ShortName[..^2] + ending);
        return loud ? form.ToUpperInvariant() : form;
    }

    private static string Slipped(string word, int at, char letter, int change) => change switch
    {
        0 => word.Remove(at, 1),
        1 => word.Insert(at, letter.ToString()),
        2 => word.Remove(at, 1).Insert(at, letter.ToString()),
        _ when at + 1 < word.Length => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        _ => word,
    };
}
