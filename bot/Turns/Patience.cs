using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Replies;
using OrderBot.Storage;

namespace OrderBot.Turns;

/// <summary>
/// How long a channel's call waits for its turn. Then its activity is taken into the inbox, the channel is told "accepted",
/// and the turn ends without it: what it says goes out by the same path. A call whose answer holds the replies waits on.
/// </summary>
public sealed class Patience(Inbox inbox, TimeProvider realTime)
{
    /// <summary>Channels hang up after 15 seconds.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(12);

    private static readonly AsyncLocal<Call?> Current = new();

    /// <summary>The call that this turn answers; null when nobody waits.</summary>
    internal static Call? Here => Current.Value;

    /// <summary>Runs a call.</summary>
    /// <returns>False when the channel is to be told "accepted" now, and the call ends later.</returns>
    public async Task<bool> AnswerAsync(Func<Task> call)
    {
        var waiting = new Call();
        Current.Value = waiting;
        var running = call();
        if (!running.IsCompleted)
        {
            try
            {
                await running.WaitAsync(Longest, realTime);
                return true;
            }
            catch (TimeoutException) when (!running.IsCompleted && waiting.IsLetGo(inbox))
            {
                return false;
            }
            catch (TimeoutException) when (!running.IsCompleted)
            {
                // Its answer is on its way, or is the only way.
            }
        }

        await running;
        return true;
    }

    /// <summary>A call and its turn: let go or stored, whichever comes first.</summary>
    internal sealed class Call
    {
        private readonly Lock _gate = new();
        private Activity? _activity;
        private string? _text;
        private Func<long?>? _heard;
        private string _id = "";
        private bool _isStored;

        /// <summary>Whose call it is, from when it is known to be a channel's. The turn may read something else into its words: kept is what was said.</summary>
        /// <param name="heard">The last turn that its sender can have heard; null for what goes out by now.</param>
        public void Is(Activity activity, TurnKey turn, Func<long?> heard)
        {
            lock (_gate)
            {
                (_activity, _text, _id, _heard) = (activity, activity.Text, turn.Activity, heard);
            }
        }

        /// <summary>While the turn is being stored it is not let go: what is taken in then would stay.</summary>
        public async Task StoreAsync(Func<Task> commit)
        {
            lock (_gate)
            {
                _isStored = true;
            }

            try
            {
                await commit();
            }
            catch
            {
                lock (_gate)
                {
                    _isStored = false;
                }

                throw;
            }
        }

        public bool IsLetGo(Inbox inbox)
        {
            lock (_gate)
            {
                if (_isStored || _activity is not { DeliveryMode: not DeliveryModes.ExpectReplies } || IsInvoke(_activity))
                {
                    return false;
                }

                var said = ActivityCopy.Of(_activity);
                (said.Id, said.Text) = (_id, _text);
                inbox.TakeIn(said, _heard!());
                return true;
            }
        }

        /// <summary>Also one that is read as a message: it keeps its name.</summary>
        private static bool IsInvoke(Activity activity) => activity.Type == ActivityTypes.Invoke || activity is { Type: ActivityTypes.Message, Name: not null };
    }
}
