/* Cell by cell, what differs from the version before, the year before or the budget; read when it is asked for. */

import { all, filingPath } from './api.js';
import { both, choice, el, show, table } from './dom.js';
import { amount } from './words.js';

const LAST_VERSION = { 'last-version': '上一版本 | Last version' };

const LAST_YEAR = { 'last-year': '上年 | Last year' };

const BUDGET = { budget: '本年预算 | Budget' };

export function showChanges(root, { filing, cells }) {
  const list = el('div', { 'aria-live': 'polite' });
  const compare = async (event) => {
    event.preventDefault();
    const against = event.target.against.value;
    const changes = await all(`${filingPath(filing.id, 'changes')}?against=${against}`).catch((problem) => problem);
    show(list, changes instanceof Error ? el('p', { class: 'quiet' }, changes.message) : differences(changes, cells));
  };
  show(
    root,
    el('h2', null, both('变动 | Changes')),
    el(
      'form',
      { class: 'filters', submit: compare },
      choice('against', '对比 | Compare with', earlier(filing), { first: Object.keys(earlier(filing))[0] }),
      el('p', null, el('button', null, both('逐格对比 | Compare'))),
    ),
    list,
  );
}

/** What there may be to compare with. */
function earlier({ version, kind }) {
  return { ...(version > 1 && LAST_VERSION), ...LAST_YEAR, ...(kind === 'final-accounts' && BUDGET) };
}

function differences(changes, cells) {
  return changes.length === 0
    ? el('p', { class: 'quiet' }, both('没有变动。 | Nothing differs.'))
    : table(
        '变动 | Changes',
        ['单元格 | Cell', '原为 | Before', '现为 | Now', '差额 | Difference'],
        changes.map((change) => row(change, cells)),
      );
}

function row(change, cells) {
  return el(
    'tr',
    null,
    el('td', null, el('b', null, cells.address(change)), ` ${change.rowLabel} · ${change.columnLabel}`),
    [change.before, change.after, change.difference].map((value) => el('td', { class: 'amount' }, amount(value))),
  );
}
