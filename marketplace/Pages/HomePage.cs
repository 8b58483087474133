using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Demo;

namespace OrderBot.Marketplace.Pages;

/// <summary>The shop's front: who to be, and what there is.</summary>
internal sealed class HomePage(ShopPage page)
{
    public void Map(IEndpointRouteBuilder app) => app.MapGet("/", ShowAsync);

    private Task ShowAsync(HttpContext context) => page.AnswerAsync(context, "Good things, well packed", Html.Of($"""
        <section class="hero">
        <h1>Good things, well packed</h1>
        <p>Bought from small suppliers, sent to your door.</p>
        {Welcome(page.Visitor(context))}
        </section>
        <h2>New this week</h2>
        <ul class="goods">
        {Html.Each(DemoCatalogue.Front, good => Html.Of($"""
        <li><div class="picture" aria-hidden="true">{good.Item.Name[..1]}</div><strong>{good.Item.Name}</strong><span>{Spoken.Price(good.Item.Price)}</span><small>{good.Supplier}</small></li>
        """))}
        </ul>
        """));

    private static Html Welcome(Account? visitor) => visitor is null
        ? Html.Of($"""
            <p>This is a demo. Sign in as one of its buyers:</p>
            <div class="row">{Html.Each(DemoShop.Buyers, Choice)}</div>
            """)
        : Html.Of($"""
            <p>Signed in as <strong>{visitor.Name}</strong> ({visitor.MemberId}).</p>
            <p><a class="button" href="/orders">My Orders</a></p>
            """);

    private static Html Choice(Account buyer) => Html.Of($"""
        <form method="post" action="/demo/sign-in"><input type="hidden" name="memberId" value="{buyer.MemberId}"><button>Sign in as {buyer.Name}</button></form>
        """);
}
