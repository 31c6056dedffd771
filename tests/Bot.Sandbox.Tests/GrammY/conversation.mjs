// A bot made with grammY polls the sandbox; this script plays its user over the control interface.
// Usage: node conversation.mjs BASE_URL TOKEN. Exits with 1 and a sentence at the first difference.
import { Bot, GrammyError, InlineKeyboard, InputFile } from "grammy";

const [base, token] = process.argv.slice(2);
const user = 501;
const failures = [];
let seen = 0;

function expect(what, actual, expected) {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) throw new Error(`${what}: expected ${e}, got ${a}.`);
}

async function control(method, path, body) {
  const json = body !== undefined && !(body instanceof FormData);
  const response = await fetch(`${base}/sandbox${path}`, {
    method,
    headers: json ? { "content-type": "application/json" } : {},
    body: json ? JSON.stringify(body) : body,
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${answer.error}`);
  return answer;
}

const play = (what, body) => control("POST", `/chats/${user}/${what}`, body);

// The next message of the bot that was written or changed since the last one asked for.
async function next(what) {
  for (let attempt = 0; attempt < 10; attempt++) {
    const page = await control("GET", `/chats/${user}/messages?after=${seen}&wait=2000`);
    const message = page.messages.find((m) => m.from === "bot");
    if (message) {
      seen = message.version;
      return message;
    }
    if (failures.length > 0) throw failures[0];
  }
  throw new Error(`The bot did not answer: ${what}.`);
}

const bot = new Bot(token, { client: { apiRoot: base } });
const keyboard = new InlineKeyboard().text("Да", "yes").url("Сайт", "https://example.com/");

bot.command("start", (ctx) =>
  ctx.reply(`<b>Здравствуйте</b>, ${ctx.from.first_name} &lt;${ctx.match}&gt;`, {
    parse_mode: "HTML",
    reply_markup: keyboard,
  }));
bot.callbackQuery("yes", async (ctx) => {
  await ctx.answerCallbackQuery({ text: "Принято" });
  await ctx.editMessageText("Вы выбрали: да");
});
bot.on("edited_message:text", (ctx) => ctx.reply(`Исправлено: ${ctx.editedMessage.text}`));
bot.on("message:document", async (ctx) => {
  const file = await ctx.getFile();
  const response = await fetch(`${base}/file/bot${token}/${file.file_path}`);
  const text = await response.text();
  await ctx.replyWithDocument(new InputFile(new TextEncoder().encode(text.toUpperCase()), "ответ.txt"), {
    caption: ctx.message.document.file_name,
  });
});
bot.on("message:text", (ctx) => ctx.reply(`Вы написали: ${ctx.message.text}`));
bot.catch((error) => failures.push(error.error));

async function converse() {
  await control("POST", "/users", { id: user, firstName: "Анна", languageCode: "ru" });

  await play("text", { text: "/start token_1" });
  const hello = await next("/start");
  expect("The greeting", hello.html, "<b>Здравствуйте</b>, Анна &lt;token_1&gt;");
  expect("The buttons", hello.buttons, [[{ text: "Да", data: "yes" }, { text: "Сайт", url: "https://example.com/" }]]);

  const { queryId } = await play("press", { messageId: hello.id, row: 0, column: 0 });
  const chosen = await next("the button");
  expect("The edited message", [chosen.id, chosen.text, chosen.edited, chosen.buttons], [hello.id, "Вы выбрали: да", true, []]);
  expect("The answer to the button", (await control("GET", `/callbacks/${queryId}`)).text, "Принято");

  const said = await play("text", { text: "пять < шести" });
  expect("The echo", (await next("a text")).text, "Вы написали: пять < шести");
  await play("edit", { messageId: said.messageId, text: "шесть" });
  expect("The echo of the edit", (await next("an edit")).text, "Исправлено: шесть");

  const form = new FormData();
  form.append("file", new Blob(["данные"]), "ответы.csv");
  await play("file", form);
  const document = await next("a document");
  expect("The document", [document.text, document.document.name], ["ответы.csv", "ответ.txt"]);
  const bytes = await fetch(`${base}/sandbox/files/${document.document.fileId}`);
  expect("The document's content", await bytes.text(), "ДАННЫЕ");

  await control("POST", "/faults", { kind: "tooManyRequests", method: "sendMessage", retryAfter: 7 });
  const refused = await bot.api.sendMessage(user, "x").catch((error) => error);
  expect("The refusal is grammY's", refused instanceof GrammyError, true);
  expect("The refusal", [refused.error_code, refused.description, refused.parameters],
    [429, "Too Many Requests: retry after 7", { retry_after: 7 }]);

  await play("block", {});
  const blocked = await bot.api.sendMessage(user, "x").catch((error) => error);
  expect("The blocked bot", blocked.description, "Forbidden: bot was blocked by the user");
  if (failures.length > 0) throw failures[0];
}

const polling = bot.start({ drop_pending_updates: true });
try {
  await converse();
  await bot.stop();
  await polling;
  console.log("grammY finds no difference.");
} catch (error) {
  console.error(error.message ?? error);
  process.exit(1);
}
