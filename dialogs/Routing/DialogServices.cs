using Microsoft.Extensions.DependencyInjection;
using OrderBot.Dialogs.AskHelp;
using OrderBot.Dialogs.CancelPaidOrder;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.ForgotPassword;
using OrderBot.Dialogs.OrderNews;
using OrderBot.Dialogs.OrderStatus;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.SignIn;
using OrderBot.Dialogs.SmallTalk;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.TalkToPerson;
using OrderBot.Dialogs.TalkToSupplier;
using OrderBot.Dialogs.Understanding;
using OrderBot.Dialogs.Understanding.Unsure;
using OrderBot.Dialogs.UnpaidOrder;
using OrderBot.Knowledge;

namespace OrderBot.Dialogs.Routing;

/// <summary>Puts the conversations together.</summary>
public static class DialogServices
{
    /// <summary>Needs IOrderService, IAccountService, IHelpDesk, UserState, a TimeProvider and a Clock beside it.</summary>
    public static IServiceCollection AddDialogs(this IServiceCollection services, ConsentSettings consent, SignInSettings? signIn = null) => services
        .AddSingleton(consent)
        .AddSingleton(signIn ?? SignInSettings.Default)
        .AddSingleton<SignIns>()
        .AddSingleton<SignInTries>()
        .AddSingleton(_ => SentenceReader.Of())
        .AddSingleton(provider => new UnsureReader(provider.GetService<IChooser>(), provider.GetService<TimeProvider>() ?? TimeProvider.System))
        .AddSingleton<OrderFinder>()
        .AddSingleton<OrderWhereabouts>()
        .AddSingleton<ConsentedOrders>()
        .AddWording()
        .AddSingleton<CancelPaidOrderDialog>()
        .AddSingleton<WithdrawRequestDialog>()
        .AddSingleton<UnpaidOrderDialog>()
        .AddSingleton<OrderStatusDialog>()
        .AddSingleton<ForgotPasswordDialog>()
        .AddSingleton<TalkToSupplierDialog>()
        .AddSingleton<TalkToPersonDialog>()
        .AddSingleton<SignInDialog>()
        .AddSingleton<SignOutDialog>()
        .AddSingleton<AskHelpDialog>()
        .AddSingleton<OrderNewsTeller>()
        .AddSingleton<Conversations>()
        .AddSingleton<InBetween>()
        .AddSingleton<StandingReader>()
        .AddSingleton<Promised>()
        .AddSingleton<OrderAnswers>()
        .AddSingleton<OfThatOrder>()
        .AddSingleton<RouteTaker>()
        .AddSingleton<PickUpDialog>()
        .AddSingleton<Talks>()
        .AddSingleton<SupportRoot>();

    private static IServiceCollection AddWording(this IServiceCollection services)
    {
        var words = new OrderWords(ReplyBook.Load("OrderWords"));
        return services
            .AddSingleton(words)
            .AddSingleton(new WhichOrderReplies(ReplyBook.Load("WhichOrder"), words))
            .AddSingleton(new CancelPaidOrderReplies(ReplyBook.Load("CancelPaidOrder"), words))
            .AddSingleton(new WithdrawRequestReplies(ReplyBook.Load("WithdrawRequest"), words))
            .AddSingleton(new UnpaidOrderReplies(ReplyBook.Load("UnpaidOrder"), words))
            .AddSingleton(new OrderStatusReplies(ReplyBook.Load("OrderStatus"), words))
            .AddSingleton(new TalkToSupplierReplies(ReplyBook.Load("TalkToSupplier"), words))
            .AddSingleton(new ForgotPasswordReplies(ReplyBook.Load("ForgotPassword")))
            .AddSingleton(new TalkToPersonReplies(ReplyBook.Load("TalkToPerson")))
            .AddSingleton(new SignInReplies(ReplyBook.Load("SignIn")))
            .AddSingleton(new AskHelpReplies(ReplyBook.Load("AskHelp")))
            .AddSingleton(new SmallTalkReplies(ReplyBook.Load("SmallTalk")))
            .AddSingleton(new OrderNewsReplies(ReplyBook.Load("OrderNews")))
            .AddSingleton(new LostReplies(ReplyBook.Load("Lost")))
            .AddSingleton(new RoutingReplies(ReplyBook.Load("Routing")));
    }
}
