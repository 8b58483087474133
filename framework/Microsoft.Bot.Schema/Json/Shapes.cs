namespace Microsoft.Bot.Schema;

/// <summary>How each type of the protocol is spelt in JSON: the fixed table that replaces reflection.</summary>
internal static class Shapes
{
    private static readonly Dictionary<Type, JsonShape> Table = new()
    {
        [typeof(AadResourceUrls)] = AadResourceUrlsShape(),
        [typeof(Activity)] = ActivityShape(),
        [typeof(AdaptiveCardAuthentication)] = AdaptiveCardAuthenticationShape(),
        [typeof(AdaptiveCardInvokeAction)] = AdaptiveCardInvokeActionShape(),
        [typeof(AdaptiveCardInvokeResponse)] = AdaptiveCardInvokeResponseShape(),
        [typeof(AdaptiveCardInvokeValue)] = AdaptiveCardInvokeValueShape(),
        [typeof(AnimationCard)] = AnimationCardShape(),
        [typeof(Attachment)] = AttachmentShape(),
        [typeof(AttachmentData)] = AttachmentDataShape(),
        [typeof(AttachmentInfo)] = AttachmentInfoShape(),
        [typeof(AttachmentView)] = AttachmentViewShape(),
        [typeof(AudioCard)] = AudioCardShape(),
        [typeof(BasicCard)] = BasicCardShape(),
        [typeof(CardAction)] = CardActionShape(),
        [typeof(CardImage)] = CardImageShape(),
        [typeof(ChannelAccount)] = ChannelAccountShape(),
        [typeof(ConversationAccount)] = ConversationAccountShape(),
        [typeof(ConversationMembers)] = ConversationMembersShape(),
        [typeof(ConversationParameters)] = ConversationParametersShape(),
        [typeof(ConversationReference)] = ConversationReferenceShape(),
        [typeof(ConversationResourceResponse)] = ConversationResourceResponseShape(),
        [typeof(ConversationsResult)] = ConversationsResultShape(),
        [typeof(Entity)] = EntityShape(),
        [typeof(Error)] = ErrorShape(),
        [typeof(ErrorResponse)] = ErrorResponseShape(),
        [typeof(ExpectedReplies)] = ExpectedRepliesShape(),
        [typeof(Fact)] = FactShape(),
        [typeof(GeoCoordinates)] = GeoCoordinatesShape(),
        [typeof(HeroCard)] = HeroCardShape(),
        [typeof(InnerHttpError)] = InnerHttpErrorShape(),
        [typeof(MediaCard)] = MediaCardShape(),
        [typeof(MediaEventValue)] = MediaEventValueShape(),
        [typeof(MediaUrl)] = MediaUrlShape(),
        [typeof(Mention)] = MentionShape(),
        [typeof(MessageReaction)] = MessageReactionShape(),
        [typeof(OAuthCard)] = OAuthCardShape(),
        [typeof(PagedMembersResult)] = PagedMembersResultShape(),
        [typeof(Place)] = PlaceShape(),
        [typeof(ReceiptCard)] = ReceiptCardShape(),
        [typeof(ReceiptItem)] = ReceiptItemShape(),
        [typeof(ResourceResponse)] = ResourceResponseShape(),
        [typeof(SearchInvokeOptions)] = SearchInvokeOptionsShape(),
        [typeof(SearchInvokeResponse)] = SearchInvokeResponseShape(),
        [typeof(SearchInvokeValue)] = SearchInvokeValueShape(),
        [typeof(SemanticAction)] = SemanticActionShape(),
        [typeof(SignInResource)] = SignInResourceShape(),
        [typeof(SigninCard)] = SigninCardShape(),
        [typeof(SuggestedActions)] = SuggestedActionsShape(),
        [typeof(TextHighlight)] = TextHighlightShape(),
        [typeof(Thing)] = ThingShape(),
        [typeof(ThumbnailCard)] = ThumbnailCardShape(),
        [typeof(ThumbnailUrl)] = ThumbnailUrlShape(),
        [typeof(TokenExchangeInvokeRequest)] = TokenExchangeInvokeRequestShape(),
        [typeof(TokenExchangeInvokeResponse)] = TokenExchangeInvokeResponseShape(),
        [typeof(TokenExchangeRequest)] = TokenExchangeRequestShape(),
        [typeof(TokenExchangeResource)] = TokenExchangeResourceShape(),
        [typeof(TokenExchangeState)] = TokenExchangeStateShape(),
        [typeof(TokenPollingSettings)] = TokenPollingSettingsShape(),
        [typeof(TokenPostResource)] = TokenPostResourceShape(),
        [typeof(TokenRequest)] = TokenRequestShape(),
        [typeof(TokenResponse)] = TokenResponseShape(),
        [typeof(TokenStatus)] = TokenStatusShape(),
        [typeof(Transcript)] = TranscriptShape(),
        [typeof(VideoCard)] = VideoCardShape(),
    };

