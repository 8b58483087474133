using k8s;
using k8s.Models;

namespace OrderBot.Deployment.Tests.Kubernetes;

/// <summary>The manifests hold together: names meet, probes ask what is there, pods are locked down.</summary>
public sealed class KubernetesTests
{
    private static V1PodTemplateSpec Pods => Manifests.Deployment.Spec.Template;

    private static V1Job Migration => Manifests.One<V1Job>();

    public static TheoryData<string> Files => [.. Manifests.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_manifest_is_what_kubernetes_knows(string name) =>
        Assert.All(Manifests.Read(name), one => Assert.False(string.IsNullOrEmpty(one.Kind) || string.IsNullOrEmpty(one.ApiVersion)));

    [Fact]
    public void Kustomize_takes_every_manifest_but_the_job()
    {
        var listed = Templates.Read("kubernetes/kustomization.yaml").Split('\n').Where(line => line.StartsWith("  - ", StringComparison.Ordinal) && line.EndsWith(".yaml", StringComparison.Ordinal));
        Assert.Equal(Manifests.Names.Where(name => name != "migrate.yaml"), listed.Select(line => line[4..]).Order());
    }

    [Fact]
    public void Everything_that_chooses_pods_chooses_these()
    {
        var labels = Pods.Metadata.Labels;
        Assert.All(
            new[]
            {
                Manifests.Deployment.Spec.Selector.MatchLabels, Manifests.One<V1Service>().Spec.Selector, Manifests.One<V1PodDisruptionBudget>().Spec.Selector.MatchLabels,
                Manifests.One<V1NetworkPolicy>().Spec.PodSelector.MatchLabels, Pods.Spec.TopologySpreadConstraints[0].LabelSelector.MatchLabels,
            },
            selector => Assert.All(selector, one => Assert.Equal(one.Value, labels[one.Key])));
    }

    [Fact]
    public void The_autoscaler_is_of_this_deployment_and_keeps_two()
    {
        var scaler = Manifests.One<V2HorizontalPodAutoscaler>().Spec;
        Assert.Equal((Manifests.Deployment.Kind, Manifests.Deployment.ApiVersion, Manifests.Deployment.Metadata.Name), (scaler.ScaleTargetRef.Kind, scaler.ScaleTargetRef.ApiVersion, scaler.ScaleTargetRef.Name));
        Assert.True(scaler.MinReplicas >= 2 && scaler.MaxReplicas > scaler.MinReplicas);
        Assert.Null(Manifests.Deployment.Spec.Replicas);
        Assert.NotNull(Pods.Spec.Containers[0].Resources.Requests["cpu"]);
    }

    [Fact]
    public void The_probes_ask_for_life_and_readiness_at_a_port_that_is_there()
    {
        var container = Pods.Spec.Containers[0];
        Assert.Equal(("/health/live", "/health/live", "/health/ready"), (container.StartupProbe.HttpGet.Path, container.LivenessProbe.HttpGet.Path, container.ReadinessProbe.HttpGet.Path));
        var port = Assert.Single(container.Ports);
        Assert.All(new[] { container.StartupProbe, container.LivenessProbe, container.ReadinessProbe }, probe => Assert.Equal(port.Name, probe.HttpGet.Port.Value));
        Assert.Contains(":8080", Templates.Read("kubernetes/settings.env"), StringComparison.Ordinal);
        Assert.Equal(8080, port.ContainerPort);
    }

    [Fact]
    public void A_request_finds_its_way_from_the_ingress_to_the_pods()
    {
        var back = Manifests.One<V1Ingress>().Spec.Rules[0].Http.Paths[0].Backend.Service;
        var service = Manifests.One<V1Service>();
        Assert.Equal((service.Metadata.Name, service.Spec.Ports[0].Name), (back.Name, back.Port.Name));
        Assert.Equal(Pods.Spec.Containers[0].Ports[0].Name, service.Spec.Ports[0].TargetPort.Value);
        Assert.Equal(Pods.Spec.Containers[0].Ports[0].Name, Manifests.One<V1NetworkPolicy>().Spec.Ingress[0].Ports[0].Port.Value);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_pod_is_locked_down(bool job)
    {
        var pod = job ? Migration.Spec.Template.Spec : Pods.Spec;
        Assert.True(pod.SecurityContext.RunAsNonRoot);
        Assert.Equal("RuntimeDefault", pod.SecurityContext.SeccompProfile.Type);
        Assert.False(pod.AutomountServiceAccountToken);
        Assert.Equal(Manifests.One<V1ServiceAccount>().Metadata.Name, pod.ServiceAccountName);
        var container = Assert.Single(pod.Containers);
        Assert.True(container.SecurityContext.ReadOnlyRootFilesystem);
        Assert.False(container.SecurityContext.AllowPrivilegeEscalation);
        Assert.Equal(["ALL"], container.SecurityContext.Capabilities.Drop);
        Assert.NotNull(container.Resources.Limits["memory"]);
        Assert.Equal(["/home/app", "/tmp"], container.VolumeMounts.Select(mount => mount.MountPath));
        Assert.Equal(pod.Volumes.Select(volume => volume.Name), container.VolumeMounts.Select(mount => mount.Name));
    }

    [Fact]
    public void A_pod_has_time_to_finish_what_is_in_progress() =>
        Assert.True(Pods.Spec.TerminationGracePeriodSeconds - Pods.Spec.Containers[0].Lifecycle.PreStop.Sleep.Seconds >= 30);

    [Fact]
    public void The_job_migrates_the_database_that_the_pods_use()
    {
        Assert.Equal(["migrate"], Migration.Spec.Template.Spec.Containers[0].Args);
        Assert.Equal(Pods.Spec.Containers[0].EnvFrom[1].SecretRef.Name, Migration.Spec.Template.Spec.Containers[0].EnvFrom[0].SecretRef.Name);
        var settings = Templates.Settings("kubernetes/settings.env");
        Assert.All(Migration.Spec.Template.Spec.Containers[0].Env, one => Assert.Equal(settings[one.Name], one.Value));
    }
}
