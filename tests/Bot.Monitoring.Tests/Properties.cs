using FsCheck;
using FsCheck.Fluent;

namespace Bot.Monitoring.Tests;

/// <summary>Checks a property over many generated cases.</summary>
internal static class Properties
{
    public static void Hold<T>(Gen<T> cases, Action<T> property, int count = 500) =>
        Prop.ForAll(cases.ToArbitrary(), property).Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(count));
}