    public static JsonShape<T> Of<T>()
        where T : class => Held<T>.Shape;

    public static JsonShape Find(Type type) => Table.GetValueOrDefault(type);

    private static JsonShape<AadResourceUrls> AadResourceUrlsShape() => new JsonShape<AadResourceUrls>(() => new AadResourceUrls())
        .Texts("resourceUrls", x => x.ResourceUrls, (x, v) => x.ResourceUrls = v);

    private static JsonShape<Activity> ActivityShape() => new JsonShape<Activity>(() => new Activity(), ActivityWriting.Write)
        .Word("type", x => x.Type, (x, v) => x.Type = v)
        .Text("id", x => x.Id, (x, v) => x.Id = v)
        .Moment("timestamp", x => x.Timestamp, (x, v) => x.Timestamp = v)
        .Moment("localTimestamp", x => x.LocalTimestamp, (x, v) => x.LocalTimestamp = v)
        .Word("localTimezone", x => x.LocalTimezone, (x, v) => x.LocalTimezone = v)
        .Word("serviceUrl", x => x.ServiceUrl, (x, v) => x.ServiceUrl = v)
        .Word("channelId", x => x.ChannelId, (x, v) => x.ChannelId = v)
        .One("from", x => x.From, (x, v) => x.From = v)
        .One("conversation", x => x.Conversation, (x, v) => x.Conversation = v)
        .One("recipient", x => x.Recipient, (x, v) => x.Recipient = v)
        .Word("textFormat", x => x.TextFormat, (x, v) => x.TextFormat = v)
        .Word("attachmentLayout", x => x.AttachmentLayout, (x, v) => x.AttachmentLayout = v)
        .Many("membersAdded", x => x.MembersAdded, (x, v) => x.MembersAdded = v)
        .Many("membersRemoved", x => x.MembersRemoved, (x, v) => x.MembersRemoved = v)
        .Many("reactionsAdded", x => x.ReactionsAdded, (x, v) => x.ReactionsAdded = v)
        .Many("reactionsRemoved", x => x.ReactionsRemoved, (x, v) => x.ReactionsRemoved = v)
        .Text("topicName", x => x.TopicName, (x, v) => x.TopicName = v)
        .Flag("historyDisclosed", x => x.HistoryDisclosed, (x, v) => x.HistoryDisclosed = v)
        .Word("locale", x => x.Locale, (x, v) => x.Locale = v)
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .Text("speak", x => x.Speak, (x, v) => x.Speak = v)
        .Word("inputHint", x => x.InputHint, (x, v) => x.InputHint = v)
        .Text("summary", x => x.Summary, (x, v) => x.Summary = v)
        .One("suggestedActions", x => x.SuggestedActions, (x, v) => x.SuggestedActions = v)
        .Many("attachments", x => x.Attachments, (x, v) => x.Attachments = v)
        .Many("entities", x => x.Entities, (x, v) => x.Entities = v)
        .Any("channelData", x => x.ChannelData, (x, v) => x.ChannelData = v)
        .Word("action", x => x.Action, (x, v) => x.Action = v)
        .Text("replyToId", x => x.ReplyToId, (x, v) => x.ReplyToId = v)
        .Word("label", x => x.Label, (x, v) => x.Label = v)
        .Word("valueType", x => x.ValueType, (x, v) => x.ValueType = v)
        .Any("value", x => x.Value, (x, v) => x.Value = v)
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .One("relatesTo", x => x.RelatesTo, (x, v) => x.RelatesTo = v)
        .Word("code", x => x.Code, (x, v) => x.Code = v)
        .Moment("expiration", x => x.Expiration, (x, v) => x.Expiration = v)
        .Word("importance", x => x.Importance, (x, v) => x.Importance = v)
        .Word("deliveryMode", x => x.DeliveryMode, (x, v) => x.DeliveryMode = v)
        .Texts("listenFor", x => x.ListenFor, (x, v) => x.ListenFor = v)
        .Many("textHighlights", x => x.TextHighlights, (x, v) => x.TextHighlights = v)
        .One("semanticAction", x => x.SemanticAction, (x, v) => x.SemanticAction = v)
        .Text("callerId", x => x.CallerId, (x, v) => x.CallerId = v);

