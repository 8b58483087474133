namespace OrderBot.Dialogs.Replies;

/// <summary>A button under a reply.</summary>
/// <param name="Title">What stands on it; also what a press says, when <paramref name="Press"/> is null.</param>
/// <param name="Press">What a press means, when it is more than its title.</param>
public sealed record ReplyButton(string Title, ButtonPress? Press = null);
