using Azure.Identity;
using Microsoft.Bot.Schema;
using OrderBot.Channels.Slack;
using OrderBot.Storage;

namespace OrderBot.Channels;

/// <summary>What can go wrong when a channel is written to: it is away, slow, refuses, the bot cannot say who it is, or the conversation is gone. All of it is expected.</summary>
public static class ChannelFailure
{
    public static bool Is(Exception failure) => failure is HttpRequestException or IOException or TimeoutException or TaskCanceledException
        or ErrorResponseException or SlackRefusedException or UnauthorizedAccessException or AuthenticationFailedException or KeyNotFoundException;

    /// <summary>Whatever goes wrong with a reply that is stored, while it is sent: it is sent later, or given up, and stops nothing else.</summary>
    public static bool IsWhileSending(Exception failure) => failure is not OutOfMemoryException && !StorageFailure.Is(failure);

    /// <summary>Whether it is the reply itself that cannot be sent, by a mistake of ours or because the channel takes no such reply: another one may go out.</summary>
    public static bool IsOfTheReply(Exception failure) => !(Is(failure) || failure is OperationCanceledException or ObjectDisposedException)
        || failure is SlackRefusedException { Error: "invalid_blocks" or "invalid_blocks_format" or "invalid_arguments" or "msg_too_long" or "no_text" }
        || (failure is ErrorResponseException { Message: { } said }
            && (said.Contains("'BadRequest'", StringComparison.Ordinal) || said.Contains("'RequestEntityTooLarge'", StringComparison.Ordinal)));

    /// <summary>Whether the channel says that the conversation is gone, or closed to the bot: 404 or 403 of a Connector, or what Slack calls it.</summary>
    public static bool IsGone(Exception failure) => failure is KeyNotFoundException
        || failure is SlackRefusedException { Error: "channel_not_found" or "is_archived" or "not_in_channel" or "user_not_found" or "user_disabled" }
        || (failure is ErrorResponseException { Message: { } said }
            && (said.Contains("'NotFound'", StringComparison.Ordinal) || said.Contains("'Forbidden'", StringComparison.Ordinal)));
}
