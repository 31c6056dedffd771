using System.Text.Json;

namespace Bot.TelegramApi.Updates;

/// <summary>What a message without text is.</summary>
internal static class MessageKinds
{
    public const string Unknown = "unknown";

    // An animation also carries a document, a venue also a location: the more exact word comes first.
    private static readonly string[] Contents =
    [
        "animation", "audio", "live_photo", "document", "paid_media", "photo", "sticker", "story", "video",
        "video_note", "voice", "checklist", "contact", "dice", "game", "poll", "venue", "location", "rich_message",
        "invoice", "gift", "giveaway",
    ];

    // Telegram wrote these, not the person: nobody waits for an answer.
    private static readonly string[] Notices =
    [
        "new_chat_members", "left_chat_member", "chat_owner_left", "chat_owner_changed", "new_chat_title",
        "new_chat_photo", "delete_chat_photo", "group_chat_created", "supergroup_chat_created",
        "channel_chat_created", "message_auto_delete_timer_changed", "migrate_from_chat_id", "pinned_message",
        "successful_payment", "refunded_payment", "users_shared", "chat_shared", "unique_gift", "gift_upgrade_sent",
        "connected_website", "write_access_allowed", "passport_data", "proximity_alert_triggered", "boost_added",
        "chat_background_set", "checklist_tasks_done", "checklist_tasks_added", "direct_message_price_changed",
        "forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened",
        "general_forum_topic_hidden", "general_forum_topic_unhidden", "giveaway_created", "giveaway_winners",
        "giveaway_completed", "managed_bot_created", "paid_message_price_changed", "poll_option_added",
        "poll_option_deleted", "suggested_post_approved", "suggested_post_approval_failed", "suggested_post_declined",
        "suggested_post_paid", "suggested_post_refunded", "video_chat_scheduled", "video_chat_started",
        "video_chat_ended", "video_chat_participants_invited", "web_app_data",
    ];

    /// <summary>The kind of attachment; null when Telegram wrote the message itself.</summary>
    public static string? Of(JsonElement message) =>
        Contents.FirstOrDefault(kind => message.Has(kind)) ?? (Notices.Any(kind => message.Has(kind)) ? null : Unknown);
}
