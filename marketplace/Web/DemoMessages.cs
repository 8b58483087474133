namespace OrderBot.Marketplace.Web;

/// <summary>What POST /demo/sign-in is asked.</summary>
internal sealed record DemoSignIn(string? MemberId);

/// <summary>What POST /demo/sign-in answers.</summary>
internal sealed record DemoBuyer(string MemberId, string Name);

/// <summary>What POST /demo/clock is asked: an ISO 8601 duration, as "PT24H".</summary>
internal sealed record DemoAdvance(string? Advance);

/// <summary>What POST /demo/clock answers.</summary>
internal sealed record DemoNow(DateTimeOffset Now);

/// <summary>What POST /demo/supplier is asked.</summary>
internal sealed record DemoSupplierAct(string? Order, string? Act, string? Text);

/// <summary>What POST /demo/supplier answers.</summary>
internal sealed record DemoSupplierAnswer(string Order, string Status);
