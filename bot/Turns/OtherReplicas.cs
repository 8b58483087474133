using System.Text;
using OrderBot.Channels.DirectLine;
using OrderBot.Storage;

namespace OrderBot.Turns;

/// <summary>Wakes this replica's streams when another replica has said something.</summary>
public sealed class OtherReplicas(BotDatabase database, Listeners listeners) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => database.HearAsync(Heard, stoppingToken);

    private void Heard(string? conversation, string? shown)
    {
        if (conversation is null)
        {
            listeners.WakeAll();
        }
        else if (shown is null)
        {
            listeners.Wake(conversation);
        }
        else
        {
            listeners.Show(conversation, Encoding.UTF8.GetBytes(shown));
        }
    }
}
