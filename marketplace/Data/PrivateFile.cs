namespace OrderBot.Marketplace.Data;

/// <summary>A new file that only its owner can read.</summary>
internal static class PrivateFile
{
    /// <exception cref="IOException">There is such a file.</exception>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}