    private static JsonShape<AdaptiveCardAuthentication> AdaptiveCardAuthenticationShape() => new JsonShape<AdaptiveCardAuthentication>(() => new AdaptiveCardAuthentication())
        .Text("id", x => x.Id, (x, v) => x.Id = v)
        .Text("connectionName", x => x.ConnectionName, (x, v) => x.ConnectionName = v)
        .Text("token", x => x.Token, (x, v) => x.Token = v);

    private static JsonShape<AdaptiveCardInvokeAction> AdaptiveCardInvokeActionShape() => new JsonShape<AdaptiveCardInvokeAction>(() => new AdaptiveCardInvokeAction())
        .Word("type", x => x.Type, (x, v) => x.Type = v)
        .Text("id", x => x.Id, (x, v) => x.Id = v)
        .Text("verb", x => x.Verb, (x, v) => x.Verb = v)
        .Any("data", x => x.Data, (x, v) => x.Data = v);

    private static JsonShape<AdaptiveCardInvokeResponse> AdaptiveCardInvokeResponseShape() => new JsonShape<AdaptiveCardInvokeResponse>(() => new AdaptiveCardInvokeResponse())
        .Whole("statusCode", x => x.StatusCode, (x, v) => x.StatusCode = v)
        .Word("type", x => x.Type, (x, v) => x.Type = v)
        .Any("value", x => x.Value, (x, v) => x.Value = v);

    private static JsonShape<AdaptiveCardInvokeValue> AdaptiveCardInvokeValueShape() => new JsonShape<AdaptiveCardInvokeValue>(() => new AdaptiveCardInvokeValue())
        .One("action", x => x.Action, (x, v) => x.Action = v)
        .One("authentication", x => x.Authentication, (x, v) => x.Authentication = v)
        .Text("state", x => x.State, (x, v) => x.State = v);

    private static JsonShape<AnimationCard> AnimationCardShape() => new JsonShape<AnimationCard>(() => new AnimationCard())
        .Text("title", x => x.Title, (x, v) => x.Title = v)
        .Text("subtitle", x => x.Subtitle, (x, v) => x.Subtitle = v)
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .One("image", x => x.Image, (x, v) => x.Image = v)
        .Many("media", x => x.Media, (x, v) => x.Media = v)
        .Many("buttons", x => x.Buttons, (x, v) => x.Buttons = v)
        .Flag("shareable", x => x.Shareable, (x, v) => x.Shareable = v)
        .Flag("autoloop", x => x.Autoloop, (x, v) => x.Autoloop = v)
        .Flag("autostart", x => x.Autostart, (x, v) => x.Autostart = v)
        .Text("aspect", x => x.Aspect, (x, v) => x.Aspect = v)
        .Text("duration", x => x.Duration, (x, v) => x.Duration = v)
        .Any("value", x => x.Value, (x, v) => x.Value = v);

    private static JsonShape<Attachment> AttachmentShape() => new JsonShape<Attachment>(() => new Attachment(), ActionWriting.Write)
        .Word("contentType", x => x.ContentType, (x, v) => x.ContentType = v)
        .Text("contentUrl", x => x.ContentUrl, (x, v) => x.ContentUrl = v)
        .Any("content", x => x.Content, (x, v) => x.Content = v)
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .Text("thumbnailUrl", x => x.ThumbnailUrl, (x, v) => x.ThumbnailUrl = v);

    private static JsonShape<AttachmentData> AttachmentDataShape() => new JsonShape<AttachmentData>(() => new AttachmentData())
        .Word("type", x => x.Type, (x, v) => x.Type = v)
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .Bytes("originalBase64", x => x.OriginalBase64, (x, v) => x.OriginalBase64 = v)
        .Bytes("thumbnailBase64", x => x.ThumbnailBase64, (x, v) => x.ThumbnailBase64 = v);

    private static JsonShape<AttachmentInfo> AttachmentInfoShape() => new JsonShape<AttachmentInfo>(() => new AttachmentInfo())
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .Word("type", x => x.Type, (x, v) => x.Type = v)
        .Many("views", x => x.Views, (x, v) => x.Views = v);

    private static JsonShape<AttachmentView> AttachmentViewShape() => new JsonShape<AttachmentView>(() => new AttachmentView())
        .Text("viewId", x => x.ViewId, (x, v) => x.ViewId = v)
        .Number("size", x => x.Size, (x, v) => x.Size = v);

