using Microsoft.SemanticKernel;
using OrderBot.Knowledge.Retrieval;

namespace OrderBot.Knowledge.Answering;

/// <summary>What the kernel can do by itself: find passages, and make an answer of them.</summary>
internal static class HelpPlugin
{
    public const string Find = "find_passages";
    public const string Compose = "compose_answer";
    public const string QuestionArgument = "question";
    public const string FindingsArgument = "findings";

    // Said here, because inferring it from the types costs a start 60 ms.
    private static readonly KernelJsonSchema AnyObject = KernelJsonSchema.Parse("""{"type":"object"}""");

    public static KernelPlugin Create(ShelfReading shelf) =>
        KernelPluginFactory.CreateFromFunctions("help",
        [
            KernelFunctionFactory.CreateFromMethod(
                (HelpQuestion question) => shelf.Finder.FindAll(question.Text, question.EarlierTurns),
                Describe(Find, "The passages of the help articles that answer a buyer's question, or each of several; none when none does.", QuestionArgument, typeof(HelpQuestion), typeof(IReadOnlyList<Finding>))),
            KernelFunctionFactory.CreateFromMethod(
                (IReadOnlyList<Finding> findings) => shelf.Composer.Compose(findings),
                Describe(Compose, "The answer, word for word from the passages, with its citations.", FindingsArgument, typeof(IReadOnlyList<Finding>), typeof(HelpAnswer))),
        ]);

    private static KernelFunctionFromMethodOptions Describe(string name, string description, string argument, Type takes, Type gives) => new()
    {
        FunctionName = name,
        Description = description,
        Parameters = [new KernelParameterMetadata(argument) { ParameterType = takes, Schema = AnyObject, IsRequired = true }],
        ReturnParameter = new KernelReturnParameterMetadata { ParameterType = gives, Schema = AnyObject },
    };
}
