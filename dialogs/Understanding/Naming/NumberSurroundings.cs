using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Naming;

/// <summary>What stands around a number says whether it can be an order's, or is a phone, date, price, postcode or quantity.</summary>
internal static class NumberSurroundings
{
    private const int Near = 5;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Orders = Scene.Set(
        "order", "orders", "purchase", "purchases", "oder", "ordr", "order#", "cancel", "parcel", "package", "ordernumber", "orderno", "orderid");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = Scene.Set(
        "phone", "mobile", "cell", "cellphone", "tel", "telephone", "whatsapp", "fax", "landline", "dial", "ring", "zip", "zipcode", "postcode", "pincode",
        "postal", "invoice", "invoices", "invoic", "bill", "bills", "receipt", "iban", "passport", "ssn", "dob", "born", "birthday", "birthdate", "otp",
        "voucher", "coupon", "sku", "imei", "dated", "date", "viber", "telegram", "pin", "bic", "cvv", "vat");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OthersWithNumber = Scene.Set(
        "card", "account", "acct", "tracking", "transaction", "bank", "routing", "serial", "model", "ticket", "case", "claim", "contact", "reference",
        "ref", "flight", "tax", "shipment", "waybill", "article", "product", "item", "credit", "debit", "verification", "security", "discount", "promo");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberWords = Scene.Set(
        "number", "no", "nr", "num", "id", "code", "is", "ends", "#");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Money = Scene.Set(
        "usd", "us", "eur", "euro", "euros", "gbp", "dollar", "dollars", "bucks", "rupees", "rs", "inr", "pounds", "yen", "jpy", "cny", "rmb", "yuan", "cents", "price", "cost", "costs", "amount");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = Scene.Set(
        "pieces", "pcs", "piece", "items", "units", "unit", "times", "days", "hours", "minutes", "people", "km", "kg", "g", "ml", "mah", "followers",
        "dollars", "dollar", "usd", "eur", "euro", "euros", "gbp", "bucks", "rupees", "rs", "inr", "pounds", "yen", "jpy", "cny", "rmb", "yuan", "cents", "percent");

    public static bool AllowOrder(Scene scene, int first, int last, Asked asked)
    {
        if (IsPartOfMore(scene, first, last) || IsDate(scene, first, last) || scene.IsAnyOf(last + 1, Units) || scene.IsAnyOf(first - 1, Money))
        {
            return false;
        }

        var cue = Cue(scene, first);
        return cue switch
        {
            > 0 => true,
            < 0 => false,
            _ => asked == Asked.OrderNumber || !LooksLikePhone(scene, first, last),
        };
    }

    private static bool IsPartOfMore(Scene scene, int first, int last) =>
        scene.IsSign(first - 1, "$€£₹¥") || BeginsWithPlus(scene, first)
        || (scene.IsSign(first - 1, ".,:@/") && scene.Touch(first - 1, first) && scene.Touch(first - 2, first - 1)
            && first >= 2 && scene.Pieces[first - 2].Kind == PieceKind.Digits)
        || (scene.IsSign(last + 1, ".,:") && scene.Touch(last, last + 1) && scene.Touch(last + 1, last + 2)
            && scene.Pieces[last + 2].Kind == PieceKind.Digits)
        || scene.IsSign(last + 1, "$€£₹¥%");

    /// <summary>"+49 171 5550199" is one number, also where its groups do not join.</summary>
    private static bool BeginsWithPlus(Scene scene, int first)
    {
        var i = first - 1;
        while (i >= 0 && (scene.Pieces[i].Kind == PieceKind.Digits || scene.IsSign(i, "-()/")))
        {
            i--;
        }

        return scene.IsSign(i, "+") && scene.Touch(i, i + 1);
    }

    /// <summary>1: an order is spoken of; −1: something else is; 0: neither.</summary>
    private static int Cue(Scene scene, int first)
    {
        var sawNumberWord = false;
        for (var i = first - 1; i >= 0 && i >= first - Near && !scene.IsSign(i, ".,;?!\n"); i--)
        {
            if (scene.IsAnyOf(i, Orders))
            {
                return 1;
            }

            if (scene.IsAnyOf(i, Others) || (sawNumberWord && scene.IsAnyOf(i, OthersWithNumber)) || IsCallMe(scene, i))
            {
                return -1;
            }

            sawNumberWord |= scene.IsAnyOf(i, NumberWords) || scene.IsSign(i, "#:");
        }

        return 0;
    }

    private static bool IsCallMe(Scene scene, int i) =>
        i + 1 < scene.Pieces.Count && (scene.Pieces[i].Is(scene.Text, "call") || scene.Pieces[i].Is(scene.Text, "text") || scene.Pieces[i].Is(scene.Text, "reach"))
        && (scene.Pieces[i + 1].Is(scene.Text, "me") || scene.Pieces[i + 1].Is(scene.Text, "on") || scene.Pieces[i + 1].Is(scene.Text, "at") || scene.Pieces[i + 1].Is(scene.Text, "us"));

    private static bool IsDate(Scene scene, int first, int last)
    {
        if (last != first + 4 || !scene.IsSign(first + 1, "-\u2013/") || !scene.IsSign(first + 3, "-\u2013/"))
        {
            return false;
        }

        int a = scene.Pieces[first].Length, b = scene.Pieces[first + 2].Length, c = scene.Pieces[first + 4].Length;
        return (a == 4 && b <= 2 && c <= 2) || (a <= 2 && b <= 2 && c is 4 or 2);
    }

    /// <summary>Groups as phones are written: "(555) 123-4567", "07700 900 123", "06 12 34 56 78".</summary>
    private static bool LooksLikePhone(Scene scene, int first, int last)
    {
        var shape = 0;
        for (var i = first; i <= last; i++)
        {
            shape = scene.Pieces[i].Kind == PieceKind.Digits ? (shape * 10) + Math.Min(scene.Pieces[i].Length, 9) : shape;
        }

        return shape is 334 or 1334 or 433 or 533 or 344 or 22222
            || (scene.IsSign(first - 1, "(") && !scene.IsSign(last + 1, ")"))
            || (scene.IsSign(first - 1, ")") && scene.IsSign(first - 3, "("));
    }
}
