/* The figures of a filing, one form at a time or all, as far as they are sought. */

import { both, el, show } from './dom.js';
import { formGrid } from './grid.js';

/** Shows the figures. What was chosen and sought stays so when they are shown anew. */
export function showFacts(root, view, acts) {
  const chosen = root.querySelector('#form')?.value;
  const sought = root.querySelector('#sought')?.value ?? '';
  const list = el('div', { 'aria-live': 'polite' });
  const refresh = () => show(list, grids(filters.form.value, filters.sought.value.trim(), view, acts));
  const filters = el(
    'form',
    { class: 'filters', submit: (event) => event.preventDefault(), input: refresh },
    el(
      'p',
      null,
      el('label', { for: 'form' }, both('表 | Form')),
      el(
        'select',
        { id: 'form', name: 'form' },
        el('option', { value: '' }, '全部 All'),
        view.cells.forms().map((form) => el('option', { value: form }, view.cells.title(form))),
      ),
    ),
    el(
      'p',
      null,
      el('label', { for: 'sought' }, both('查找项目、科目编码或数值 | Find an item, a code or a value')),
      el('input', { id: 'sought', name: 'sought', type: 'search', value: sought }),
    ),
  );
  show(
    root,
    el('h2', null, both('数据 | Figures')),
    el('p', { class: 'quiet' }, both(hint(view.may))),
    el(
      'p',
      { class: 'quiet' },
      el('span', { class: 'derived' }, '虚线'),
      both('：由勾稽关系推定的栏目。 | Dotted: the column follows from the sums.'),
      ' ',
      el('span', { class: 'taken' }, '双线'),
      both('：由其他表推算的数字。 | Double: the figure is derived from other forms.'),
    ),
    filters,
    list,
  );
  filters.form.value = chosen ?? view.cells.forms()[0] ?? '';
  refresh();
}

function hint(may) {
  if (may.edit) {
    return '点数值可查看原文位置与识读方式，并可更正。 | Press a figure to see where it was read, and to correct it.';
  }
  return may.decide
    ? '点数值可查看原文位置与识读方式，并可批注。 | Press a figure to see where it was read, and to remark on it.'
    : '点数值可查看原文位置与识读方式。 | Press a figure to see where it was read.';
}

function grids(form, sought, view, acts) {
  const found = view.facts.filter((fact) => (!form || fact.form === form) && matches(fact, sought));
  if (found.length === 0) {
    return el('p', { class: 'quiet' }, both('没有符合的数据。 | No figure matches.'));
  }
  return [...new Set(found.map((fact) => fact.form))].map((each) => {
    const rows = new Set(found.filter((fact) => fact.form === each).map((fact) => fact.row));
    return formGrid(
      view.facts.filter((fact) => fact.form === each),
      rows,
      view,
      acts,
    );
  });
}

function matches(fact, sought) {
  return (
    !sought ||
    fact.rowLabel.includes(sought) ||
    fact.row.startsWith(sought) ||
    String(fact.value).startsWith(sought.replaceAll(',', ''))
  );
}
