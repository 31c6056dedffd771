using System.Text.RegularExpressions;
using Bot.Conversations.Inputs;

namespace Bot.Conversations.Tests.Inputs;

/// <summary>Everything can be done by typing: what is written on a button means the same when it is typed.</summary>
public sealed partial class ButtonWordsTests
{
    private static readonly Dictionary<string, Command> Meanings = new()
    {
        ["agree"] = new(Trigger.Yes), ["decline"] = new(Trigger.No), ["fill"] = new(Trigger.Fill),
        ["resume"] = new(Trigger.Fill), ["review"] = new(Trigger.Review), ["status"] = new(Trigger.Status),
        ["submit"] = new(Trigger.Submit), ["back"] = new(Trigger.Back), ["skip"] = new(Trigger.Skip),
        ["menu"] = new(Trigger.Menu), ["help"] = new(Trigger.Help), ["settings"] = new(Trigger.Settings),
        ["summary"] = new(Trigger.Summary), ["ownSummary"] = new(Trigger.Summary),
        ["otherSummary"] = new(Trigger.Summary, "3"),
        ["wholeSummary"] = new(Trigger.Summary), ["missing"] = new(Trigger.Missing), ["noData"] = new(Trigger.NoData),
        ["zero"] = new(Trigger.Yes), ["retype"] = new(Trigger.No), ["replace"] = new(Trigger.Yes),
        ["leave"] = new(Trigger.No), ["indicator"] = new(Trigger.Summary, "3"), ["done"] = new(Trigger.Done),
        ["decisions"] = new(Trigger.Decisions), ["ownDecisions"] = new(Trigger.Decisions, "own"),
        ["decision"] = new(Trigger.Decisions, "3"), ["more"] = new(Trigger.Decisions, "3"),
        ["completed"] = new(Trigger.Report, "done"), ["underWay"] = new(Trigger.Report, "underWay"),
        ["notBegun"] = new(Trigger.Report, "notBegun"),
        ["advice"] = new(Trigger.Advice), ["adviceFor"] = new(Trigger.Advice, "3"),
        ["adviceList"] = new(Trigger.Advice, "3"), ["moreAdvice"] = new(Trigger.Advice, "3"),
        ["people"] = new(Trigger.People), ["peopleOf"] = new(Trigger.People, "3"),
        ["peoplePage"] = new(Trigger.People, "3"), ["invite"] = new(Trigger.Invite, "3"),
        ["inviteAny"] = new(Trigger.Invite), ["inviteList"] = new(Trigger.Invite, "list"),
        ["replaceMember"] = new(Trigger.Replace, "3"), ["withdraw"] = new(Trigger.Withdraw, "3"),
        ["uninvite"] = new(Trigger.Withdraw, "3"), ["handOver"] = new(Trigger.HandOver),
        ["handOverOf"] = new(Trigger.HandOver, "3"), ["stepDown"] = new(Trigger.Withdraw, "own"),
        ["stepDownOf"] = new(Trigger.Withdraw, "3"), ["acceptInvitation"] = new(Trigger.Yes), ["notAccept"] = new(Trigger.No),
        ["confirmWithdraw"] = new(Trigger.Yes), ["keepRole"] = new(Trigger.No), ["nameless"] = new(Trigger.Skip),
        ["forget"] = new(Trigger.Forget), ["delete"] = new(Trigger.Yes), ["keep"] = new(Trigger.No),
        ["held"] = new(Trigger.Held),
        ["receiptFile"] = new(Trigger.Receipt), ["files"] = new(Trigger.Files),
        ["copy"] = new(Trigger.Copy), ["right"] = new(Trigger.Yes),
        ["askExtension"] = new(Trigger.Extend), ["askDays"] = new(Trigger.Extend, "3"),
        ["askFor"] = new(Trigger.Extend, "3"), ["grant"] = new(Trigger.Grant, "3"), ["refuse"] = new(Trigger.Refuse),
        ["grantTo"] = new(Trigger.Grant, "3"), ["refuseTo"] = new(Trigger.Refuse, "3"),
        ["remindAll"] = new(Trigger.Remind, "все"),
        ["received"] = new(Trigger.Received), ["forwarded"] = new(Trigger.Forwarded),
        ["card"] = new(Trigger.Card, "3"), ["nextCard"] = new(Trigger.Card, "3"), ["toReview"] = new(Trigger.ToReview),
        ["accept"] = new(Trigger.Accept), ["approve"] = new(Trigger.Accept), ["return"] = new(Trigger.Return),
        ["reopen"] = new(Trigger.Reopen), ["excuse"] = new(Trigger.Excuse), ["nothing"] = new(Trigger.Excuse),
        ["fix"] = new(Trigger.Fix, "3"), ["stands"] = new(Trigger.Stands),
    };

    public static IEnumerable<object[]> Labels => Repository.Shipped.Texts.Languages.SelectMany(book =>
        Meanings.Keys.Select(key => new object[] { key, Slot().Replace(book.Value["button." + key], "3") }));

    [Theory]
    [MemberData(nameof(Labels))]
    public void Read_WhatAButtonSays_IsWhatItDoes(string key, string label)
    {
        var command = CommandReader.Read(label, false);

        Assert.Equal(Meanings[key].Trigger, command.Trigger);
        Assert.Equal(Meanings[key].Argument, key is "replace" or "leave" ? null : command.Argument?.Split(' ')[^1]);
    }

    [Fact]
    public void Meanings_OfAllButtons_AreHere() => Assert.Equal(
        Repository.Shipped.Texts.Languages["ru"].Keys
            .Where(key => key.StartsWith("button.", StringComparison.Ordinal) && key != "button.foreign").Order(),
        Meanings.Keys.Select(key => "button." + key).Order());

    [GeneratedRegex(@"\{\w+(?:\|[^}]*)?\}")]
    private static partial Regex Slot();
}
