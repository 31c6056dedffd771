import { $, make } from './elements.js';

/** The things to try; `insert(text)` puts a text into the field of the person who types it. */
export function showSteps(steps, chat, insert) {
  const hints = [];
  $('steps-list').append(...steps.map(step => make('li', {}, make('p', {}, step.text), ...table(step, hints))));
  const use = hint => {
    hint.used = true;
    hint.row.classList.add('used');
    insert(hint.type);
    offerAfter(hint);
  };
  const offerAfter = hint => {
    const next = hints[hints.indexOf(hint) + 1];
    chat?.offer(next, () => use(next));
  };
  for (const hint of hints) hint.button.onclick = () => use(hint);
  offerAfter(null);
}

function table(step, hints) {
  if (step.entries.length === 0) return [];
  const rows = step.entries.map(entry => row(entry, hints));
  return [make('table', {}, make('caption', {}, 'Что ввести'), make('tbody', {}, ...rows))];
}

function row(entry, hints) {
  const button = make('button', { type: 'button', className: 'chip insert' }, 'вставить');
  button.ariaLabel = `вставить ${entry.type}: ${entry.label}`;
  const label = make('th', { scope: 'row' }, make('span', {}, entry.label), make('strong', {}, entry.type));
  const element = make('tr', {}, label, make('td', {}, button));
  hints.push({ ...entry, button, row: element });
  return element;
}
