/* Forms that the document did not give: why, and how to close the gap. */

import { both, button, details, el, show, table } from './dom.js';
import { fileInput, mediaType } from './upload.js';
import { amount, CAUSES } from './words.js';

const HINT =
  '文件中的其余各表已识读。可单独补交缺少的表；其他各表已能证明其数字的，可查看推算结果后采用。' +
  ' | The other forms were read. Supply a missing one alone; where the others prove its figures, look at them and take them.';

/** Shows the missing forms, with what the department can do about each. */
export function showMissingForms(root, { filing, may }, acts) {
  const gaps = filing.missingForms ?? [];
  show(
    root,
    gaps.length > 0 && [
      el('h2', null, both(`缺表 ${gaps.length} | Missing forms`)),
      el('p', { class: 'quiet' }, both(HINT)),
      gaps.map((gap) => card(gap, may, acts)),
    ],
  );
}

function card(gap, may, acts) {
  const derived = el('div', { 'aria-live': 'polite' });
  return el(
    'article',
    { class: 'card gap', 'aria-label': gap.title },
    el('h3', null, gap.title, ' ', el('span', { class: 'tag' }, both(CAUSES[gap.cause] ?? gap.cause))),
    el(
      'ul',
      null,
      gap.reasons.map((reason) =>
        el('li', null, reason.line && [el('b', null, `第 ${reason.line} 行`), ' '], reason.message),
      ),
    ),
    may.edit && supply(gap, acts),
    may.edit &&
      gap.derivable &&
      button('采用推算表 | Take the derived form', () => offer(derived, gap, acts), { class: 'offer' }),
    derived,
  );
}

/** A document of which only this form is taken. */
function supply(gap, acts) {
  const id = `supply-${gap.form}`;
  const submit = (event) => {
    event.preventDefault();
    const file = event.target.elements.document.files[0];
    if (file) {
      acts.supply(gap.form, file, mediaType(file));
    }
  };
  return el(
    'form',
    { class: 'supply', submit },
    el('label', { for: id }, both('含有该表的文件 | A document that has the form')),
    el('span', { class: 'inline' }, fileInput(id), el('button', null, both('补交该表 | Supply this form'))),
  );
}

/** The derived cells are seen before they are taken. */
async function offer(root, gap, acts) {
  const derivation = await acts.derivation(gap.form);
  if (!derivation) {
    return;
  }
  show(
    root,
    el('p', null, derivation.basis),
    derivation.cells.length > 0 &&
      details(
        `推算出的 ${derivation.cells.length} 格 | The derived cells`,
        { open: true },
        table(
          `${gap.title} 推算 | Derived`,
          ['行 | Row', '栏 | Column', '数额 | Amount', '依据 | Identity'],
          derivation.cells.map((cell) =>
            el(
              'tr',
              null,
              el('th', { scope: 'row' }, cell.row),
              el('td', null, cell.column),
              el('td', { class: 'amount' }, amount(cell.value)),
              el('td', null, cell.identity),
            ),
          ),
        ),
      ),
    button('确认采用，并标明为推算 | Take them, marked as derived', () => acts.takeDerived(gap.form), { class: 'main' }),
  );
}
