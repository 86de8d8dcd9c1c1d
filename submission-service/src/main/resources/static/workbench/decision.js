/* The bureau decides: approve, or return with remarks at cells. */

import { cellOf, key } from './cells.js';
import { correctionForm } from './correction.js';
import { both, button, el, show } from './dom.js';
import { today } from './words.js';

/** Cells the reviewer wants to remark on, until the filing is returned. */
const remarked = new Map();

/** Shows what was decided, or to the bureau the two ways to decide, side by side. */
export function showDecision(root, view, acts) {
  if (!view.may.decide) {
    remarked.clear();
    show(root, view.filing.decision && decided(view, acts));
    return;
  }
  show(
    root,
    el('h2', null, both('审核决定 | Decision')),
    el('div', { class: 'ways' }, approval(acts), giveBack(root, view, acts)),
  );
}

/** Adds a cell to the remarks and goes to its field. */
export function remarkOn(root, cell, view, acts) {
  remarked.set(key(cell), cell);
  showDecision(root, view, acts);
  root.querySelector(`[data-keep="${CSS.escape(`remark-${key(cell)}`)}"]`)?.focus();
}

/** What the bureau said; the department corrects the cells it remarked on right here. */
function decided({ filing, cells, may }, acts) {
  const { by, repliedAt, comment, reason, cells: remarks = [] } = filing.decision;
  return [
    el('h2', null, both(repliedAt ? '批复 | Approval' : '退回意见 | Why it was returned')),
    el(
      'p',
      null,
      reason ?? comment,
      ' ',
      el('span', { class: 'quiet' }, [repliedAt && `批复日期 ${repliedAt}`, by].filter(Boolean).join(' · ')),
    ),
    remarks.map((remark) =>
      el(
        'article',
        { class: 'card explain' },
        el('p', null, el('b', null, '意见 '), remark.remark),
        may.edit
          ? correctionForm(cellOf(remark), cells, 'remark', acts.correct)
          : el('p', null, cells.describe(remark)),
      ),
    ),
  ];
}

function approval(acts) {
  const submit = (event) => {
    event.preventDefault();
    acts.approve({ repliedAt: event.target.repliedAt.value, comment: event.target.comment.value.trim() });
  };
  return el(
    'form',
    { class: 'card', submit },
    el('h3', null, both('批复 | Approve')),
    el('label', { for: 'replied' }, both('批复日期 | Date of the reply')),
    el('input', {
      id: 'replied',
      name: 'repliedAt',
      type: 'date',
      required: true,
      value: today(),
      'data-keep': 'replied',
    }),
    el('label', { for: 'comment' }, both('意见（可不填） | Comment, optional')),
    el('textarea', { id: 'comment', name: 'comment', rows: '3', 'data-keep': 'comment' }),
    el('button', { class: 'main' }, both('批复 | Approve')),
  );
}

function giveBack(root, view, acts) {
  const submit = (event) => {
    event.preventDefault();
    const form = event.target;
    const cells = [...remarked].map(([id, cell]) => ({ ...cell, remark: form.elements[`remark-${id}`].value.trim() }));
    acts.giveBack({ reason: form.reason.value.trim(), cells });
  };
  return el(
    'form',
    { class: 'card', submit },
    el('h3', null, both('退回 | Return')),
    el('label', { for: 'reason' }, both('退回原因 | Reason')),
    el('textarea', { id: 'reason', name: 'reason', rows: '3', required: true, 'data-keep': 'reason' }),
    remarked.size === 0
      ? el(
          'p',
          { class: 'quiet' },
          both(
            '在下方数据或核对结果中点“批注”，可逐格写明意见。 | Press “Remark” at a figure or a finding below to remark on its cell.',
          ),
        )
      : [...remarked].map(([id, cell]) =>
          remark(id, cell, view, () => {
            remarked.delete(id);
            showDecision(root, view, acts);
          }),
        ),
    el('button', { class: 'warn' }, both('退回部门 | Return it')),
  );
}

function remark(id, cell, { cells }, remove) {
  const name = `remark-${id}`;
  return el(
    'div',
    { class: 'remark' },
    el('label', { for: name }, cells.describe(cell)),
    el('input', { id: name, name, required: true, 'data-keep': name }),
    button('删去此批注 | Remove', remove, { class: 'plain' }),
  );
}
