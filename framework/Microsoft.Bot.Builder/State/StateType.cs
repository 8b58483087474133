using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Reads one value whose first token the reader stands on.</summary>
internal delegate object StateReader(ref Utf8JsonReader reader);

/// <summary>How one CLR type is kept in stored state, and the short tag that names it there.</summary>
internal sealed record StateType(string Tag, Action<Utf8JsonWriter, object> Write, StateReader Read);
