import { make, stamp, toast } from './elements.js';
import { messageElement } from './message.js';
import { connected, inFront, pause, post, request, said } from './server.js';

const POLL_MS = 20000;
const RETRY_MS = [500, 1000, 2000, 4000];
const NEAR_END = 80;
const ANSWER_MS = [100, 200, 400, 800, 1500, 3000];
const PARTS = ['scroll', 'log', 'welcome', 'start', 'newer', 'problem', 'commands', 'next', 'next-label', 'next-insert',
  'editing', 'edit-cancel', 'composer', 'attach', 'file-field', 'field', 'send'];
const COMMANDS = {
  '/menu': 'Меню', '/fill': 'Заполнить', '/status': 'Состояние', '/review': 'Проверить', '/submit': 'Сдать',
  '/summary': 'Сводка', '/missing': 'Кто не сдал', '/help': 'Помощь',
};
// What only whoever answers can do.
const ANSWERING = ['/fill', '/review', '/submit', '/status'];
const ROLES = { respondent: 'заполняет мониторинг', coordinator: 'следит за сроками', viewer: 'смотрит сводку' };
const touch = matchMedia('(pointer: coarse)');

/** One person's chat with the bot: its pane, what it sends and what it shows. */
export class Chat {
  #shown = new Map();
  #version = 0;
  #fresh = true;
  #edited = null;
  #atEnd = true;
  #part;

  /** Called with the number of new messages of the bot. */
  onnews = () => {};

  constructor(person) {
    this.person = person;
    this.root = stamp('chat-template');
    this.root.id = `chat-${person.id}`;
    this.#part = Object.fromEntries(PARTS.map(name => [name, this.root.querySelector(`.${name}`)]));
    this.#name(person.name);
    this.#listen();
  }

