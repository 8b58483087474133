namespace OrderBot.Dialogs.Consent;

/// <summary>What a buyer is asked to agree to; "cancel it" is a yes to one act and doubt to another.</summary>
public enum ConsentAct
{
    /// <summary>"Shall I send the request (to cancel the order)?"</summary>
    RequestCancellation,

    /// <summary>"Shall I withdraw the request?" With a yes the order goes on.</summary>
    WithdrawRequest,

    /// <summary>"Shall I look at your order?" Changes nothing, so courtesy and praise are a yes too.</summary>
    Offer,
}
