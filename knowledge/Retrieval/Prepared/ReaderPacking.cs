using System.Runtime.InteropServices;
using OrderBot.Knowledge.Retrieval.Subjects;

namespace OrderBot.Knowledge.Retrieval.Prepared;

/// <summary>Learnt readers as bytes: their numbers as they lie in memory.</summary>
internal static class ReaderPacking
{
    public static void Write(BinaryWriter to, SubjectReaders readers)
    {
        to.Write(string.Join('\n', readers.Ids));
        WriteAll(to, readers.Meaning.Features.Features);
        WriteAll(to, readers.Meaning.Weights);
        WriteAll(to, readers.Likeness.Features.Features);
        WriteAll(to, readers.Writing.Weights);
        WriteAll(to, readers.Likeness.Starts);
        WriteAll(to, readers.Likeness.Having);
        WriteAll(to, readers.Likeness.Subjects);
        WriteAll(to, readers.Likeness.Lengths);
    }

    public static SubjectReaders Read(BinaryReader from)
    {
        var ids = from.ReadString().Split('\n');
        var subjects = ids.Length + 1;
        var meaning = new LinearReader(new FeatureTable(ReadAll<uint>(from)), ReadAll<float>(from), subjects);
        var features = new FeatureTable(ReadAll<uint>(from));
        var writing = new LinearReader(features, ReadAll<float>(from), subjects);
        return new SubjectReaders(ids, meaning, writing, new NearestReader(features, ReadAll<int>(from), ReadAll<ushort>(from), ReadAll<byte>(from), ReadAll<float>(from)));
    }

    private static void WriteAll<T>(BinaryWriter to, T[] numbers)
        where T : unmanaged
    {
        to.Write(numbers.Length);
        to.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    private static T[] ReadAll<T>(BinaryReader from)
        where T : unmanaged
    {
        var numbers = new T[from.ReadInt32()];
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
