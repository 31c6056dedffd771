import { make } from './elements.js';

const KEPT = new Set(
  ['B', 'STRONG', 'I', 'EM', 'U', 'INS', 'S', 'STRIKE', 'DEL', 'CODE', 'PRE', 'BLOCKQUOTE', 'BR']);
const COMMAND = /((?<=^|[\s(«,;])\/[a-z][a-z_]{1,31}\b)/;

/**
 * The nodes of a message's html; a command in it becomes a button that says it, where `say` is given.
 * The server has made the html safe; rebuilding it from a list of tags keeps a mistake there from becoming ours.
 */
export function formatted(html, say) {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return [...body.childNodes].flatMap(node => rebuilt(node, say));
}

function rebuilt(node, say) {
  if (node.nodeType === Node.TEXT_NODE) return say ? withCommands(lines(node), say) : [lines(node)];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const children = [...node.childNodes].flatMap(child => rebuilt(child, say));
  if (node.tagName === 'A') return [anchor(node.getAttribute('href'), children)];
  if (isSpoiler(node)) return [make('span', { className: 'spoiler', tabIndex: 0 }, ...children)];
  return KEPT.has(node.tagName) ? [make(node.tagName, {}, ...children)] : children;
}

const isBlock = node => node?.nodeName === 'PRE' || node?.nodeName === 'BLOCKQUOTE';

// A block begins and ends its own lines: a line break beside it would show as an empty line.
function lines(node) {
  const text = isBlock(node.previousSibling) ? node.data.replace(/^\n/, '') : node.data;
  return isBlock(node.nextSibling) ? text.replace(/\n$/, '') : text;
}

const isSpoiler = node => node.tagName === 'TG-SPOILER' || node.classList.contains('tg-spoiler');

export function anchor(href, children) {
  if (!/^(https?|mailto|tel):/i.test(href ?? '')) return make('span', {}, ...children);
  return make('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

// Splitting by a captured pattern leaves the commands at the odd places.
const withCommands = (text, say) => text.split(COMMAND).map((part, place) => place % 2 === 0
  ? part
  : make('button', { type: 'button', className: 'command', textContent: part, onclick: () => say(part) }));
