/* Every act on the filing, the newest first. */

import { both, details, el, show } from './dom.js';
import { ACTS, amount, moment } from './words.js';

export function showHistory(root, { history, cells }) {
  show(
    root,
    el('h2', null, both('历史 | History')),
    el(
      'ol',
      { class: 'history', reversed: true, start: history.length },
      [...history].reverse().map((entry) =>
        el(
          'li',
          null,
          el('b', null, both(ACTS[entry.act] ?? entry.act)),
          el('span', { class: 'quiet' }, ` ${moment(entry.at)} · ${entry.account} · 修订 ${entry.revision}`),
          entry.note && el('p', null, entry.note),
          entry.changes?.length > 0 &&
            details(
              `更正 ${entry.changes.length} 格 | cells`,
              { id: `entry-${entry.sequence}` },
              el(
                'ul',
                null,
                entry.changes.map((change) =>
                  el('li', null, cells.describe(change), `：${amount(change.before)} → ${amount(change.after)}`),
                ),
              ),
            ),
          el('code', { class: 'hash', title: '此条记录的校验值 Hash of this entry' }, entry.hash.slice(0, 12)),
        ),
      ),
    ),
  );
}
