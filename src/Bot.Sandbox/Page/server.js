import { $ } from './elements.js';

/** The bot understood and said no: its message is for the visitor. */
export class Refused extends Error {}

export async function request(path, options = {}) {
  const response = await fetch(path, options);
  if (!response.ok) throw new Refused(await reason(path, response));
  const type = response.headers.get('content-type') ?? '';
  return type.includes('json') ? response.json() : null;
}

// Only the demo's own refusals are sentences for visitors; those of the double are for people who write bots.
async function reason(path, response) {
  const answer = path.startsWith('demo/') ? await response.json().catch(() => ({})) : {};
  return answer.error ?? `Не принято (ошибка ${response.status}). Обновите страницу и попробуйте ещё раз.`;
}

export const post = (path, body) => request(path, {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
});

export const said = error => error instanceof Refused ? error.message : 'Нет связи с ботом. Попробуйте ещё раз.';

export const pause = ms => new Promise(resolve => setTimeout(resolve, ms));

// A window in the background would hold connections that the one in front needs.
export function inFront() {
  if (!document.hidden) return Promise.resolve();
  return new Promise(resolve => document.addEventListener('visibilitychange', resolve, { once: true })).then(inFront);
}

const lost = new Set();

export function connected(who, is) {
  if (is) lost.delete(who);
  else lost.add(who);
  $('offline').hidden = lost.size === 0;
}
