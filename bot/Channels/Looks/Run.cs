namespace OrderBot.Channels.Looks;

/// <summary>Some letters of a line, all in one style.</summary>
internal readonly record struct Run(string Text, bool Bold = false, bool Italic = false);
