using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Copies a question, so that what is added when it is sent does not stay in the dialog's state.</summary>
internal static class Question
{
    public static IMessageActivity Copy(IMessageActivity question) => (IMessageActivity)Clone(question);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "MemberwiseClone")]
    private static extern object Clone(object instance);
}
