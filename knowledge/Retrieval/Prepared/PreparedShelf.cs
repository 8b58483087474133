using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Retrieval;
using OrderBot.Knowledge.Retrieval.Subjects;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Retrieval.Prepared;

/// <summary>
/// The built-in articles read, and the examples learnt, beforehand: a start only loads them. The file tells which sources it was
/// made of; when they have changed since, it counts as absent. A test says when and how to make it anew.
/// </summary>
internal static class PreparedShelf
{
    public const string File = "Prepared.en.bin";
    private const string Resource = "OrderBot.Knowledge.Retrieval.Prepared." + File;
    private static readonly string[] Sources = ["OrderBot.Knowledge.Articles.", "OrderBot.Knowledge.Retrieval.Subjects.", "OrderBot.Knowledge.Vocabulary."];

    /// <summary>Null when there is none of these sources.</summary>
    public static ArticleShelf? Load()
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource);
        if (resource is null)
        {
            return null;
        }

        using var reader = new BinaryReader(resource, Encoding.UTF8);
        if (reader.ReadUInt32() != Fingerprint())
        {
            return null;
        }

        var shelf = new ArticleShelf(ArticlePacking.Read(reader), ReaderPacking.Read(reader));
        // The first reading is slow; it is made while the rest of a start goes on.
        _ = Task.Run(shelf.Readers!.ReadNothing);
        return shelf;
    }

    /// <summary>What the file should hold.</summary>
    public static byte[] Make()
    {
        var shelf = ArticleShelf.ReadBuiltIn();
        var readers = new PassageFinder(shelf, LexiconReader.ReadBuiltIn()).Readers!;
        var packed = new MemoryStream();
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(Fingerprint());
        ArticlePacking.Write(writer, shelf.Articles);
        ReaderPacking.Write(writer, readers);
        writer.Flush();
        return packed.ToArray();
    }

    // It has to tell an edit, not an attack; and a start should not wait for a library of ciphers.
    private static uint Fingerprint()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        var sum = 0u;
        foreach (var name in names)
        {
            if (Array.Exists(Sources, source => name.StartsWith(source, StringComparison.Ordinal)))
            {
                using var source = assembly.GetManifestResourceStream(name)!;
                var bytes = new byte[source.Length];
                source.ReadExactly(bytes);
                sum = Add(Add(sum, Encoding.UTF8.GetBytes(name)), bytes);
            }
        }

        return sum;
    }

    private static uint Add(uint sum, byte[] bytes)
    {
        // Eight at a time: a start adds up all of the examples.
        var eights = MemoryMarshal.Cast<byte, ulong>(bytes);
        for (var i = 0; i < eights.Length; i++)
        {
            sum = BitOperations.Crc32C(sum, eights[i]);
        }

        for (var i = eights.Length * sizeof(ulong); i < bytes.Length; i++)
        {
            sum = BitOperations.Crc32C(sum, bytes[i]);
        }

        return sum;
    }
}
