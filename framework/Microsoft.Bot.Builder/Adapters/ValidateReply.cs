using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Throws when what came is not what was expected.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
