namespace OrderBot.Dialogs.Understanding;

/// <summary>What a buyer can want; what can be done for one stands before AskHelp.</summary>
public enum Intent
{
    None,
    CancelPaidOrder,
    UnpaidOrder,
    OrderStatus,
    ForgotPassword,
    WithdrawRequest,
    TalkToSupplier,
    TalkToPerson,
    AskHelp,
    SignIn,
    SignOut,
    Greeting,
    Thanks,
    Goodbye,
    Help,
    Stop,
    Repeat,
    StartOver,
    Back,
    WhoAreYou,
}
