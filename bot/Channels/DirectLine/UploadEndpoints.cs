using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Schema;
using static OrderBot.Channels.DirectLine.DirectLineBodies;

namespace OrderBot.Channels.DirectLine;

/// <summary>Takes a message with files, and gives the files back to whoever has their address.</summary>
internal sealed class UploadEndpoints(DirectLineSettings settings, UploadedFiles files, ActivityEndpoints activities)
{
    private const string ActivityPart = "activity";

    public async Task UploadAsync(HttpContext context)
    {
        if (await activities.AdmitPostAsync(context) is not { } conversation)
        {
            return;
        }

        if (await ReadFormAsync(context) is not { } form)
        {
            return;
        }

        var activity = new Activity { Type = ActivityTypes.Message };
        var uploads = new List<UploadedFile>();
        foreach (var part in form.Files)
        {
            var content = new byte[part.Length];
            await using (var stream = part.OpenReadStream())
            {
                await stream.ReadExactlyAsync(content, context.RequestAborted);
            }

            if (part.Name != ActivityPart)
            {
                uploads.Add(new UploadedFile(Path.GetFileName(part.FileName), part.ContentType ?? "application/octet-stream", content));
            }
            else if (content.Length > settings.MaxBytes || ActivityEndpoints.Read(content) is not { } sent)
            {
                await RefuseAsync(context, StatusCodes.Status400BadRequest, "BadArgument", "The activity part is not an activity.");
                return;
            }
            else
            {
                activity = sent;
            }
        }

        // Sent again, it is answered as before, and its files are here already.
        if (activities.IsTaken(conversation, activity))
        {
            await activities.TakeAsync(context, conversation, activity);
        }
        else if (await KeepAsync(context, conversation.Id, uploads) is { } ids)
        {
            Attach(activity, uploads, ids, ConversationEndpoints.Address(context.Request));
            await activities.TakeAsync(context, conversation, activity);
        }
    }

    public async Task DownloadAsync(HttpContext context)
    {
        if (files.Find(ConversationEndpoints.Id(context)) is not { } file)
        {
            await RefuseAsync(context, StatusCodes.Status404NotFound, "NotFound", "There is no such file.");
            return;
        }

        // Only pictures are shown in place; nothing that a buyer sent runs as a page of ours.
        var picture = file.ContentType is "image/png" or "image/jpeg" or "image/gif" or "image/webp";
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, max-age=86400";
        headers.ContentDisposition = $"{(picture ? "inline" : "attachment")}; filename*=UTF-8''{Uri.EscapeDataString(file.Name)}";
        context.Response.ContentType = picture ? file.ContentType : "application/octet-stream";
        context.Response.ContentLength = file.Content.Length;
        await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
    }

    private async Task<IFormCollection?> ReadFormAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = settings.MaxUploadBytes;
        }

        try
        {
            if (context.Request.HasFormContentType)
            {
                return await context.Request.ReadFormAsync(
                    new FormOptions { MultipartBodyLengthLimit = settings.MaxUploadBytes, ValueCountLimit = 16 }, context.RequestAborted);
            }

            await RefuseAsync(context, StatusCodes.Status400BadRequest, "BadArgument", "Files come as multipart/form-data.");
        }
        catch (Exception tooLarge) when (tooLarge is InvalidDataException or BadHttpRequestException)
        {
            await RefuseTooLargeAsync(context, $"At most {settings.MaxUploadBytes} bytes.");
        }

        return null;
    }

    /// <summary>The ids of the files; null, already answered, when they are not kept.</summary>
    private async Task<string[]?> KeepAsync(HttpContext context, string conversation, List<UploadedFile> uploads)
    {
        if (uploads.Count == 0)
        {
            return [];
        }

        try
        {
            if (files.Add(conversation, uploads, settings.MaxFilesBytes) is { } ids)
            {
                return ids;
            }

            await RefuseTooLargeAsync(context, $"All files of a conversation together have at most {settings.MaxFilesBytes} bytes.");
        }
        catch (KeyNotFoundException)
        {
            await ActivityEndpoints.RefuseForgottenAsync(context);
        }

        return null;
    }

    private static Task RefuseTooLargeAsync(HttpContext context, string why) =>
        RefuseAsync(context, StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", why);

    // A client's own description, its thumbnail too, stays beside the file; an address of its own does not.
    private static void Attach(Activity activity, List<UploadedFile> uploads, string[] ids, string address)
    {
        var described = activity.Attachments;
        activity.Attachments = new List<Attachment>(ids.Length);
        for (var at = 0; at < ids.Length; at++)
        {
            var file = uploads[at];
            var attachment = at < described?.Count ? described[at] : new Attachment();
            attachment.Name ??= file.Name;
            attachment.ContentType ??= file.ContentType;
            attachment.ContentUrl = $"{address}{ConversationEndpoints.Path}/attachments/{ids[at]}";
            activity.Attachments.Add(attachment);
        }
    }
}
