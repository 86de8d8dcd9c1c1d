/*
 * Builds pages from elements and text nodes only. What filers write (labels, explanations, remarks) never meets an
 * HTML parser, so there is nothing to escape and nothing to forget.
 */

import { chinese } from './words.js';

/** An element: functions among the attributes are event listeners, absent ones (null, false) are left out. */
export function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') {
      element.addEventListener(key, value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...present(children));
  return element;
}

/** Words of the pages, Chinese first, English second: `核对 | Check`. */
export function both(words) {
  const [chinese, english] = words.split(' | ');
  return english ? [`${chinese} `, el('span', { lang: 'en' }, english)] : [chinese];
}

export function button(words, onClick, attributes) {
  return el('button', { type: 'button', click: onClick, ...attributes }, both(words));
}

/** A link. Addresses come partly from data, so only paths of this site are taken. */
export function link(path, ...children) {
  if (new URL(path, location.href).origin !== location.origin) {
    throw new Error(`Not an address of this site: ${path}`);
  }
  return el('a', { href: path }, ...children);
}

/** A table that scrolls sideways by itself on a narrow screen, reachable by keyboard. */
export function table(caption, columns, rows) {
  return el(
    'div',
    { class: 'wide', role: 'region', tabindex: '0', 'aria-label': chinese(caption) },
    el(
      'table',
      null,
      el('caption', { class: 'unseen' }, both(caption)),
      el(
        'thead',
        null,
        el(
          'tr',
          null,
          columns.map((words) => el('th', { scope: 'col' }, both(words))),
        ),
      ),
      el('tbody', null, rows),
    ),
  );
}

/** A field to choose one of the named values; without a first choice, all of them. */
export function choice(name, words, options, { first, id = name } = {}) {
  const entries = Object.entries(options);
  return el(
    'p',
    null,
    el('label', { for: id }, both(words)),
    el(
      'select',
      { id, name },
      !first && el('option', { value: '' }, '全部 All'),
      entries.map(([value, each]) => el('option', { value, selected: value === first }, each.replace(' | ', ' '))),
    ),
  );
}

/** A heading with a body that opens on demand. */
export function details(words, attributes, ...children) {
  return el('details', attributes, el('summary', null, both(words)), ...children);
}

/**
 * Replaces what an element shows. Text that somebody is typing outlives it: fields named by `data-keep` that differ
 * from what they were shown with keep their text, and the one in use keeps the focus.
 */
export function show(root, ...children) {
  const typed = [...root.querySelectorAll('[data-keep]')].filter((field) => field.value !== field.defaultValue);
  const opened = [...root.querySelectorAll('details[open][id]')].map((each) => each.id);
  const focused = root.contains(document.activeElement) ? document.activeElement.dataset.keep : undefined;
  root.replaceChildren(...present(children));
  const fields = new Map([...root.querySelectorAll('[data-keep]')].map((field) => [field.dataset.keep, field]));
  typed.forEach((field) => fields.has(field.dataset.keep) && (fields.get(field.dataset.keep).value = field.value));
  opened.forEach((id) => root.querySelector(`#${CSS.escape(id)}`)?.setAttribute('open', ''));
  fields.get(focused)?.focus();
}

function present(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}
