import { onTheWall } from './clock.js';
import { make, stamp } from './elements.js';
import { anchor, formatted } from './formatted.js';

/** The element of a message; `acts` are say(text), edit(message) and press(message, button, element). */
export function messageElement(message, acts) {
  const own = message.from === 'user';
  const element = stamp('message-template');
  const part = name => element.querySelector(`.${name}`);
  element.classList.add(own ? 'own' : 'bot');
  element.dataset.id = message.id;
  part('who').textContent = own ? 'Вы: ' : 'Бот: ';
  part('text').append(...formatted(message.html ?? '', own ? null : acts.say));
  if (message.document) part('text').before(fileLink(message.document, message.kind === 'photo'));
  showTime(element, message);
  part('pencil').hidden = !own || Boolean(message.document);
  part('pencil').onclick = () => acts.edit(message);
  part('keyboard').append(...(message.buttons ?? []).map(row => keyRow(message, row, acts)));
  return element;
}

function showTime(element, message) {
  const at = onTheWall(message.date);
  element.dataset.day = at.day;
  element.querySelector('.edited').hidden = !message.edited;
  Object.assign(element.querySelector('time'), { textContent: at.time, dateTime: at.iso });
}

function keyRow(message, row, acts) {
  return make('div', { className: 'row' }, ...row.map(button => key(message, button, acts)));
}

function key(message, button, acts) {
  if (button.url) return Object.assign(anchor(button.url, [`${button.text} ↗`]), { className: 'key' });
  const element = make('button', { type: 'button', className: 'key', textContent: button.text });
  element.disabled = button.data == null;
  element.onclick = () => acts.press(message, button, element);
  return element;
}

function fileLink({ fileId, name = 'файл', size = 0 }, photo) {
  const href = `sandbox/files/${encodeURIComponent(fileId)}`;
  const picture = photo || /\.(png|jpe?g|gif|webp)$/i.test(name);
  const view = picture
    ? make('img', { src: href, alt: '', loading: 'lazy' })
    : make('span', { className: 'file-icon', ariaHidden: 'true', textContent: extension(name) });
  const caption = make('span', { className: 'file-name' }, name, make('small', {}, `скачать, ${shownSize(size)}`));
  return make('a', { href, download: name, className: picture ? 'file picture' : 'file' }, view, caption);
}

const extension = name => (/\.([^.]{1,4})$/.exec(name)?.[1] ?? 'файл').toLowerCase();

function shownSize(bytes) {
  if (bytes < 1024) return `${bytes} Б`;
  const [value, unit] = bytes < 1048576 ? [bytes / 1024, 'КБ'] : [bytes / 1048576, 'МБ'];
  return `${value.toLocaleString('ru', { maximumFractionDigits: 1 })} ${unit}`;
}
