namespace Bot.Monitoring.Organisations;

/// <summary>One name of a written list (R32).</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Name">What it means.</param>
public sealed record WrittenUnit(string Text, UnitName Name);
