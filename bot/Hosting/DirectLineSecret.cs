using System.Security.Cryptography;
using OrderBot.Marketplace.Data;

namespace OrderBot;

/// <summary>The Direct Line secret of a host that was given none: made once, kept in the data folder for its owner's eyes.</summary>
public static class DirectLineSecret
{
    private const string FileName = "directline.secret";

    public static string Of(BotSettings settings)
    {
        if (settings.DirectLineSecret is { } given)
        {
            return given;
        }

        Directory.CreateDirectory(settings.DataFolder);
        var path = Path.Combine(settings.DataFolder, FileName);
        if (!File.Exists(path))
        {
            var made = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
            var mine = path + "." + Environment.ProcessId;
            using (var file = new StreamWriter(PrivateFile.Create(mine)))
            {
                file.Write(made);
            }

            // Of two processes that start at once, one makes it and both read it.
            try
            {
                File.Move(mine, path, overwrite: false);
            }
            catch (IOException)
            {
                File.Delete(mine);
            }
        }

        return File.ReadAllText(path).Trim();
    }
}
