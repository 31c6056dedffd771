using System.Diagnostics;
using System.Globalization;
using Bot.Monitoring.Answers;
using Bot.Sandbox;

namespace Bot.Endurance.People;

/// <summary>Somebody who answers by typing, and decides what to type by the bot's last message alone. Whoever hears
/// nothing waits; a message that comes twice is read once.</summary>
internal sealed class SimulatedPerson(
    long id, string unit, string token, Sheet sheet, SandboxWorld world, Traffic traffic, Violations violations,
    EnduranceOptions options, Random random)
{
    // Typed, and not confirmed yet.
    private readonly Dictionary<string, Answer> pending = [];
    private long read;
    private string? lastText;

    public long Id => id;

    public string Unit => unit;

    public Sheet Sheet => sheet;

    public Memory Memory { get; } = new();

    /// <summary>The whole conversation, from the invitation to the receipt.</summary>
    public async Task Walk()
    {
        world.AddUser(new SandboxUser(id, $"Методист {unit}", LanguageCode: "ru"));
        await Task.Delay(random.NextDouble() * options.Arrivals);
        Type("/start " + token);
        while (await Hear() is { } screen && Answer(screen) is { } words)
        {
            await Task.Delay(options.ShortestThought +
                (random.NextDouble() * (options.LongestThought - options.ShortestThought)));
            Type(words);
        }
    }

    private void Type(string words)
    {
        world.SendText(id, words);
        traffic.Type();
    }

    private async Task<BotScreen?> Hear()
    {
        using var patience = new CancellationTokenSource(options.Patience);
        while (true)
        {
            SandboxMessage message;
            try
            {
                message = await world.WaitForMessageAsync(id, read, it => it.From == "bot", patience.Token);
            }
            catch (OperationCanceledException)
            {
                Complain($"is stuck: no reply within {options.Patience.TotalSeconds:0} s after «{lastText}».");
                return null;
            }

            (read, var repeated, lastText) = (message.Version, message.Text == lastText, message.Text);
            traffic.Hear(read);
            if (!repeated)
            {
                return BotScreen.Read(message.Text);
            }
        }
    }

    // Null when there is nothing more to say.
    private string? Answer(BotScreen screen)
    {
        if (screen.Recorded is { } recorded)
        {
            Confirm(recorded);
        }

        switch (screen)
        {
            case BotScreen.Consent:
                Ask("the consent");
                return "да";
            case BotScreen.Question question:
                Ask("row " + question.Row);
                return Answer(question);
            case BotScreen.ZeroDoubt:
                return "да";
            case BotScreen.WhyUnusual:
                return sheet.Unusual ?? Lost("is asked for a reason that is not due");
            case BotScreen.WhyNoData:
                return ((Answer.NoData)pending.Values.Single()).Reason;
            case BotScreen.Review:
                Ask("the submission");
                return "отправить";
            case BotScreen.Receipt:
                Memory.Keep(lastText!);
                return null;
            case BotScreen.Other:
                return Lost("did not expect");
            default:
                throw new UnreachableException();
        }
    }

    private string Answer(BotScreen.Question question)
    {
        pending.Clear();
        pending[question.Row] = sheet[question.Row];
        if (sheet[question.Row] is not Answer.Number first)
        {
            return "нет данных";
        }

        if (question.Second is not { } row)
        {
            return Written(first);
        }

        pending[row] = sheet[row];
        return Written(first) + " из " + Written((Answer.Number)sheet[row]);
    }

    private void Confirm(string recorded)
    {
        var digits = recorded.Replace("\u00a0", "", StringComparison.Ordinal);
        foreach (var (row, answer) in pending)
        {
            var words = answer is Answer.NoData none ? $"нет данных ({none.Reason})" : Written((Answer.Number)answer);
            if (!digits.Contains(words, StringComparison.Ordinal))
            {
                Complain($"typed {words} for row {row} and was told «{recorded}».");
            }

            Memory.See(row, answer);
        }

        if (pending.Count == 0)
        {
            Complain($"was told «{recorded}» without having answered.");
        }

        pending.Clear();
    }

    private void Ask(string what)
    {
        if (!Memory.Ask(what))
        {
            Complain($"was asked for {what} a second time.");
        }
    }

    private string? Lost(string why)
    {
        Complain($"{why}: «{lastText}».");
        return null;
    }

    private void Complain(string what) => violations.Add($"Person {id} ({unit}) {what}");

    private static string Written(Answer.Number number) => number.Value.ToString(CultureInfo.InvariantCulture);
}
