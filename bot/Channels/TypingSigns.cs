using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace OrderBot.Channels;

/// <summary>The typing signs of one turn: the first when it has taken a moment, further ones before channels let it fade.</summary>
internal sealed class TypingSigns : IAsyncDisposable
{
    /// <summary>Most turns are over before anybody would see a sign.</summary>
    public static readonly TimeSpan First = TimeSpan.FromMilliseconds(700);

    /// <summary>Web Chat shows a sign for five seconds, others a little longer.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromSeconds(4);

    private readonly Lock gate = new();
    private readonly ITurnContext turn;
    private readonly ITimer timer;
    private Task sending = Task.CompletedTask;
    private bool isOver;

    public TypingSigns(ITurnContext turn, TimeProvider realTime)
    {
        this.turn = turn;
        timer = realTime.CreateTimer(static signs => ((TypingSigns)signs!).Show(), this, First, Between);
    }

    public void End()
    {
        lock (gate)
        {
            isOver = true;
        }
    }

    /// <summary>A sign that is on its way arrives before what is said next.</summary>
    public async ValueTask DisposeAsync()
    {
        End();
        await timer.DisposeAsync();
        await sending;
    }

    private void Show()
    {
        lock (gate)
        {
            if (!isOver && sending.IsCompleted)
            {
                sending = SendAsync();
            }
        }
    }

    private async Task SendAsync()
    {
        // Past the turn's own handlers, which belong to the thread that runs the turn.
        var sign = new Activity { Type = ActivityTypes.Typing };
        sign.ApplyConversationReference(turn.Activity.GetConversationReference());
        try
        {
            await turn.Adapter.SendActivitiesAsync(turn, [sign], CancellationToken.None);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // A sign may be lost; it never breaks the turn.
        }
    }
}
