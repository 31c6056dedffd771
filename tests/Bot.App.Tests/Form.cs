using System.Globalization;

namespace Bot.App.Tests;

/// <summary>The table of the 2021 note: sixteen rows, of which 2.2 says 174 873 where 1.2 and 4.2 say 174 876.
/// </summary>
internal static class Form
{
    public const string Header = "№;Наименование;Ед.;Значение";

    public static readonly (string No, decimal Value)[] Rows =
    [
        ("1.1", 173171), ("1.2", 174876), ("2.1", 20555), ("2.2", 174873), ("3.1", 3917), ("3.2", 14269),
        ("4.1", 41007), ("4.2", 174876), ("5.1", 202217), ("5.2", 202217), ("6.1", 92), ("6.2", 118),
        ("7.1", 3112), ("7.2", 14269), ("8.1", 525), ("8.2", 3057),
    ];

    public static string Document => Of(Rows);

    public static string Of(IEnumerable<(string No, decimal Value)> rows) => string.Join('\n',
        [Header, .. rows.Select(row => Row(row.No, row.Value.ToString(CultureInfo.InvariantCulture)))]) + "\n";

    public static string Row(string no, string value) => $"{no};строка {no};чел.;{value}";
}
