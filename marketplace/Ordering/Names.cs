namespace OrderBot.Marketplace.Ordering;

/// <summary>Enums by name, as the database and JSON hold them; looked up once a type.</summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.Names[Array.IndexOf(Table<T>.Values, value)];

    public static T Read<T>(string name)
        where T : struct, Enum => Table<T>.Values[Array.IndexOf(Table<T>.Names, name)];

    /// <summary>Null for a name that is none of the enum's.</summary>
    public static T? TryRead<T>(string name)
        where T : struct, Enum => Array.IndexOf(Table<T>.Names, name) is var index and >= 0 ? Table<T>.Values[index] : null;

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly string[] Names = Enum.GetNames<T>();
        public static readonly T[] Values = Enum.GetValues<T>();
    }
}
