namespace Bot.Sandbox.Methods;

/// <summary>All methods the double knows; names in any case.</summary>
internal static class MethodTable
{
    private static readonly Dictionary<string, Func<Call, ValueTask<Answer>>> Methods =
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["getUpdates"] = Polling.GetUpdates,
            ["setWebhook"] = Now(Webhooks.Set),
            ["deleteWebhook"] = Now(Webhooks.Delete),
            ["getWebhookInfo"] = Now(Webhooks.Info),
            ["getMe"] = Now(Profile.GetMe),
            ["getChat"] = Now(Profile.GetChat),
            ["setMyName"] = Now(Profile.SetName),
            ["setMyDescription"] = Now(Profile.SetDescription),
            ["setMyShortDescription"] = Now(Profile.SetShortDescription),
            ["setChatMenuButton"] = Now(Profile.SetMenuButton),
            ["setMyCommands"] = Now(Commands.Set),
            ["getMyCommands"] = Now(Commands.Get),
            ["deleteMyCommands"] = Now(Commands.Delete),
            ["sendMessage"] = Now(Sending.Text),
            ["sendDocument"] = Now(Sending.Document),
            ["sendPhoto"] = Now(Sending.Photo),
            ["sendChatAction"] = Now(Sending.Action),
            ["editMessageText"] = Now(Editing.Text),
            ["editMessageReplyMarkup"] = Now(Editing.Markup),
            ["deleteMessage"] = Now(Editing.Delete),
            ["answerCallbackQuery"] = Now(Answering.Callback),
            ["getFile"] = Now(Files.Get),
        };

    public static bool Knows(string method) => Methods.ContainsKey(method);

    /// <summary>Carries the call out; a refusal is an answer too.</summary>
    public static async ValueTask<Answer> RunAsync(string method, Call call)
    {
        try
        {
            return await Methods[method](call);
        }
        catch (ApiRefusal refusal)
        {
            return Answer.Of(refusal);
        }
    }

    private static Func<Call, ValueTask<Answer>> Now(Func<Call, Answer> method) =>
        call => ValueTask.FromResult(method(call));
}
