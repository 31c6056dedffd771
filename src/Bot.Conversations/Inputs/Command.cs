namespace Bot.Conversations.Inputs;

/// <summary>One request of a person: the meaning of a button is the same as that of the words typed instead.</summary>
/// <param name="Trigger">What is asked for.</param>
/// <param name="Argument">What it is asked of: a campaign, a row number, the words; null when there is none.</param>
public sealed record Command(Trigger Trigger, string? Argument = null)
{
    /// <summary>
    /// Whether a button with this command acts on the screen it stands under, and so works once and only there.
    /// The others just lead somewhere and may be pressed at any time.
    /// </summary>
    public bool ActsOnScreen => Trigger is Trigger.Yes or Trigger.No or Trigger.Skip or Trigger.Back or Trigger.Submit
        or Trigger.NoData or Trigger.NotApplicable or Trigger.Words or Trigger.Pick or Trigger.Done or Trigger.Copy
        or Trigger.Report or Trigger.Received or Trigger.Forwarded or Trigger.Accept or Trigger.Return or Trigger.Reopen
        or Trigger.Excuse or Trigger.Stands;
}
