using System.Globalization;
using Bot.Endurance;

var options = new EnduranceOptions();
for (var at = 0; at < args.Length; at += 2)
{
    if (at + 1 == args.Length ||
        !int.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
    {
        return Usage();
    }

    switch (args[at])
    {
        case "--people" when number is > 0 and <= 999:
            options = options with { People = number };
            break;
        case "--kills":
            options = options with { Kills = number };
            break;
        case "--seed":
            options = options with { Seed = number };
            break;
        default:
            return Usage();
    }
}

var result = await EnduranceRun.Start(options, Console.Out);
result.Print(Console.Out);
return result.Violations.Count == 0 ? 0 : 1;

static int Usage()
{
    Console.Error.WriteLine("Bot.Endurance [--people 1..999] [--kills N] [--seed N]");
    return 2;
}
