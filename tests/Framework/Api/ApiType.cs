namespace OrderBot.Framework.Tests.Api;

/// <summary>A type of an API: its head ("class TextPrompt : Prompt&lt;string&gt;") and its members, a line each.</summary>
internal sealed record ApiType(string Namespace, string Name, string Head, IReadOnlyList<string> Members)
{
    public string FullName => Namespace + "." + Name;
}
