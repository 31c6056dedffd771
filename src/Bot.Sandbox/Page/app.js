import { Chat } from './chat.js';
import { startClock } from './clock.js';
import { $, make } from './elements.js';
import { connected, pause, request } from './server.js';
import { showSteps } from './steps.js';

const RETRY_MS = 1000;
const phone = matchMedia('(max-width: 859px)');
const wide = matchMedia('(min-width: 1240px)');
const tabs = [];

async function start() {
  const page = await firstAnswer();
  document.title = page.title;
  $('title').textContent = page.title;
  await startClock();
  const chats = page.people.map(person => new Chat(person));
  $('desk').append(...chats.map(chat => chat.root));
  showSteps(page.steps, chats[0], text => insert(chats[0], text));
  makeTabs(chats);
  startPanel();
  for (const chat of chats) chat.follow();
}

async function firstAnswer() {
  for (;;) {
    try {
      const page = await request('demo/page');
      connected('page', true);
      return page;
    } catch {
      connected('page', false);
      await pause(RETRY_MS);
    }
  }
}

function insert(chat, text) {
  if (phone.matches) select(tabs.find(tab => tab.pane === chat.root));
  else if (!wide.matches) openPanel(false);
  chat.fill(text);
}

// ---- the panel of things to try

function startPanel() {
  $('steps-toggle').onclick = () => openPanel($('steps').hidden);
  $('steps-close').onclick = () => {
    openPanel(false);
    $('steps-toggle').focus();
  };
  $('steps').onkeydown = event => { if (event.key === 'Escape' && !phone.matches) $('steps-close').click(); };
  for (const width of [phone, wide]) width.onchange = layOut;
  layOut();
}

function layOut() {
  openPanel(wide.matches || phone.matches);
  for (const { pane } of tabs) pane.role = phone.matches ? 'tabpanel' : null;
}

function openPanel(open) {
  $('steps').hidden = !open;
  $('steps-toggle').ariaExpanded = String(open);
}

// ---- on a narrow screen

function makeTabs(chats) {
  for (const chat of chats) chat.onnews = tab(chat.person.name.split(',')[0], chat.root, () => chat.toEnd());
  tab('Что попробовать', $('steps'), () => {});
  $('tabs').append(...tabs.map(({ button }) => button));
  $('tabs').onkeydown = turn;
  select(tabs[0]);
}

/** Adds a tab and gives the function that counts news on it. */
function tab(name, pane, onshow) {
  const badge = make('span', { className: 'badge', hidden: true });
  const button = make('button', { type: 'button', role: 'tab' }, make('span', {}, name), badge);
  button.setAttribute('aria-controls', pane.id);
  const added = { button, pane, badge, onshow, unread: 0 };
  button.onclick = () => select(added);
  tabs.push(added);
  return news => countUnread(added, news);
}

function countUnread(tab, news) {
  tab.unread = tab.button.ariaSelected === 'true' ? 0 : tab.unread + news;
  tab.badge.hidden = tab.unread === 0;
  tab.badge.textContent = tab.unread;
  tab.badge.ariaLabel = `новых сообщений: ${tab.unread}`;
}

function select(chosen) {
  for (const tab of tabs) {
    const is = tab === chosen;
    tab.button.ariaSelected = String(is);
    tab.button.tabIndex = is ? 0 : -1;
    tab.pane.classList.toggle('current', is);
  }
  countUnread(chosen, 0);
  chosen.onshow();
}

function turn(event) {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!by) return;
  const at = tabs.findIndex(({ button }) => button === document.activeElement);
  const next = tabs[(at + by + tabs.length) % tabs.length];
  select(next);
  next.button.focus();
}

start();
