namespace OrderBot.Bot.Tests.Walk;

/// <summary>Something that happens in a walk; the numbers choose among what there is to say, press or do at that moment.</summary>
public readonly record struct WalkAct(WalkKind Kind, int Choice, int Other);

/// <summary>What can happen.</summary>
public enum WalkKind
{
    Say,
    SayYes,
    SayDoubt,
    PressNewest,
    PressAny,
    PressSomebodyElses,
    RepeatLastMessage,
    Supplier,
    Time,
    News,
    ShopFails,
    ChangeBuyer,
    NewConversation,
}
