using System.Runtime.InteropServices;
using OrderBot.Knowledge.Retrieval.Subjects;

namespace OrderBot.Knowledge.Retrieval.Prepared;

/// <summary>Learnt readers as bytes: their numbers as they lie in memory.</summary>
internal static class ReaderPacking
{
    public static void Write(BinaryWriter to, SubjectReaders readers)
    {
        to.Write(string.Join('\n', readers.Ids));
        Write(to, readers.Meaning);
        Write(to, readers.Writing);
        WriteAll(to, readers.Likeness.Features);
        WriteAll(to, readers.Likeness.Starts);
        WriteAll(to, readers.Likeness.Having);
        WriteAll(to, readers.Likeness.Subjects);
    }

    public static SubjectReaders Read(BinaryReader from)
    {
        var ids = from.ReadString().Split('\n');
        var subjects = ids.Length + 1;
        return new SubjectReaders(
            ids,
            ReadLinear(from, subjects),
            ReadLinear(from, subjects),
            new NearestReader(ReadAll<uint>(from), ReadAll<int>(from), ReadAll<ushort>(from), ReadAll<byte>(from), subjects));
    }

    private static void Write(BinaryWriter to, LinearReader reader)
    {
        WriteAll(to, reader.Features);
        WriteAll(to, reader.Weights);
    }

    private static LinearReader ReadLinear(BinaryReader from, int subjects) =>
        new(ReadAll<uint>(from), ReadAll<Half>(from), subjects);

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
