using Bot.Config.Reading;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>A question with the lines it was read from.</summary>
/// <param name="Question">Its kind is a guess while <paramref name="Kind"/> is null.</param>
/// <param name="Kind">Null when it could not be read.</param>
/// <param name="Fields">Its keys.</param>
internal sealed record QuestionSeat(Question Question, QuestionKind? Kind, Fields Fields);
