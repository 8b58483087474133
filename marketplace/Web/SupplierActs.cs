using OrderBot.Marketplace.Ordering;

namespace OrderBot.Marketplace.Web;

/// <summary>The supplier's acts as forms and JSON name them.</summary>
internal static class SupplierActs
{
    public static SupplierAct? Read(string? act) => act switch
    {
        "agree" => SupplierAct.Agree,
        "refuse" => SupplierAct.Refuse,
        "ship" => SupplierAct.Ship,
        "write" => SupplierAct.Write,
        _ => null,
    };
}
