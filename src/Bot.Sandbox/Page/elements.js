const TOAST_MS = 6000;

export const $ = id => document.getElementById(id);

export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

export const stamp = template => $(template).content.firstElementChild.cloneNode(true);

let hiding;

export function toast(text) {
  $('toast').hidden = false;
  $('toast').textContent = text;
  clearTimeout(hiding);
  hiding = setTimeout(() => { $('toast').hidden = true; }, TOAST_MS);
}
