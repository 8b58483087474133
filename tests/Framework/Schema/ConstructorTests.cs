using System.Collections;
using System.Reflection;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace OrderBot.Framework.Tests.Schema;

/// <summary>Types of the protocol are made whole by their constructors.</summary>
public class ConstructorTests
{
    public static TheoryData<Type> Made => [.. typeof(Activity).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && !typeof(Exception).IsAssignableFrom(type) && type.GetConstructors().Length > 0)];

    [Theory]
    [MemberData(nameof(Made))]
    public void A_constructor_puts_each_argument_into_the_property_of_its_name(Type type)
    {
        if (type == typeof(TaskModuleAction) || type == typeof(TargetedMeetingNotification) || type == typeof(TeamsChannelDataSettings))
        {
            return; // Their parameters are named otherwise than their properties.
        }

        foreach (var constructor in type.GetConstructors().Where(one => one.GetParameters().Length > 0))
        {
            var arguments = constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType, parameter.Name!)).ToArray();
            var made = constructor.Invoke(arguments);
            foreach (var (parameter, argument) in constructor.GetParameters().Zip(arguments))
            {
                var property = Assert.Single(type.GetProperties(), one => string.Equals(one.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && one.DeclaringType == Nearest(type, one.Name).DeclaringType);
                Assert.Equal(argument, property.GetValue(made));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Made))]
    public void A_property_keeps_what_it_is_given(Type type)
    {
        if (type.GetConstructor([]) is null)
        {
            return;
        }

        var made = Activator.CreateInstance(type);
        foreach (var property in type.GetProperties().Where(one => one.SetMethod is { IsPublic: true } && one.GetIndexParameters().Length == 0))
        {
            var value = Sample(property.PropertyType, property.Name);
            property.SetValue(made, value);
            Assert.Equal(value, property.GetValue(made));
        }
    }

    private static PropertyInfo Nearest(Type type, string name)
    {
        for (var at = type; at is not null; at = at.BaseType!)
        {
            if (at.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly | BindingFlags.IgnoreCase) is { } found)
            {
                return found;
            }
        }

        throw new InvalidOperationException($"{type} has no {name}.");
    }

    private static object? Sample(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return name + "!";
        }

        if (type == typeof(object))
        {
            return new object();
        }

        if (type.IsArray)
        {
            return Array.CreateInstance(type.GetElementType()!, 1);
        }

        if (type == typeof(bool) || type == typeof(int) || type == typeof(long) || type == typeof(double))
        {
            return Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture);
        }

        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type))
        {
            var arguments = type.GetGenericArguments();
            return Activator.CreateInstance(arguments.Length == 2 ? typeof(Dictionary<,>).MakeGenericType(arguments) : typeof(List<>).MakeGenericType(arguments));
        }

        return type.IsValueType || type.GetConstructor([]) is not null ? Activator.CreateInstance(type) : null;
    }
}
