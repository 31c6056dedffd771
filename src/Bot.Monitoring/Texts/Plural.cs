namespace Bot.Monitoring.Texts;

/// <summary>Which form of a word agrees with a number.</summary>
public static class Plural
{
    /// <summary>Russian: 0 один вопрос, 1 два вопроса, 2 пять вопросов. English: 0 one, 1 many.</summary>
    public static int Form(int count, string language)
    {
        var (ten, hundred) = (Math.Abs(count % 10), Math.Abs(count % 100));
        if (language != "ru")
        {
            return count == 1 ? 0 : 1;
        }

        return hundred is >= 11 and <= 14 ? 2 : ten switch { 1 => 0, >= 2 and <= 4 => 1, _ => 2 };
    }
}