  #name(name) {
    this.root.querySelector('.avatar').textContent = name.slice(0, 1);
    const [who, ...place] = name.split(/(?=,)/);
    this.root.querySelector('h2').append(who, make('span', {}, place.join('')));
    this.root.querySelector('h2').title = name;
    this.root.querySelector('.role').textContent = ROLES[this.person.role] ?? this.person.role;
    this.root.ariaLabel = name;
    this.#part.log.ariaLabel = `Переписка: ${name}`;
    this.#part.scroll.ariaLabel = `Сообщения: ${name}`;
    this.#part.field.ariaLabel = `Сообщение боту: ${name}`;
    const looksOn = ['coordinator', 'viewer'].includes(this.person.role);
    const offered = Object.entries(COMMANDS).filter(([command]) => !(looksOn && ANSWERING.includes(command)));
    this.#part.commands.append(...offered.map(([command, title]) => make(
      'button', { type: 'button', className: 'chip', title, textContent: command, onclick: () => this.say(command) })));
  }

  #listen() {
    const { start, composer, field, attach, newer, scroll } = this.#part;
    start.onclick = () => this.say(this.person.startText ?? '/start');
    composer.onsubmit = event => { event.preventDefault(); this.#submit(); };
    field.onkeydown = event => this.#key(event);
    field.oninput = () => this.#tell('');
    attach.onclick = () => this.#part['file-field'].click();
    this.#part['file-field'].onchange = () => this.#upload();
    this.#part['edit-cancel'].onclick = () => this.#edit(null);
    newer.onclick = () => this.toEnd();
    scroll.onscroll = () => this.#scrolled();
    // The field grows with its text; what was at the end before stays there.
    new ResizeObserver(() => { if (this.#atEnd) this.toEnd(); }).observe(scroll);
  }

  #key(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#part.composer.requestSubmit();
    } else if (event.key === 'Escape' && this.#edited) {
      this.#edit(null);
    }
  }

  // ---- what the person does

  say(text) { return this.#act(() => post(this.#path('text'), { text })); }

  /** Puts a text where the person types, ready to be sent. */
  fill(text) {
    this.#edit(null);
    this.#part.field.value = text;
    // On a phone the focus of a field brings up a keyboard, which nobody needs here.
    (touch.matches ? this.#part.send : this.#part.field).focus();
  }

  /** Offers the next text to type, or nothing when there is none. */
  offer(hint, insert) {
    this.#part.next.hidden = !hint;
    this.#part['next-label'].textContent = hint?.label ?? '';
    this.#part['next-insert'].textContent = hint ? `вставить ${hint.type}` : '';
    this.#part['next-insert'].onclick = insert;
  }

  async #submit() {
    const { field, send } = this.#part;
    const text = field.value.trim();
    if (text === '' || send.disabled) return;
    const edited = this.#edited;
    send.disabled = true;
    const done = await this.#act(() => edited
      ? post(this.#path('edit'), { messageId: edited.id, text })
      : post(this.#path('text'), { text }));
    send.disabled = false;
    if (done) this.#edit(null);
  }

  async #press(message, button, element) {
    element.ariaBusy = 'true';
    await this.#act(async () => {
      const { queryId } = await post(this.#path('press'), { messageId: message.id, data: button.data });
      await showAnswer(queryId);
    });
    element.ariaBusy = null;
  }

  #upload() {
    const field = this.#part['file-field'];
    const body = new FormData();
    body.append('file', field.files[0]);
    field.value = '';
    return this.#act(() => request(this.#path('file'), { method: 'POST', body }));
  }

  #edit(message) {
    this.#edited = message;
    this.#part.editing.hidden = !message;
    this.#part.field.value = message?.text ?? '';
    if (message) this.#part.field.focus();
  }

  async #act(action) {
    try {
      await action();
      this.#tell('');
      this.toEnd();
      return true;
    } catch (error) {
      this.#tell(said(error));
      return false;
    }
  }

  #tell(problem) {
    this.#part.problem.textContent = problem;
    this.#part.problem.hidden = problem === '';
  }

  // ---- what the person sees

  async follow() {
    for (let failures = 0; ;) {
      await inFront();
      try {
        await this.#pull();
        failures = 0;
        connected(this, true);
      } catch {
        this.#fresh = true;
        connected(this, false);
        await pause(RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]);
      }
    }
  }

  // After a break everything is read again: the server may have started anew meanwhile.
  async #pull() {
    const fresh = this.#fresh;
    if (fresh) await post('sandbox/users', { id: this.person.id, firstName: this.person.name });
    const query = fresh ? 'after=0&wait=0' : `after=${this.#version}&wait=${POLL_MS}`;
    const answer = await request(this.#path(`messages?${query}`), { signal: AbortSignal.timeout(POLL_MS + 10000) });
    this.#fresh = !fresh && answer.version < this.#version;
    this.#version = answer.version;
    this.#show(answer.messages, fresh);
  }

  #show(messages, fresh) {
    const stay = !fresh && !this.#atEnd;
    if (fresh) this.#clear();
    for (const message of messages) this.#put(message);
    this.#separateDays();
    this.#part.log.ariaBusy = null;
    this.#part.welcome.hidden = this.#shown.size > 0;
    if (!stay) this.toEnd();
    const news = messages.filter(message => message.from === 'bot' && !message.deleted).length;
    if (stay && news > 0) this.#part.newer.hidden = false;
    if (!fresh) this.onnews(news);
  }

  #clear() {
    // Busy until shown: a whole history must not be read out as news.
    this.#part.log.ariaBusy = 'true';
    this.#shown.clear();
    this.#part.log.replaceChildren();
  }

  #put(message) {
    const old = this.#shown.get(message.id);
    this.#shown.delete(message.id);
    if (message.deleted) return old?.remove();
    const element = messageElement(message, {
      say: text => this.say(text),
      edit: own => this.#edit(own),
      press: (...pressed) => this.#press(...pressed),
    });
    this.#shown.set(message.id, element);
    return old ? replaceKeepingFocus(old, element) : this.#insert(element);
  }

  #insert(element) {
    const later = [...this.#messages()].find(other => Number(other.dataset.id) > Number(element.dataset.id));
    if (later) later.before(element);
    else this.#part.log.append(element);
  }

  #messages() { return this.#part.log.querySelectorAll('.message'); }

  #separateDays() {
    for (const line of this.#part.log.querySelectorAll('.day')) line.remove();
    let day;
    for (const element of this.#messages()) {
      if (element.dataset.day !== day) element.before(make('div', { className: 'day' }, element.dataset.day));
      day = element.dataset.day;
    }
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.#part.scroll;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
    if (this.#atEnd) this.#part.newer.hidden = true;
  }

  toEnd() {
    this.#atEnd = true;
    this.#part.scroll.scrollTop = this.#part.scroll.scrollHeight;
    this.#part.newer.hidden = true;
  }

  #path(action) { return `sandbox/chats/${this.person.id}/${action}`; }
}

function replaceKeepingFocus(old, element) {
  const place = [...old.querySelectorAll('.key')].indexOf(document.activeElement);
  old.replaceWith(element);
  if (place >= 0) (element.querySelectorAll('.key')[place] ?? element).focus();
}

// What the bot answers to a press is a passing notice, no message.
async function showAnswer(queryId) {
  for (const ms of ANSWER_MS) {
    await pause(ms);
    const answer = await request(`sandbox/callbacks/${queryId}`);
    if (answer.text) toast(answer.text);
    if (answer.answered) return;
  }
}
