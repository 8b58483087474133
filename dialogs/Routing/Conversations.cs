using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.AskHelp;
using OrderBot.Dialogs.CancelPaidOrder;
using OrderBot.Dialogs.ForgotPassword;
using OrderBot.Dialogs.OrderStatus;
using OrderBot.Dialogs.SignIn;
using OrderBot.Dialogs.TalkToPerson;
using OrderBot.Dialogs.TalkToSupplier;
using OrderBot.Dialogs.Understanding;
using OrderBot.Dialogs.UnpaidOrder;

namespace OrderBot.Dialogs.Routing;

/// <summary>The list of conversations: which wish begins which, and which need to know the buyer.</summary>
public sealed class Conversations
{
    private readonly Dictionary<Intent, Conversation> all;

    public Conversations(
        CancelPaidOrderDialog cancelPaidOrder,
        WithdrawRequestDialog withdrawRequest,
        UnpaidOrderDialog unpaidOrder,
        OrderStatusDialog orderStatus,
        ForgotPasswordDialog forgotPassword,
        TalkToSupplierDialog talkToSupplier,
        TalkToPersonDialog talkToPerson,
        SignInDialog signIn,
        SignOutDialog signOut,
        AskHelpDialog askHelp) => all = new()
        {
            [Intent.CancelPaidOrder] = new(cancelPaidOrder, NeedsBuyer: true),
            [Intent.WithdrawRequest] = new(withdrawRequest, NeedsBuyer: true),
            [Intent.UnpaidOrder] = new(unpaidOrder, NeedsBuyer: true),
            [Intent.OrderStatus] = new(orderStatus, NeedsBuyer: true),
            [Intent.ForgotPassword] = new(forgotPassword, NeedsBuyer: false),
            [Intent.TalkToSupplier] = new(talkToSupplier, NeedsBuyer: true),
            [Intent.TalkToPerson] = new(talkToPerson, NeedsBuyer: false),
            [Intent.SignIn] = new(signIn, NeedsBuyer: false),
            [Intent.SignOut] = new(signOut, NeedsBuyer: false),
            [Intent.AskHelp] = new(askHelp, NeedsBuyer: false),
        };

    public IEnumerable<Dialog> Dialogs => all.Values.Select(conversation => conversation.Dialog);

    /// <summary>The conversation that a wish begins; null when it begins none.</summary>
    public Conversation? For(Intent wish) => all.GetValueOrDefault(wish);

    /// <summary>The wish that begins the conversation whose dialog has this id; None when it is in no list.</summary>
    public Intent WishOf(string dialogId)
    {
        foreach (var (wish, conversation) in all)
        {
            if (conversation.Dialog.Id == dialogId)
            {
                return wish;
            }
        }

        return Intent.None;
    }
}
