namespace OrderBot.Dialogs.Understanding;
internal static class Knob { public static float Of(string n, float d) => Environment.GetEnvironmentVariable(n) is { Length: > 0 } v ? float.Parse(v, System.Globalization.CultureInfo.InvariantCulture) : d; }
