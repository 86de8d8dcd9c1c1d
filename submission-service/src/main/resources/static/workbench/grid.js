/* One form as it stands in print. A cell opens to tell where its figure was read, and how surely. */

import { cellOf, isOpen, key } from './cells.js';
import { correctionForm } from './correction.js';
import { button, el, table } from './dom.js';
import { amount, placeOf, READINGS } from './words.js';

/** Figures that are not as the document printed them look different. */
const MARKS = { 'by-identity': 'derived', derived: 'taken' };

/** A form with some of its rows, and all of its columns. */
export function formGrid(facts, rows, view, acts) {
  const columns = new Map(facts.filter(settled).map((fact) => [fact.column, fact.columnLabel]));
  const { form, unit } = facts[0];
  return [
    el('h3', null, view.cells.title(form), el('span', { class: 'quiet' }, ` 单位：${unit}`)),
    table(
      view.cells.title(form),
      ['行 | Row', '项目 | Item', ...columns.values()],
      [...rows].map((row) =>
        line(
          facts.filter((fact) => fact.row === row),
          [...columns.keys()],
          facts,
          view,
          acts,
        ),
      ),
    ),
  ];
}

function line(facts, columns, all, view, acts) {
  const { form, row, rowLabel, printedRow } = facts[0];
  const open = facts.filter((fact) => !settled(fact));
  const fillable = new Set(view.may.edit ? columnsOfSide(facts[0], all) : []);
  const tr = el(
    'tr',
    { class: open.length > 0 ? 'open' : null },
    el('td', null, printedRow ?? ''),
    el(
      'th',
      { scope: 'row' },
      rowLabel,
      open.map((fact) => el('div', { class: 'quiet' }, `${amount(fact.value)}（栏目未定）`)),
    ),
    columns.map((column) => {
      const fact = facts.find((each) => each.column === column);
      const cell = fact ?? (fillable.has(column) ? { form, row, column } : null);
      return el(
        'td',
        { class: 'amount' },
        cell && cellButton(fact, view.cells.columnLabel(form, column), () => toggle(tr, cell, view, acts)),
      );
    }),
  );
  return tr;
}

function cellButton(fact, column, open) {
  return fact
    ? button(amount(fact.value), open, { class: `plain ${MARKS[fact.reading] ?? ''}`.trim() })
    : button('·', open, { class: 'plain', 'aria-label': `${column} 空白` });
}

/** Opens the line that tells about a cell, or closes it. */
function toggle(tr, cell, view, acts) {
  const next = tr.nextElementSibling;
  const shown = next?.classList.contains('about') ? next : null;
  shown?.remove();
  if (shown?.dataset.cell !== key(cell)) {
    tr.after(about(cell, tr.cells.length, view, acts));
    tr.nextElementSibling.querySelector('input')?.select();
  }
}

function about(cell, width, { cells, may }, acts) {
  const read = cell.source && `${placeOf(cell.source)}，${READINGS[cell.reading] ?? cell.reading}。`;
  return el(
    'tr',
    { class: 'about', 'data-cell': key(cell) },
    el(
      'td',
      { colspan: width },
      el('p', null, !may.edit && [el('b', null, cells.address(cell)), ' '], read),
      may.edit && correctionForm(cellOf(cell), cells, 'fact', acts.correct),
      may.decide && button('对此格批注 | Remark on this cell', () => acts.remark(cellOf(cell))),
    ),
  );
}

/** A form with two sides has columns that only one of them uses, so the other side's rows leave no blank there. */
function columnsOfSide(fact, all) {
  return all.filter((each) => settled(each) && side(each) === side(fact)).map((each) => each.column);
}

function side(fact) {
  return fact.row.startsWith('revenue') ? 'revenue' : 'other';
}

function settled(fact) {
  return !isOpen(fact);
}