    private static JsonShape<AudioCard> AudioCardShape() => new JsonShape<AudioCard>(() => new AudioCard())
        .Text("title", x => x.Title, (x, v) => x.Title = v)
        .Text("subtitle", x => x.Subtitle, (x, v) => x.Subtitle = v)
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .One("image", x => x.Image, (x, v) => x.Image = v)
        .Many("media", x => x.Media, (x, v) => x.Media = v)
        .Many("buttons", x => x.Buttons, (x, v) => x.Buttons = v)
        .Flag("shareable", x => x.Shareable, (x, v) => x.Shareable = v)
        .Flag("autoloop", x => x.Autoloop, (x, v) => x.Autoloop = v)
        .Flag("autostart", x => x.Autostart, (x, v) => x.Autostart = v)
        .Text("aspect", x => x.Aspect, (x, v) => x.Aspect = v)
        .Text("duration", x => x.Duration, (x, v) => x.Duration = v)
        .Any("value", x => x.Value, (x, v) => x.Value = v);

    private static JsonShape<BasicCard> BasicCardShape() => new JsonShape<BasicCard>(() => new BasicCard())
        .Text("title", x => x.Title, (x, v) => x.Title = v)
        .Text("subtitle", x => x.Subtitle, (x, v) => x.Subtitle = v)
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .Many("images", x => x.Images, (x, v) => x.Images = v)
        .Many("buttons", x => x.Buttons, (x, v) => x.Buttons = v)
        .One("tap", x => x.Tap, (x, v) => x.Tap = v);

    private static JsonShape<CardAction> CardActionShape() => new JsonShape<CardAction>(() => new CardAction(), ActionWriting.Write)
        .Word("type", x => x.Type, (x, v) => x.Type = v)
        .Text("title", x => x.Title, (x, v) => x.Title = v)
        .Text("image", x => x.Image, (x, v) => x.Image = v)
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .Text("displayText", x => x.DisplayText, (x, v) => x.DisplayText = v)
        .Any("value", x => x.Value, (x, v) => x.Value = v)
        .Any("channelData", x => x.ChannelData, (x, v) => x.ChannelData = v)
        .Text("imageAltText", x => x.ImageAltText, (x, v) => x.ImageAltText = v);

    private static JsonShape<CardImage> CardImageShape() => new JsonShape<CardImage>(() => new CardImage())
        .Text("url", x => x.Url, (x, v) => x.Url = v)
        .Text("alt", x => x.Alt, (x, v) => x.Alt = v)
        .One("tap", x => x.Tap, (x, v) => x.Tap = v);

    private static JsonShape<ChannelAccount> ChannelAccountShape() => new JsonShape<ChannelAccount>(() => new ChannelAccount(), AccountWriting.Write)
        .Text("id", x => x.Id, (x, v) => x.Id = v)
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .Text("aadObjectId", x => x.AadObjectId, (x, v) => x.AadObjectId = v)
        .Word("role", x => x.Role, (x, v) => x.Role = v);

    private static JsonShape<ConversationAccount> ConversationAccountShape() => new JsonShape<ConversationAccount>(() => new ConversationAccount(), AccountWriting.Write)
        .Flag("isGroup", x => x.IsGroup, (x, v) => x.IsGroup = v)
        .Word("conversationType", x => x.ConversationType, (x, v) => x.ConversationType = v)
        .Text("id", x => x.Id, (x, v) => x.Id = v)
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .Text("aadObjectId", x => x.AadObjectId, (x, v) => x.AadObjectId = v)
        .Word("role", x => x.Role, (x, v) => x.Role = v)
        .Text("tenantId", x => x.TenantId, (x, v) => x.TenantId = v);

    private static JsonShape<ConversationMembers> ConversationMembersShape() => new JsonShape<ConversationMembers>(() => new ConversationMembers())
        .Text("id", x => x.Id, (x, v) => x.Id = v)
        .Many("members", x => x.Members, (x, v) => x.Members = v);

    private static JsonShape<ConversationParameters> ConversationParametersShape() => new JsonShape<ConversationParameters>(() => new ConversationParameters())
        .Flag("isGroup", x => x.IsGroup, (x, v) => x.IsGroup = v)
        .One("bot", x => x.Bot, (x, v) => x.Bot = v)
        .Many("members", x => x.Members, (x, v) => x.Members = v)
        .Text("topicName", x => x.TopicName, (x, v) => x.TopicName = v)
        .One("activity", x => x.Activity, (x, v) => x.Activity = v)
        .Any("channelData", x => x.ChannelData, (x, v) => x.ChannelData = v)
        .Text("tenantId", x => x.TenantId, (x, v) => x.TenantId = v);

