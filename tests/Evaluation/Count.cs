namespace OrderBot.Evaluation.Tests;

/// <summary>How often a label was rightly given, missed, and wrongly given.</summary>
internal sealed class Count
{
    public int Right { get; set; }

    public int Missed { get; set; }

    public int Wrong { get; set; }

    public double Precision => Share(Right, Right + Wrong);

    public double Recall => Share(Right, Right + Missed);

    public double F1 => Share(2 * Right, (2 * Right) + Missed + Wrong);

    public static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
