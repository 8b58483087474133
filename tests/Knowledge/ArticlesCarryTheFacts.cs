using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Tests;

public sealed class ArticlesCarryTheFacts
{
    private static readonly ArticleShelf Shelf = ArticleShelf.Open(new KnowledgeSettings());

    [Theory]
    [InlineData("cancel-paid-order", "before the supplier ships it")]
    [InlineData("cancel-paid-order", "contact the supplier and reach an agreement")]
    [InlineData("cancel-paid-order", "Sign in to My Orders")]
    [InlineData("cancel-paid-order", "Click the Cancel Order button of the order")]
    [InlineData("cancel-paid-order", "Click Request Order Cancellation")]
    [InlineData("cancel-paid-order", "the supplier does not ship the order and the transaction is cancelled automatically")]
    [InlineData("cancel-paid-order", "do not reach an agreement, the supplier goes on with the order and ships it")]
    [InlineData("no-cancel-button", "paid by credit card")]
    [InlineData("no-cancel-button", "Cancel Order and Request Order Cancellation buttons become available 24 hours after you paid")]
    [InlineData("no-cancel-button", "our system verifies the payment within 24 hours")]
    [InlineData("no-cancel-button", "Before you submit the cancellation request, you can already contact the supplier")]
    [InlineData("no-cancel-button", "prevent the order from being shipped out")]
    [InlineData("cancel-unpaid-order", "updating the Cancel Order function for unpaid orders")]
    [InlineData("cancel-unpaid-order", "no longer need to cancel an unpaid order manually")]
    [InlineData("cancel-unpaid-order", "cancelled automatically if you do not make a payment within 20 days of placing the order")]
    [InlineData("order-status", "Sign in to your account and go to My Orders")]
    [InlineData("order-status", "Check your order status by the tabs")]
    [InlineData("forgot-password", "On the sign-in page, click Forgot password")]
    [InlineData("forgot-password", "Enter your email or Member ID, and click Submit")]
    [InlineData("forgot-password", "An email is sent to you")]
    [InlineData("forgot-password", "Follow the instructions in the email to set your new password")]
    [InlineData("contact-supplier", "chat with the supplier in real time, click Chat now! beside the product")]
    [InlineData("contact-supplier", "send the supplier a message, click Contact Now")]
    [InlineData("cancel-paid-order", "read the detailed description of the product carefully before ordering")]
    [InlineData("cancel-paid-order", "If you are unsure, chat with the supplier by Chat now! beside the product, or send them a message by Contact Now")]
    [InlineData("contact-supplier", "If you are unsure about a product, chat with the supplier before ordering")]
    public void Every_fact_of_the_help_content_stands_in_its_article(string id, string fact)
    {
        var article = Shelf.Articles.Single(article => article.Id == id);
        Assert.Contains(article.Passages, passage => passage.Text.Contains(fact, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cancel-paid-order", "My Orders", "Cancel Order", "Request Order Cancellation")]
    [InlineData("no-cancel-button", "Cancel Order", "Request Order Cancellation")]
    [InlineData("cancel-unpaid-order", "Cancel Order")]
    [InlineData("order-status", "My Orders", "All", "Awaiting payment", "Awaiting shipment", "Awaiting delivery", "Completed", "Cancelled")]
    [InlineData("forgot-password", "Forgot password", "Member ID", "Submit")]
    [InlineData("contact-supplier", "Chat now!", "Contact Now")]
    public void The_labels_of_buttons_are_bold(string id, params string[] labels)
    {
        var article = Shelf.Articles.Single(article => article.Id == id);
        var markdown = string.Join('\n', article.Passages.SelectMany(passage => passage.Blocks).Select(block => block.Markdown));
        Assert.All(labels, label => Assert.Contains($"**{label}**", markdown));
    }

    [Theory]
    [InlineData("cancel-paid-order", "CancelPaidOrder")]
    [InlineData("no-cancel-button", "CancelPaidOrder")]
    [InlineData("cancel-unpaid-order", "UnpaidOrder")]
    [InlineData("order-status", "OrderStatus")]
    [InlineData("forgot-password", "ForgotPassword")]
    [InlineData("contact-supplier", "TalkToSupplier")]
    public void An_article_names_the_talk_that_does_it(string id, string task) =>
        Assert.Equal(task, Shelf.Articles.Single(article => article.Id == id).Task);
}