    private static JsonShape<ConversationReference> ConversationReferenceShape() => new JsonShape<ConversationReference>(() => new ConversationReference())
        .Text("activityId", x => x.ActivityId, (x, v) => x.ActivityId = v)
        .One("user", x => x.User, (x, v) => x.User = v)
        .One("bot", x => x.Bot, (x, v) => x.Bot = v)
        .One("conversation", x => x.Conversation, (x, v) => x.Conversation = v)
        .Word("channelId", x => x.ChannelId, (x, v) => x.ChannelId = v)
        .Word("locale", x => x.Locale, (x, v) => x.Locale = v)
        .Word("serviceUrl", x => x.ServiceUrl, (x, v) => x.ServiceUrl = v);

    private static JsonShape<ConversationResourceResponse> ConversationResourceResponseShape() => new JsonShape<ConversationResourceResponse>(() => new ConversationResourceResponse())
        .Text("activityId", x => x.ActivityId, (x, v) => x.ActivityId = v)
        .Word("serviceUrl", x => x.ServiceUrl, (x, v) => x.ServiceUrl = v)
        .Text("id", x => x.Id, (x, v) => x.Id = v);

    private static JsonShape<ConversationsResult> ConversationsResultShape() => new JsonShape<ConversationsResult>(() => new ConversationsResult())
        .Text("continuationToken", x => x.ContinuationToken, (x, v) => x.ContinuationToken = v)
        .Many("conversations", x => x.Conversations, (x, v) => x.Conversations = v);

    private static JsonShape<Entity> EntityShape() => new JsonShape<Entity>(() => new Entity())
        .Word("type", x => x.Type, (x, v) => x.Type = v);

    private static JsonShape<Error> ErrorShape() => new JsonShape<Error>(() => new Error())
        .Text("code", x => x.Code, (x, v) => x.Code = v)
        .Text("message", x => x.Message, (x, v) => x.Message = v)
        .One("innerHttpError", x => x.InnerHttpError, (x, v) => x.InnerHttpError = v);

    private static JsonShape<ErrorResponse> ErrorResponseShape() => new JsonShape<ErrorResponse>(() => new ErrorResponse())
        .One("error", x => x.Error, (x, v) => x.Error = v);

    private static JsonShape<ExpectedReplies> ExpectedRepliesShape() => new JsonShape<ExpectedReplies>(() => new ExpectedReplies())
        .Many("activities", x => x.Activities, (x, v) => x.Activities = v);

    private static JsonShape<Fact> FactShape() => new JsonShape<Fact>(() => new Fact())
        .Text("key", x => x.Key, (x, v) => x.Key = v)
        .Text("value", x => x.Value, (x, v) => x.Value = v);

    private static JsonShape<GeoCoordinates> GeoCoordinatesShape() => new JsonShape<GeoCoordinates>(() => new GeoCoordinates())
        .Word("type", x => x.Type, (x, v) => x.Type = v)
        .Real("elevation", x => x.Elevation, (x, v) => x.Elevation = v)
        .Real("latitude", x => x.Latitude, (x, v) => x.Latitude = v)
        .Real("longitude", x => x.Longitude, (x, v) => x.Longitude = v)
        .Text("name", x => x.Name, (x, v) => x.Name = v);

    private static JsonShape<HeroCard> HeroCardShape() => new JsonShape<HeroCard>(() => new HeroCard())
        .Text("title", x => x.Title, (x, v) => x.Title = v)
        .Text("subtitle", x => x.Subtitle, (x, v) => x.Subtitle = v)
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .Many("images", x => x.Images, (x, v) => x.Images = v)
        .Many("buttons", x => x.Buttons, (x, v) => x.Buttons = v)
        .One("tap", x => x.Tap, (x, v) => x.Tap = v);

    private static JsonShape<InnerHttpError> InnerHttpErrorShape() => new JsonShape<InnerHttpError>(() => new InnerHttpError())
        .Number("statusCode", x => x.StatusCode, (x, v) => x.StatusCode = v)
        .Any("body", x => x.Body, (x, v) => x.Body = v);

    private static JsonShape<MediaCard> MediaCardShape() => new JsonShape<MediaCard>(() => new MediaCard())
        .Text("title", x => x.Title, (x, v) => x.Title = v)
        .Text("subtitle", x => x.Subtitle, (x, v) => x.Subtitle = v)
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .One("image", x => x.Image, (x, v) => x.Image = v)
        .Many("media", x => x.Media, (x, v) => x.Media = v)
        .Many("buttons", x => x.Buttons, (x, v) => x.Buttons = v)
        .Flag("shareable", x => x.Shareable, (x, v) => x.Shareable = v)
        .Flag("autoloop", x => x.Autoloop, (x, v) => x.Autoloop = v)
        .Flag("autostart", x => x.Autostart, (x, v) => x.Autostart = v)
        .Text("aspect", x => x.Aspect, (x, v) => x.Aspect = v)
        .Text("duration", x => x.Duration, (x, v) => x.Duration = v)
        .Any("value", x => x.Value, (x, v) => x.Value = v);

