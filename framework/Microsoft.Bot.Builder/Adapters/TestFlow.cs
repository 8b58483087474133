using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a chain of steps, run by <see cref="StartTestAsync"/>; a step that fails throws.</summary>
public class TestFlow
{
    private const uint Patience = 3000;

    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _run;

    /// <summary>A conversation with this bot.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _run = () => Task.CompletedTask;
    }

    /// <summary>The flow, with this task as what has run.</summary>
    public TestFlow(Task task, TestFlow flow)
        : this(() => task ?? Task.CompletedTask, flow)
    {
    }

    /// <summary>The flow, with this as what runs.</summary>
    public TestFlow(Func<Task> getTask, TestFlow flow)
    {
        _run = getTask ?? (() => Task.CompletedTask);
        _adapter = flow._adapter;
        _callback = flow._callback;
    }

    /// <summary>A conversation with this bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    /// <summary>Runs every step.</summary>
    public Task StartTestAsync() => _run();

    /// <summary>The user says something.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    /// <summary>The user arrives.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync(update, _callback, default);
    });

    /// <summary>An activity comes.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, default));
    }

    /// <summary>Waits so many milliseconds.</summary>
    public TestFlow Delay(uint ms) => Then(() => Task.Delay((int)ms));

    /// <summary>Waits.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    /// <summary>The bot says this.</summary>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = Patience) =>
        AssertReply(
            reply =>
            {
                var text = TextOf(reply);
                if (expected?.Trim() != text?.Trim())
                {
                    throw Unlike(description, expected, text);
                }
            },
            description ?? expected,
            timeout);

    /// <summary>The bot says something with this in it.</summary>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = Patience) =>
        AssertReply(
            reply =>
            {
                var text = TextOf(reply);
                if (text is null || !text.Contains(expected, StringComparison.Ordinal))
                {
                    throw Unlike(description, expected, text);
                }
            },
            description ?? expected,
            timeout);

    /// <summary>The bot sends an activity of this type and text.</summary>
    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = Patience) =>
        AssertReply(reply => Compare(expected, reply, description), description ?? TextOf(expected), timeout);

    /// <summary>The bot sends an activity that the comparer holds for equal.</summary>
    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, string description = null, uint timeout = Patience) =>
        AssertReply(
            reply =>
            {
                if (!equalityComparer.Equals(expected, reply))
                {
                    throw Unlike(description, TextOf(expected), TextOf(reply));
                }
            },
            description ?? TextOf(expected),
            timeout);

    /// <summary>The bot sends something that passes.</summary>
    /// <exception cref="TimeoutException">It sends nothing in time (milliseconds).</exception>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = Patience) => Then(async () =>
    {
        using var patience = new CancellationTokenSource(System.Diagnostics.Debugger.IsAttached ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(timeout));
        IActivity reply;
        try
        {
            reply = await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"No reply within {timeout} ms. Expected: '{description}'");
        }

        validateActivity(reply);
    });

    /// <summary>The bot sends nothing for so many milliseconds.</summary>
    public TestFlow AssertNoReply(string description = null, uint timeout = Patience) => Then(async () =>
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        IActivity reply;
        try
        {
            reply = await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        throw new InvalidOperationException($"'{TextOf(reply) ?? reply.Type}' is responded when waiting for no reply: '{description}'");
    });

    /// <summary>The user says something and the bot answers this.</summary>
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = Patience)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something and the bot answers with such an activity.</summary>
    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = Patience)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something and the bot's answer passes.</summary>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = Patience)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>A transcript: what is the bot's is expected, the rest is sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, string description = null, uint timeout = Patience)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return Play(activities, expected => reply => Compare(expected, reply, description), description, timeout);
    }

    /// <summary>A transcript with a comparison of the test's own.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, string description = null, uint timeout = Patience)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(validateReply);
        return Play(activities, expected => reply => validateReply(expected, reply), description, timeout);
    }

    /// <summary>The bot says one of these.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = Patience)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = TextOf(reply);
                if (Array.IndexOf(candidates, text) < 0)
                {
                    throw new InvalidOperationException(description ?? $"Text \"{text}\" does not match one of candidates: {string.Join('\n', candidates)}");
                }
            },
            description ?? string.Join('\n', candidates),
            timeout);
    }

    private static string TextOf(IActivity activity) => activity?.AsMessageActivity()?.Text;

    private static InvalidOperationException Unlike(string description, string expected, string received) =>
        new($"{description ?? "The reply is not as expected"}:\nExpected:{expected}\nReceived:{received}");

    private static void Compare(IActivity expected, IActivity reply, string description)
    {
        if (expected.Type != reply.Type)
        {
            throw Unlike(description, expected.Type, reply.Type);
        }

        var (wanted, text) = (TextOf(expected)?.Trim(), TextOf(reply)?.Trim());
        if ((wanted ?? string.Empty) != (text ?? string.Empty))
        {
            throw Unlike(description, wanted, text);
        }
    }

    private TestFlow Play(IEnumerable<IActivity> activities, Func<IActivity, Action<IActivity>> check, string description, uint timeout)
    {
        var flow = this;
        foreach (var activity in activities)
        {
            flow = string.Equals(activity.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase)
                ? flow.AssertReply(check(activity), description ?? TextOf(activity), timeout)
                : flow.Send(activity);
        }

        return flow;
    }

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _run().ConfigureAwait(false);
            await step().ConfigureAwait(false);
        },
        this);
}
