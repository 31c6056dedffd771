using Bot.Sandbox.Chats;

namespace Bot.Sandbox.Control;

/// <summary>Minimal messages that are neither text nor a document.</summary>
internal static class OtherKinds
{
    // The smallest picture that is one: 1 by 1.
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    public static Attachment Make(string kind, SandboxWorld world, long user) => kind switch
    {
        "photo" => Attachment.Photo(world.Files.Add("photo.png", "image/png", Pixel)),
        "sticker" => Of(kind, world, "sticker.webp", """
            ,"type":"regular","width":512,"height":512,"is_animated":false,"is_video":false,"emoji":"👍"
            """),
        "voice" => Of(kind, world, "voice.ogg", """
            ,"duration":1,"mime_type":"audio/ogg"
            """),
        "video" => Of(kind, world, "video.mp4", """
            ,"width":320,"height":240,"duration":1,"mime_type":"video/mp4"
            """),
        "location" => Attachment.Raw(kind, """{"latitude":59.9386,"longitude":30.3141}"""),
        "contact" => Attachment.Raw(kind, $$"""
            {"phone_number":"+70000000000","first_name":"{{user}}","user_id":{{user}}}
            """),
        _ => throw new SandboxNotFoundException(
            $"There is no kind '{kind}': use sticker, photo, voice, location, contact or video."),
    };

    private static Attachment Of(string kind, SandboxWorld world, string name, string members)
    {
        var file = world.Files.Add(name, null, new byte[] { 0 });
        return Attachment.Raw(
            kind, $$"""{"file_id":"{{file.Id}}","file_unique_id":"{{file.UniqueId}}","file_size":1{{members}}}""");
    }
}