    private static JsonShape<MediaEventValue> MediaEventValueShape() => new JsonShape<MediaEventValue>(() => new MediaEventValue())
        .Any("cardValue", x => x.CardValue, (x, v) => x.CardValue = v);

    private static JsonShape<MediaUrl> MediaUrlShape() => new JsonShape<MediaUrl>(() => new MediaUrl())
        .Text("url", x => x.Url, (x, v) => x.Url = v)
        .Text("profile", x => x.Profile, (x, v) => x.Profile = v);

    private static JsonShape<Mention> MentionShape() => new JsonShape<Mention>(() => new Mention())
        .Word("type", x => x.Type, (x, v) => x.Type = v)
        .One("mentioned", x => x.Mentioned, (x, v) => x.Mentioned = v)
        .Text("text", x => x.Text, (x, v) => x.Text = v);

    private static JsonShape<MessageReaction> MessageReactionShape() => new JsonShape<MessageReaction>(() => new MessageReaction())
        .Word("type", x => x.Type, (x, v) => x.Type = v);

    private static JsonShape<OAuthCard> OAuthCardShape() => new JsonShape<OAuthCard>(() => new OAuthCard())
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .Text("connectionName", x => x.ConnectionName, (x, v) => x.ConnectionName = v)
        .One("tokenExchangeResource", x => x.TokenExchangeResource, (x, v) => x.TokenExchangeResource = v)
        .One("tokenPostResource", x => x.TokenPostResource, (x, v) => x.TokenPostResource = v)
        .Many("buttons", x => x.Buttons, (x, v) => x.Buttons = v);

    private static JsonShape<PagedMembersResult> PagedMembersResultShape() => new JsonShape<PagedMembersResult>(() => new PagedMembersResult())
        .Text("continuationToken", x => x.ContinuationToken, (x, v) => x.ContinuationToken = v)
        .Many("members", x => x.Members, (x, v) => x.Members = v);

    private static JsonShape<Place> PlaceShape() => new JsonShape<Place>(() => new Place())
        .Word("type", x => x.Type, (x, v) => x.Type = v)
        .Any("address", x => x.Address, (x, v) => x.Address = v)
        .Any("geo", x => x.Geo, (x, v) => x.Geo = v)
        .Any("hasMap", x => x.HasMap, (x, v) => x.HasMap = v)
        .Text("name", x => x.Name, (x, v) => x.Name = v);

    private static JsonShape<ReceiptCard> ReceiptCardShape() => new JsonShape<ReceiptCard>(() => new ReceiptCard())
        .Text("title", x => x.Title, (x, v) => x.Title = v)
        .Many("facts", x => x.Facts, (x, v) => x.Facts = v)
        .Many("items", x => x.Items, (x, v) => x.Items = v)
        .One("tap", x => x.Tap, (x, v) => x.Tap = v)
        .Text("total", x => x.Total, (x, v) => x.Total = v)
        .Text("tax", x => x.Tax, (x, v) => x.Tax = v)
        .Text("vat", x => x.Vat, (x, v) => x.Vat = v)
        .Many("buttons", x => x.Buttons, (x, v) => x.Buttons = v);

    private static JsonShape<ReceiptItem> ReceiptItemShape() => new JsonShape<ReceiptItem>(() => new ReceiptItem())
        .Text("title", x => x.Title, (x, v) => x.Title = v)
        .Text("subtitle", x => x.Subtitle, (x, v) => x.Subtitle = v)
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .One("image", x => x.Image, (x, v) => x.Image = v)
        .Text("price", x => x.Price, (x, v) => x.Price = v)
        .Text("quantity", x => x.Quantity, (x, v) => x.Quantity = v)
        .One("tap", x => x.Tap, (x, v) => x.Tap = v);

    private static JsonShape<ResourceResponse> ResourceResponseShape() => new JsonShape<ResourceResponse>(() => new ResourceResponse())
        .Text("id", x => x.Id, (x, v) => x.Id = v);

    private static JsonShape<SearchInvokeOptions> SearchInvokeOptionsShape() => new JsonShape<SearchInvokeOptions>(() => new SearchInvokeOptions())
        .Whole("skip", x => x.Skip, (x, v) => x.Skip = v)
        .Whole("top", x => x.Top, (x, v) => x.Top = v);

