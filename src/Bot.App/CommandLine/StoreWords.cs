using System.Diagnostics;
using Bot.Runner.Storing;

namespace Bot.App.CommandLine;

/// <summary>What is wrong with the store, for the operator.</summary>
internal static class StoreWords
{
    public static string Of(StoreException failure, string path) => failure.Failure switch
    {
        StoreFailure.Busy => $"Файл {path} занят другой программой. Подождите её или завершите.",
        StoreFailure.Full => $"На диске, где {path}, нет места. Освободите место.",
        StoreFailure.Unavailable =>
            $"Файл {path} недоступен. Проверьте, что его и его папку можно менять, или задайте другой Storage:Path.",
        StoreFailure.Damaged =>
            $"Файл {path} не база данных или повреждён. Восстановите его из копии или задайте другой Storage:Path.",
        StoreFailure.TooNew => $"Файл {path} записан более новой версией. Обновите программу.",
        StoreFailure.Taken =>
            $"На файле {path} уже работает другой бот. Остановите его или задайте другой Storage:Path.",
        _ => throw new UnreachableException(),
    };
}
