namespace Bot.Sandbox.Methods;

/// <summary>answerCallbackQuery.</summary>
internal static class Answering
{
    public static Answer Callback(Call call)
    {
        var arguments = call.Arguments;
        if (arguments.Text("text") is { Length: > 200 })
        {
            throw ApiRefusal.BadRequest("MESSAGE_TOO_LONG");
        }

        var answer = new SandboxCallbackAnswer(
            true, arguments.Text("text"), arguments.Flag("show_alert"), arguments.Text("url"));
        return call.World.Callbacks.Answer(arguments.Text("callback_query_id") ?? "", answer)
            ? Answer.True
            : throw ApiRefusal.BadRequest("query is too old and response timeout expired or query ID is invalid");
    }
}
