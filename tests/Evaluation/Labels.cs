using OrderBot.Dialogs.Understanding;

namespace OrderBot.Evaluation.Tests;

/// <summary>The labels that readings are compared by; only what would be acted on has one.</summary>
internal static class Labels
{
    public const string None = "none";

    public static readonly string[] Headline = ["cancel_order", "order_status", "forgot_password", "human", "greeting", "thanks", "goodbye"];

    public static string Of(Reading reading)
    {
        var best = reading.Intents[0];
        return reading.Decision == Decision.Act ? Of(best.About ?? best.Intent.ToString()) : None;
    }

    /// <param name="wish">An intent or an article's id; AskHelp counts as what it is about.</param>
    public static string Of(string wish) => wish.Replace("AskHelp.", "", StringComparison.Ordinal) switch
    {
        "CancelPaidOrder" or "UnpaidOrder" or "cancel-paid-order" or "no-cancel-button" or "cancel-unpaid-order" => "cancel_order",
        "OrderStatus" or "order-status" => "order_status",
        "ForgotPassword" or "forgot-password" => "forgot_password",
        "TalkToPerson" or "TalkToSupplier" or "contact-supplier" => "human",
        "Greeting" => "greeting",
        "Thanks" => "thanks",
        "Goodbye" => "goodbye",
        "Stop" => "stop",
        "Help" => "help",
        _ => None,
    };
}
