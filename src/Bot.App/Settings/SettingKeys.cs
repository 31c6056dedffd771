namespace Bot.App.Settings;

/// <summary>Every setting there is (design, section 2); appsettings.example.json explains them.</summary>
internal static class SettingKeys
{
    public const string Token = "Telegram:Token";
    public const string BaseUrl = "Telegram:BaseUrl";
    public const string Receive = "Telegram:Receive";
    public const string WebhookUrl = "Telegram:WebhookUrl";
    public const string WebhookSecret = "Telegram:WebhookSecret";
    public const string StorageKind = "Storage:Kind";
    public const string StoragePath = "Storage:Path";
    public const string ConnectionString = "Storage:ConnectionString";
    public const string ConfigPath = "Config:Path";
    public const string WebUrls = "Web:Urls";
    public const string ClockStart = "Clock:Start";
    public const string DeliveryHours = "Retention:DeliveryHours";
    public const string LetterDays = "Retention:LetterDays";
    public const string InvitationDays = "Retention:InvitationDays";

    public static IReadOnlyList<string> All { get; } =
    [
        Token, BaseUrl, Receive, WebhookUrl, WebhookSecret, StorageKind, StoragePath, ConnectionString, ConfigPath,
        WebUrls, ClockStart, DeliveryHours, LetterDays, InvitationDays,
    ];
}
