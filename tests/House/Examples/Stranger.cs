namespace OrderBot.House.Tests.Examples.Right;

/// <summary>Lives in another room than <see cref="Left.Breaches"/>, which names it all the same.</summary>
internal sealed class Stranger;
