using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace OrderBot.Marketplace.Pages;

/// <summary>A piece of a page. What is filled into its blanks is encoded, unless it is such a piece itself.</summary>
internal readonly record struct Html(string Text)
{
    public static Html None { get; } = new("");

    public static Html Of(HtmlWriter written) => new(written.ToString());

    public static Html Each<T>(IEnumerable<T> things, Func<T, Html> write) => new(string.Concat(things.Select(thing => write(thing).Text)));

    public static Html When(bool shown, Html html) => shown ? html : None;

    public override string ToString() => Text;
}

/// <summary>Writes an interpolated string as HTML.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlWriter(int literalLength, int formattedCount)
{
    private readonly StringBuilder text = new(literalLength + (formattedCount * 16));

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted(Html html) => text.Append(html.Text);

    public void AppendFormatted(string? words) => text.Append(HtmlEncoder.Default.Encode(words ?? ""));

    public void AppendFormatted(long number) => text.Append(CultureInfo.InvariantCulture, $"{number}");

    public override string ToString() => text.ToString();
}
