using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>Finds the place of a feature among those that are learnt. What is looked at lies together, at most half of it in use: nearly always one look is enough.</summary>
internal sealed class FeatureTable
{
    private readonly Slot[] _slots;
    private readonly int _shift;

    /// <param name="rarity">How rare each feature is, in the order of their places.</param>
    public FeatureTable(IReadOnlyList<KeyValuePair<uint, float>> rarity)
    {
        var bits = BitOperations.Log2((uint)rarity.Count + 1) + 2;
        _slots = new Slot[1 << bits];
        _shift = 32 - bits;
        for (var place = 0; place < rarity.Count; place++)
        {
            var at = Begin(rarity[place].Key);
            while (_slots[at].PlaceAndOne != 0)
            {
                at = (at + 1) & (_slots.Length - 1);
            }

            _slots[at] = new Slot(rarity[place].Key, place + 1, rarity[place].Value);
        }
    }

    /// <summary>−1 for a feature that was never learnt.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (int Place, float Rarity) Find(uint feature)
    {
        var slots = _slots;
        for (var at = Begin(feature); ; at = (at + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[at];
            if (slot.Feature == feature || slot.PlaceAndOne == 0)
            {
                return (slot.PlaceAndOne - 1, slot.Rarity);
            }
        }
    }

    private int Begin(uint feature) => (int)((feature * 0x9E3779B1) >> _shift);

    /// <param name="PlaceAndOne">0 in a free slot.</param>
    private readonly record struct Slot(uint Feature, int PlaceAndOne, float Rarity);
}
