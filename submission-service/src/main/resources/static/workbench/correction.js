/* Forms that correct a cell or settle its column, shown where the trouble is shown. */

import { cellOf, isOpen, key, possibleCells } from './cells.js';
import { both, el, show } from './dom.js';
import { amount, placeOf } from './words.js';

const LOST =
  '文件中的空白格已丢失，这些数字的栏目不能由勾稽关系确定，请对照原件选定；选定几个后，其余的可能随之确定。' +
  ' | The document lost its blank cells; the original tells in which column these figures stand. Some may settle others.';

/**
 * A form that corrects one cell.
 * @param cell where; its `value` is what the rule book thinks it should be: null for blank, absent if it does not say
 * @param cells what cells are called and what they hold
 * @param place tells this form from another one of the same cell
 * @param correct takes the corrected cells
 */
export function correctionForm(cell, cells, place, correct) {
  const id = `cell-${place}-${key(cell)}`;
  const present = cells.value(cell);
  const proposed = 'value' in cell;
  const submit = (event) => {
    event.preventDefault();
    const value = event.target.value.value.trim();
    correct([{ ...cellOf(cell), value: value === '' ? null : value }]);
  };
  return el(
    'form',
    { class: 'correction', submit },
    el(
      'label',
      { for: id },
      cells.describe(cell),
      el('span', { class: 'quiet' }, ` 现为 ${amount(present)}`),
      proposed && el('span', { class: 'proposal' }, ` 建议 ${amount(cell.value)}`),
    ),
    el(
      'span',
      { class: 'inline' },
      el('input', {
        id,
        name: 'value',
        value: (proposed ? cell.value : present) ?? '',
        inputmode: 'decimal',
        autocomplete: 'off',
        'data-keep': id,
        placeholder: '留空即空白格',
      }),
      el('button', null, both('更正并核对 | Correct and check')),
    ),
  );
}

/** Figures whose column the document lost. They come first: nothing can be submitted before they are settled. */
export function showOpenFigures(root, { facts, cells, may }, acts) {
  const open = may.edit ? facts.filter(isOpen) : [];
  const submit = (event) => {
    event.preventDefault();
    const settled = open.flatMap((figure, i) => {
      const chosen = event.target.elements[`place-${i}`].value;
      return chosen ? [{ ...possibleCells(figure)[chosen], value: figure.value }] : [];
    });
    if (settled.length > 0) {
      acts.correct(settled);
    }
  };
  show(
    root,
    open.length > 0 && [
      el('h2', null, both(`栏目未定 ${open.length} | Open columns`)),
      el('p', { class: 'quiet' }, both(LOST)),
      el(
        'form',
        { submit },
        open.map((figure, i) => placeChoice(figure, `place-${i}`, cells)),
        el('button', { class: 'main' }, both('确定所选并核对 | Settle the chosen and check')),
      ),
    ],
  );
}

/** In which column does the figure stand? */
function placeChoice(figure, name, cells) {
  return el(
    'fieldset',
    { class: 'card open' },
    el(
      'legend',
      null,
      el('b', null, cells.address({ ...figure, column: '' })),
      ` ${figure.rowLabel} 的 `,
      el('b', null, amount(figure.value)),
      ' 在哪一栏？',
      el('span', { class: 'quiet' }, ` ${placeOf(figure.source)}`),
    ),
    possibleCells(figure).map((cell, i) =>
      el(
        'label',
        { class: 'option' },
        el('input', { type: 'radio', name, value: String(i) }),
        cells.placeLabel(figure, cell),
      ),
    ),
  );
}
