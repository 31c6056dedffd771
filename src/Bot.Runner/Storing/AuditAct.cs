namespace Bot.Runner.Storing;

/// <summary>What a row of the audit is about.</summary>
public enum AuditAct
{
    /// <summary>A value was given or changed.</summary>
    Answer,

    /// <summary>An entry was submitted; the detail is its receipt.</summary>
    Submit,

    /// <summary>A coordinator asked for corrections. The detail of this and the acts up to <see cref="Attach"/> is the
    /// step of the review.</summary>
    Return,

    /// <summary>An entry was accepted.</summary>
    Accept,

    /// <summary>An accepted entry was opened again.</summary>
    Reopen,

    /// <summary>There is nothing to report.</summary>
    Excuse,

    /// <summary>More time was asked for.</summary>
    AskExtension,

    /// <summary>More time was granted.</summary>
    GrantExtension,

    /// <summary>More time was refused.</summary>
    RefuseExtension,

    /// <summary>Somebody reminded the unit by hand.</summary>
    Remind,

    /// <summary>A file was given as evidence.</summary>
    Attach,

    /// <summary>A due day was set; the detail is the deadline.</summary>
    Deadline,

    /// <summary>A unit reported on a decision; the detail is the report.</summary>
    Report,

    /// <summary>A way in was made; the detail of this and the next ones says which.</summary>
    Invite,

    /// <summary>A way in was taken back.</summary>
    Uninvite,

    /// <summary>A way in was used.</summary>
    Join,

    /// <summary>A role was withdrawn.</summary>
    Withdraw,

    /// <summary>A person was removed.</summary>
    Forget,

    /// <summary>A value went over to another key in a new version of the monitoring.</summary>
    Migrate,
}
