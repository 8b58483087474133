using Microsoft.Bot.Builder.Dialogs;

namespace OrderBot.Dialogs.Routing;

/// <summary>A conversation that can be begun.</summary>
/// <param name="NeedsBuyer">Whether it is begun only for a buyer whom the channel vouches for.</param>
public sealed record Conversation(Dialog Dialog, bool NeedsBuyer);
