using System.Collections.Concurrent;

namespace OrderBot.Knowledge.Writing;

/// <summary>Keeps checked answers for identical questions about identical passages; when it is full it starts anew.</summary>
internal sealed class AnswerCache(int most)
{
    private readonly ConcurrentDictionary<(string Question, string Passages), HelpAnswer> _answers = new();

    public HelpAnswer? Find((string Question, string Passages) key) => _answers.GetValueOrDefault(key);

    public void Keep((string Question, string Passages) key, HelpAnswer answer)
    {
        if (_answers.Count >= most)
        {
            _answers.Clear();
        }

        if (most > 0)
        {
            _answers[key] = answer;
        }
    }
}
