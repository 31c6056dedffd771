import { $, toast } from './elements.js';
import { inFront, pause, post, request, said } from './server.js';

const REFRESH_MS = 15000;
const clock = { offset: '+00:00', now: '' };

export async function startClock() {
  for (const button of document.querySelectorAll('[data-minutes]')) {
    button.onclick = () => move({ addMinutes: Number(button.dataset.minutes) });
  }
  for (const button of document.querySelectorAll('[data-moment]')) {
    button.onclick = () => move({ now: momentOf(button) });
  }
  $('clock-moves').onsubmit = event => {
    event.preventDefault();
    move({ now: $('clock-moment').value });
  };
  $('clock-toggle').onclick = () => {
    const open = $('clock-toggle').getAttribute('aria-expanded') === 'true';
    $('clock-toggle').setAttribute('aria-expanded', !open);
  };
  show(await request('demo/clock'));
  follow();
}

async function follow() {
  for (;;) {
    await pause(REFRESH_MS);
    await inFront();
    // The chats tell of a lost connection; the clock only waits for its end.
    await request('demo/clock').then(show, () => {});
  }
}

async function move(to) {
  try {
    show(await post('demo/clock', to));
    $('clock-moment').value = clock.now.slice(0, 16);
    toast(`Часы переведены: ${$('clock-text').textContent}`);
  } catch (error) {
    toast(said(error));
  }
}

function show(state) {
  clock.now = state.now;
  clock.offset = /[+-]\d\d:\d\d$/.exec(state.now)?.[0] ?? '+00:00';
  $('clock-text').textContent = `${state.text} ${state.zone}`;
  $('clock-moment').min = state.now.slice(0, 16);
  for (const button of document.querySelectorAll('[data-moment]')) button.disabled = momentOf(button) <= state.now;
  // A visitor who is choosing a moment must not have it changed in their hands.
  if (document.activeElement !== $('clock-moment')) $('clock-moment').value = state.now.slice(0, 16);
}

const momentOf = button => `${clock.now.slice(0, 4)}-${button.dataset.moment}`;

const format = options => new Intl.DateTimeFormat('ru', { ...options, timeZone: 'UTC' });
const time = format({ hour: '2-digit', minute: '2-digit' });
const day = format({ weekday: 'short', day: 'numeric', month: 'long' });

/** A moment on the bot's wall, whatever the zone of the visitor's machine: seconds since 1970 or ISO 8601. */
export function onTheWall(date) {
  const at = new Date((typeof date === 'number' ? date * 1000 : Date.parse(date)) + minutesOf(clock.offset) * 60000);
  return { time: time.format(at), day: day.format(at), iso: at.toISOString().replace('Z', clock.offset) };
}

function minutesOf(offset) {
  const [hours, minutes] = offset.slice(1).split(':').map(Number);
  return (hours * 60 + minutes) * (offset.startsWith('-') ? -1 : 1);
}
