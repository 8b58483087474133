namespace OrderBot;

/// <summary>How much is too much, a minute; more is refused with 429 and a time to come again.</summary>
/// <param name="IsEnabled">False for load runs.</param>
/// <param name="Conversation">Messages of one conversation.</param>
/// <param name="Account">Messages of one buyer, or of one user of a channel, in all conversations.</param>
/// <param name="Address">Requests of one network address.</param>
public sealed record LimitSettings(bool IsEnabled, int Conversation, int Account, int Address)
{
    public static LimitSettings Default { get; } = new(true, 600, 6000, 30000);

    /// <exception cref="SettingException">A number is none, or zero.</exception>
    internal static LimitSettings Read(SettingReader read) => new(
        read.Bool(SettingNames.LimitsEnabled) ?? true,
        read.Positive(SettingNames.ConversationLimit) ?? Default.Conversation,
        read.Positive(SettingNames.AccountLimit) ?? Default.Account,
        read.Positive(SettingNames.AddressLimit) ?? Default.Address);
}
