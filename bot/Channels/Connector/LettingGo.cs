using System.IO.Pipelines;

namespace OrderBot.Channels.Connector;

/// <summary>A response that can be taken from the turn that would write it: what it writes from then on goes nowhere.</summary>
internal sealed class LettingGo(HttpResponse response) : HttpResponse
{
    private bool _isGone;

    public override HttpContext HttpContext => response.HttpContext;

    public override int StatusCode
    {
        get => _isGone ? StatusCodes.Status202Accepted : response.StatusCode;
        set
        {
            if (!_isGone)
            {
                response.StatusCode = value;
            }
        }
    }

    public override IHeaderDictionary Headers => _isGone ? new HeaderDictionary() : response.Headers;

    public override Stream Body
    {
        get => _isGone ? Stream.Null : response.Body;
        set => response.Body = value;
    }

    public override PipeWriter BodyWriter => _isGone ? PipeWriter.Create(Stream.Null) : response.BodyWriter;

    public override long? ContentLength
    {
        get => Headers.ContentLength;
        set => Headers.ContentLength = value;
    }

    public override string? ContentType
    {
        get => Headers.ContentType;
        set => Headers.ContentType = value;
    }

    public override IResponseCookies Cookies => response.Cookies;

    public override bool HasStarted => !_isGone && response.HasStarted;

    /// <summary>Tells the channel "accepted", and the turn nothing.</summary>
    public void Go()
    {
        _isGone = true;
        response.StatusCode = StatusCodes.Status202Accepted;
    }

    public override void OnStarting(Func<object, Task> callback, object state) => response.OnStarting(callback, state);

    public override void OnCompleted(Func<object, Task> callback, object state) => response.OnCompleted(callback, state);

    public override void Redirect(string location, bool permanent) => response.Redirect(location, permanent);
}
