namespace OrderBot;

/// <summary>A setting has a value that it cannot have; the message says which, and what it can be.</summary>
public sealed class SettingException(string name, string value, string why)
    : Exception($"Setting {name} is \"{value}\": {why}.");
