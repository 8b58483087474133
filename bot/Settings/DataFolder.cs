namespace OrderBot;

/// <summary>The folder that holds what is kept: there, and writable, before anything begins.</summary>
public static class DataFolder
{
    /// <exception cref="SettingException">It cannot be made, or nothing can be written there.</exception>
    public static void Prepare(BotSettings settings)
    {
        try
        {
            Directory.CreateDirectory(settings.DataFolder);
            var probe = Path.Combine(settings.DataFolder, $".writable.{Environment.ProcessId}");
            new FileStream(probe, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new SettingException(SettingNames.Data, settings.DataFolder, "it must be a folder that can be made and written");
        }
    }
}
