using System.Diagnostics;
using System.Globalization;
using Bot.Monitoring.Calendars;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Reminders;

namespace Bot.Reports.Reminders;

/// <summary>Why a reminder goes out when it does, in the operator's words.</summary>
public static class PlanWords
{
    private static readonly string[] Months =
    [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
        "декабря",
    ];

    private static readonly string[] Weekdays =
        ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"];

    private static readonly string[] ToWeekdays =
        ["воскресенье", "понедельник", "вторник", "среду", "четверг", "пятницу", "субботу"];

    public static string Why(Notice notice, Organisation organisation) =>
        string.Join("; ", notice.Why.Select(reason => Of(reason, notice, organisation)));

    private static string Of(Reason reason, Notice notice, Organisation organisation) => reason switch
    {
        Reason.Before { Days: 0 } before => $"в день срока, {Dated(before.Due)}",
        Reason.Before before => $"за {Days(before.Days)} до срока, {Dated(before.Due)}",
        Reason.After after => $"срок прошёл {Dated(after.Due)}; напоминание {after.No} из {after.Most}",
        Reason.ReturnedOn returned => $"возвращено {Day(returned.Day)}, дни считаются от возврата",
        Reason.Escalated step => $"напоминания не помогли, ступень {step.Step}: {Names(notice, organisation)}",
        Reason.Daily => $"сводка рабочего дня: не сдали {notice.Units.Count}",
        Reason.Complete => "сдали все",
        Reason.Recurring recurring => $"постоянно, раз в {recurring.Months} мес.: {Dated(recurring.Day)}",
        Reason.Target { Days: 0 } target => $"в день цели {Number(target.Value)}, {Dated(target.Until)}",
        Reason.Target target => $"за {Days(target.Days)} до цели {Number(target.Value)}, {Dated(target.Until)}",
        Reason.Held => "мероприятие этого месяца",
        Reason.Shifted { Shift: var shift } => Shifted(shift),
        Reason.Merged merged => $"вместо напоминания за {Days(merged.Days)}: оно выпало на тот же день",
        Reason.Late late => $"должно было уйти {Moment(late.Meant)}",
        Reason.Paced paced => $"отложено с {Moment(paced.Meant)}: тихие часы или слишком часто",
        _ => throw new UnreachableException(),
    };

    // «30 ноября — суббота, перенесено на пятницу, 29 ноября».
    private static string Shifted(DayShift shift) =>
        $"{Day(shift.Off.Day)} — {Off(shift.Off)}, перенесено на {ToWeekdays[(int)shift.To.DayOfWeek]}, "
        + Day(shift.To);

    private static string Off(DayOff off) => off.Kind switch
    {
        DayOffKind.Weekend => Weekdays[(int)off.Day.DayOfWeek],
        DayOffKind.Holiday => $"праздник ({off.Holiday})",
        DayOffKind.Transferred => "выходной по календарю",
        _ => throw new UnreachableException(),
    };

    private static string Names(Notice notice, Organisation organisation) => string.Join(
        ", ", notice.Units.Select(unit => organisation.Find(unit)?.ShortName ?? unit));

    private static string Days(int count) =>
        count % 10 == 1 && count % 100 != 11 ? $"{count} день"
            : count % 10 is >= 2 and <= 4 && count % 100 is not (>= 12 and <= 14) ? $"{count} дня" : $"{count} дней";

    private static string Day(DateOnly day) => $"{day.Day} {Months[day.Month - 1]}";

    private static string Dated(DateOnly day) => $"{Day(day)} {day.Year}, {Weekdays[(int)day.DayOfWeek]}";

    private static string Moment(DateTimeOffset at) =>
        Day(DateOnly.FromDateTime(at.DateTime)) + at.ToString(" HH:mm", CultureInfo.InvariantCulture);

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