    private static JsonShape<SearchInvokeResponse> SearchInvokeResponseShape() => new JsonShape<SearchInvokeResponse>(() => new SearchInvokeResponse())
        .Whole("statusCode", x => x.StatusCode, (x, v) => x.StatusCode = v)
        .Word("type", x => x.Type, (x, v) => x.Type = v)
        .Any("value", x => x.Value, (x, v) => x.Value = v);

    private static JsonShape<SearchInvokeValue> SearchInvokeValueShape() => new JsonShape<SearchInvokeValue>(() => new SearchInvokeValue())
        .Text("kind", x => x.Kind, (x, v) => x.Kind = v)
        .Text("queryText", x => x.QueryText, (x, v) => x.QueryText = v)
        .One("queryOptions", x => x.QueryOptions, (x, v) => x.QueryOptions = v)
        .Any("context", x => x.Context, (x, v) => x.Context = v);

    private static JsonShape<SemanticAction> SemanticActionShape() => new JsonShape<SemanticAction>(() => new SemanticAction())
        .Text("id", x => x.Id, (x, v) => x.Id = v)
        .Map("entities", x => x.Entities, (x, v) => x.Entities = v)
        .Text("state", x => x.State, (x, v) => x.State = v);

    private static JsonShape<SignInResource> SignInResourceShape() => new JsonShape<SignInResource>(() => new SignInResource())
        .Text("signInLink", x => x.SignInLink, (x, v) => x.SignInLink = v)
        .One("tokenExchangeResource", x => x.TokenExchangeResource, (x, v) => x.TokenExchangeResource = v)
        .One("tokenPostResource", x => x.TokenPostResource, (x, v) => x.TokenPostResource = v);

    private static JsonShape<SigninCard> SigninCardShape() => new JsonShape<SigninCard>(() => new SigninCard())
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .Many("buttons", x => x.Buttons, (x, v) => x.Buttons = v);

    private static JsonShape<SuggestedActions> SuggestedActionsShape() => new JsonShape<SuggestedActions>(() => new SuggestedActions(), ActionWriting.Write)
        .Texts("to", x => x.To, (x, v) => x.To = v)
        .Many("actions", x => x.Actions, (x, v) => x.Actions = v);

    private static JsonShape<TextHighlight> TextHighlightShape() => new JsonShape<TextHighlight>(() => new TextHighlight())
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .Number("occurrence", x => x.Occurrence, (x, v) => x.Occurrence = v);

    private static JsonShape<Thing> ThingShape() => new JsonShape<Thing>(() => new Thing())
        .Word("type", x => x.Type, (x, v) => x.Type = v)
        .Text("name", x => x.Name, (x, v) => x.Name = v);

    private static JsonShape<ThumbnailCard> ThumbnailCardShape() => new JsonShape<ThumbnailCard>(() => new ThumbnailCard())
        .Text("title", x => x.Title, (x, v) => x.Title = v)
        .Text("subtitle", x => x.Subtitle, (x, v) => x.Subtitle = v)
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .Many("images", x => x.Images, (x, v) => x.Images = v)
        .Many("buttons", x => x.Buttons, (x, v) => x.Buttons = v)
        .One("tap", x => x.Tap, (x, v) => x.Tap = v);

    private static JsonShape<ThumbnailUrl> ThumbnailUrlShape() => new JsonShape<ThumbnailUrl>(() => new ThumbnailUrl())
        .Text("url", x => x.Url, (x, v) => x.Url = v)
        .Text("alt", x => x.Alt, (x, v) => x.Alt = v);

    private static JsonShape<TokenExchangeInvokeRequest> TokenExchangeInvokeRequestShape() => new JsonShape<TokenExchangeInvokeRequest>(() => new TokenExchangeInvokeRequest())
        .Text("id", x => x.Id, (x, v) => x.Id = v)
        .Text("connectionName", x => x.ConnectionName, (x, v) => x.ConnectionName = v)
        .Text("token", x => x.Token, (x, v) => x.Token = v);

    private static JsonShape<TokenExchangeInvokeResponse> TokenExchangeInvokeResponseShape() => new JsonShape<TokenExchangeInvokeResponse>(() => new TokenExchangeInvokeResponse())
        .Text("id", x => x.Id, (x, v) => x.Id = v)
        .Text("connectionName", x => x.ConnectionName, (x, v) => x.ConnectionName = v)
        .Text("failureDetail", x => x.FailureDetail, (x, v) => x.FailureDetail = v);

