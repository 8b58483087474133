using System.Text.Json;
using System.Text.Json.Serialization;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Web;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Data;

/// <summary>How the shop's JSON is written and read, without reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(IReadOnlyList<OrderItem>))]
[JsonSerializable(typeof(List<Mail>))]
[JsonSerializable(typeof(ProblemJson))]
[JsonSerializable(typeof(DemoSignIn))]
[JsonSerializable(typeof(DemoBuyer))]
[JsonSerializable(typeof(DemoAdvance))]
[JsonSerializable(typeof(DemoNow))]
[JsonSerializable(typeof(DemoSupplierAct))]
[JsonSerializable(typeof(DemoSupplierAnswer))]
[JsonSerializable(typeof(ChatTokenAsk))]
[JsonSerializable(typeof(DirectLineAsk))]
internal sealed partial class ShopJson : JsonSerializerContext;
