using OrderBot.Marketplace.Pages;

namespace OrderBot.Marketplace.Tests;

public sealed class HtmlTests
{
    [Fact]
    public void What_is_filled_in_is_encoded_unless_it_is_HTML_already() =>
        Assert.Equal(
            "<p>&lt;script&gt; &amp; &quot;5&quot; <b>6</b></p>",
            Html.Of($"<p>{"<script> & \""}{5}{"\""} {Html.Of($"<b>{6}</b>")}</p>").Text);
}