    private static JsonShape<TokenExchangeRequest> TokenExchangeRequestShape() => new JsonShape<TokenExchangeRequest>(() => new TokenExchangeRequest())
        .Text("uri", x => x.Uri, (x, v) => x.Uri = v)
        .Text("token", x => x.Token, (x, v) => x.Token = v);

    private static JsonShape<TokenExchangeResource> TokenExchangeResourceShape() => new JsonShape<TokenExchangeResource>(() => new TokenExchangeResource())
        .Text("id", x => x.Id, (x, v) => x.Id = v)
        .Text("uri", x => x.Uri, (x, v) => x.Uri = v)
        .Text("providerId", x => x.ProviderId, (x, v) => x.ProviderId = v);

    private static JsonShape<TokenExchangeState> TokenExchangeStateShape() => new JsonShape<TokenExchangeState>(() => new TokenExchangeState())
        .Text("connectionName", x => x.ConnectionName, (x, v) => x.ConnectionName = v)
        .One("conversation", x => x.Conversation, (x, v) => x.Conversation = v)
        .One("relatesTo", x => x.RelatesTo, (x, v) => x.RelatesTo = v)
        .Text("botUrl", x => x.BotUrl, (x, v) => x.BotUrl = v)
        .Text("msAppId", x => x.MsAppId, (x, v) => x.MsAppId = v);

    private static JsonShape<TokenPollingSettings> TokenPollingSettingsShape() => new JsonShape<TokenPollingSettings>(() => new TokenPollingSettings())
        .Whole("timeout", x => x.Timeout, (x, v) => x.Timeout = v)
        .Whole("interval", x => x.Interval, (x, v) => x.Interval = v);

    private static JsonShape<TokenPostResource> TokenPostResourceShape() => new JsonShape<TokenPostResource>(() => new TokenPostResource())
        .Text("sasUrl", x => x.SasUrl, (x, v) => x.SasUrl = v);

    private static JsonShape<TokenRequest> TokenRequestShape() => new JsonShape<TokenRequest>(() => new TokenRequest())
        .Text("provider", x => x.Provider, (x, v) => x.Provider = v)
        .AnyMap("settings", x => x.Settings, (x, v) => x.Settings = v);

    private static JsonShape<TokenResponse> TokenResponseShape() => new JsonShape<TokenResponse>(() => new TokenResponse())
        .Word("channelId", x => x.ChannelId, (x, v) => x.ChannelId = v)
        .Text("connectionName", x => x.ConnectionName, (x, v) => x.ConnectionName = v)
        .Text("token", x => x.Token, (x, v) => x.Token = v)
        .Text("expiration", x => x.Expiration, (x, v) => x.Expiration = v);

    private static JsonShape<TokenStatus> TokenStatusShape() => new JsonShape<TokenStatus>(() => new TokenStatus())
        .Word("channelId", x => x.ChannelId, (x, v) => x.ChannelId = v)
        .Text("connectionName", x => x.ConnectionName, (x, v) => x.ConnectionName = v)
        .Flag("hasToken", x => x.HasToken, (x, v) => x.HasToken = v)
        .Text("serviceProviderDisplayName", x => x.ServiceProviderDisplayName, (x, v) => x.ServiceProviderDisplayName = v);

    private static JsonShape<Transcript> TranscriptShape() => new JsonShape<Transcript>(() => new Transcript())
        .Many("activities", x => x.Activities, (x, v) => x.Activities = v);

    private static JsonShape<VideoCard> VideoCardShape() => new JsonShape<VideoCard>(() => new VideoCard())
        .Text("title", x => x.Title, (x, v) => x.Title = v)
        .Text("subtitle", x => x.Subtitle, (x, v) => x.Subtitle = v)
        .Text("text", x => x.Text, (x, v) => x.Text = v)
        .One("image", x => x.Image, (x, v) => x.Image = v)
        .Many("media", x => x.Media, (x, v) => x.Media = v)
        .Many("buttons", x => x.Buttons, (x, v) => x.Buttons = v)
        .Flag("shareable", x => x.Shareable, (x, v) => x.Shareable = v)
        .Flag("autoloop", x => x.Autoloop, (x, v) => x.Autoloop = v)
        .Flag("autostart", x => x.Autostart, (x, v) => x.Autostart = v)
        .Text("aspect", x => x.Aspect, (x, v) => x.Aspect = v)
        .Text("duration", x => x.Duration, (x, v) => x.Duration = v)
        .Any("value", x => x.Value, (x, v) => x.Value = v);

    private static class Held<T>
        where T : class
    {
        public static readonly JsonShape<T> Shape = (JsonShape<T>)Table[typeof(T)];
    }
}
