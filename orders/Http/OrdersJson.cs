using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrderBot.Orders.Http;

/// <summary>The document's JSON, without reflection; what it requires must be there.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.Strict,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(PlainEnum<OrderStatus>), typeof(PlainEnum<OrderTab>), typeof(PlainEnum<PaymentKind>), typeof(PlainEnum<CancellationCause>),
        typeof(PlainEnum<RequestOutcome>), typeof(PlainEnum<WriteOutcome>), typeof(PlainEnum<OrderEventKind>),
    ])]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(PageAnswer))]
[JsonSerializable(typeof(OrdersFound))]
[JsonSerializable(typeof(CancellationAsk))]
[JsonSerializable(typeof(MessageAsk))]
[JsonSerializable(typeof(EventsAnswer))]
[JsonSerializable(typeof(EventsHeard))]
[JsonSerializable(typeof(EventTold))]
[JsonSerializable(typeof(Buyer))]
[JsonSerializable(typeof(LoginAsk))]
[JsonSerializable(typeof(CodeAsk))]
[JsonSerializable(typeof(CodeAnswer))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class OrdersJson : JsonSerializerContext;

/// <summary>An enum by its names only: a number is nonsense.</summary>
internal sealed class PlainEnum<T>() : JsonStringEnumConverter<T>(namingPolicy: null, allowIntegerValues: false)
    where T : struct, Enum;
