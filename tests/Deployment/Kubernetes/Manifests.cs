using k8s;
using k8s.Models;

namespace OrderBot.Deployment.Tests.Kubernetes;

/// <summary>The manifests, read strictly as Kubernetes' own types: a field that does not exist, or stands in the wrong place, is an error.</summary>
internal static class Manifests
{
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Templates.At("kubernetes"), "*.yaml").Select(path => Path.GetFileName(path)!).Where(name => name != "kustomization.yaml").Order()];

    public static IReadOnlyList<IKubernetesObject> All { get; } = [.. Names.SelectMany(Read)];

    public static V1Deployment Deployment => One<V1Deployment>();

    public static T One<T>()
        where T : IKubernetesObject => All.OfType<T>().Single();

    public static IEnumerable<IKubernetesObject> Read(string name) =>
        KubernetesYaml.LoadAllFromString(Templates.Read($"kubernetes/{name}"), strict: true).Cast<IKubernetesObject>();
}
