using System.Text;
using System.Text.Json;
using Bot.TelegramApi.Updates;

namespace Bot.TelegramApi.Tests.Updates;

public sealed class UpdateScanTests
{
    [Fact]
    public void Answer_Batch_IsCutIntoUpdates()
    {
        var batch = Scan("""{"ok":true,"result":[{"update_id":5,"message":{"update_id":1}},{"a":1,"update_id":3}]}""")!;

        Assert.Equal([5L, 3L], batch.Updates.Select(u => u.Id));
        Assert.Equal(
            """{"update_id":5,"message":{"update_id":1}}""", Encoding.UTF8.GetString(batch.Updates[0].Json.Span));
        Assert.Equal(6, batch.NextOffset);
    }

    [Fact]
    public void Answer_UpdateNestedTooDeep_LeavesItsNeighboursAlone()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"a":""", 50_000)) + "1" + new string('}', 50_000);

        var batch = Scan("""{"ok":true,"result":[{"update_id":1,"x":""" + deep + """},{"update_id":2}]}""")!;

        Assert.Equal([1L, 2L], batch.Updates.Select(u => u.Id));
    }

    [Theory]
    [InlineData("[]", 0)]
    [InlineData("""[5,"a",null,[1],{},{"update_id":"7"},{"update_id":1.5},{"update_id":-1}]""", 8)]
    public void Answer_EntriesWithoutId_AreCounted(string result, int count)
    {
        var batch = Scan("""{"ok":true,"result":""" + result + "}")!;

        Assert.Empty(batch.Updates);
        Assert.Equal(count, batch.Unidentified);
        Assert.Null(batch.NextOffset);
    }

    [Theory]
    [InlineData("""{"ok":false,"error_code":409}""")]
    [InlineData("""{"ok":true,"result":true}""")]
    [InlineData("[]")]
    public void Answer_NoBatch_IsNull(string json) => Assert.Null(Scan(json));

    [Theory]
    [InlineData("")]
    [InlineData("""{"ok":true,"result":[{"update_id":5},{"upd""")]
    [InlineData("<html>")]
    public void Answer_CutShort_Throws(string json) => Assert.ThrowsAny<JsonException>(() => Scan(json));

    [Theory]
    [InlineData("""{"update_id":5,"message":{}}""", 5L)]
    [InlineData("""{"message":{}}""", null)]
    [InlineData("7", null)]
    public void Delivery_Body_HasItsId(string json, long? id) =>
        Assert.Equal(id, UpdateScan.Delivery(Encoding.UTF8.GetBytes(json))?.Id);

    private static UpdateBatch? Scan(string json) => UpdateScan.Answer(Encoding.UTF8.GetBytes(json));
}
