namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that prompts know.</summary>
public static class PromptCultureModels
{
    private static readonly PromptCultureModel[] Supported;

    static PromptCultureModels()
    {
        Supported =
        [
            Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
        ];
    }

    /// <summary>Bulgarian.</summary>
    public static PromptCultureModel Bulgarian { get; } = Model("bg-bg", ", ", " или ", ", или ", "Да", "Не");

    /// <summary>Chinese.</summary>
    public static PromptCultureModel Chinese { get; } = Model("zh-cn", "， ", " 要么 ", "， 要么 ", "是的", "不");

    /// <summary>Dutch.</summary>
    public static PromptCultureModel Dutch { get; } = Model("nl-nl", ", ", " of ", ", of ", "Ja", "Nee");

    /// <summary>English.</summary>
    public static PromptCultureModel English { get; } = Model("en-us", ", ", " or ", ", or ", "Yes", "No");

    /// <summary>French.</summary>
    public static PromptCultureModel French { get; } = Model("fr-fr", ", ", " ou ", ", ou ", "Oui", "Non");

    /// <summary>German.</summary>
    public static PromptCultureModel German { get; } = Model("de-de", ", ", " oder ", ", oder ", "Ja", "Nein");

    /// <summary>Hindi.</summary>
    public static PromptCultureModel Hindi { get; } = Model("hi-in", ", ", " या ", ", या ", "हां", "नहीं");

    /// <summary>Italian.</summary>
    public static PromptCultureModel Italian { get; } = Model("it-it", ", ", " o ", " o ", "Si", "No");

    /// <summary>Japanese.</summary>
    public static PromptCultureModel Japanese { get; } = Model("ja-jp", "、 ", " または ", "、 または ", "はい", "いいえ");

    /// <summary>Korean.</summary>
    public static PromptCultureModel Korean { get; } = Model("ko-kr", ", ", " 또는 ", " 또는 ", "예", "아니");

    /// <summary>Portuguese.</summary>
    public static PromptCultureModel Portuguese { get; } = Model("pt-br", ", ", " ou ", ", ou ", "Sim", "Não");

    /// <summary>Spanish.</summary>
    public static PromptCultureModel Spanish { get; } = Model("es-es", ", ", " o ", ", o ", "Sí", "No");

    /// <summary>Swedish.</summary>
    public static PromptCultureModel Swedish { get; } = Model("sv-se", ", ", " eller ", " eller ", "Ja", "Nej");

    /// <summary>Turkish.</summary>
    public static PromptCultureModel Turkish { get; } = Model("tr-tr", ", ", " veya ", " veya ", "Evet", "Hayır");

    /// <summary>The known locale of this one's language; the locale itself, in lower case, when there is none.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode))
        {
            return cultureCode;
        }

        PromptCultureModel sameLanguage = null;
        foreach (var culture in Supported)
        {
            if (string.Equals(culture.Locale, cultureCode, StringComparison.OrdinalIgnoreCase))
            {
                return culture.Locale;
            }

            if (cultureCode.Length >= 2 && (cultureCode.Length == 2 || cultureCode[2] == '-') && culture.Locale.AsSpan(0, 2).Equals(cultureCode.AsSpan(0, 2), StringComparison.OrdinalIgnoreCase))
            {
                sameLanguage = culture;
            }
        }

        return sameLanguage?.Locale ?? cultureCode.ToLowerInvariant();
    }

    /// <summary>Every language that prompts know.</summary>
    public static PromptCultureModel[] GetSupportedCultures() => [.. Supported];

    private static PromptCultureModel Model(string locale, string separator, string inlineOr, string inlineOrMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = inlineOr,
        InlineOrMore = inlineOrMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
