/* What the rule book says, grouped by what has to be done about it. */

import { all, filingPath } from './api.js';
import { both, details, el, show, table } from './dom.js';
import { findingCard } from './finding.js';
import { chinese } from './words.js';

const GROUPS = [
  {
    id: 'block',
    words: '阻断 | Blocking',
    hint: '改正前不能提交。 | They have to be corrected before it can be submitted.',
    takes: (finding) => finding.severity === 'block',
  },
  {
    id: 'explain',
    words: '待说明 | To be explained',
    hint: '请改正，或说明原因；说明随数据变化而失效。 | Correct or explain them; an explanation dies when a figure changes.',
    takes: (finding) => finding.severity === 'explain' && !finding.explanation,
  },
  {
    id: 'explained',
    words: '已说明 | Explained',
    hint: '部门已说明原因，由财政局判断。 | The department gave its reasons; the bureau judges them.',
    takes: (finding) => finding.severity === 'explain' && finding.explanation,
  },
  {
    id: 'rounding',
    words: '尾数误差 | Rounding',
    hint: '四舍五入引起的差额，不影响提交。 | Differences that rounding alone explains. They block nothing.',
    takes: (finding) => finding.severity === 'info',
  },
];

/** Shows the findings of a filing. The acts tell what the account may do about them. */
export function showFindings(root, view, acts) {
  const { filing, findings, result } = view;
  const groups = GROUPS.map((group) => ({ ...group, found: findings.filter(group.takes) })).filter(
    (group) => group.found.length > 0,
  );
  show(
    root,
    el('h2', null, both('核对结果 | Findings')),
    !filing.checkedAt
      ? el('p', { class: 'quiet' }, both('尚未核对。 | Not checked yet.'))
      : groups.length === 0 &&
          el('p', { class: 'good' }, both('各项核对均已通过。 | Everything that was checked holds.')),
    result.coverage && el('p', { class: 'coverage' }, result.coverage.sentence),
    causes(result.causes),
    groups.map((group) => section(group, (finding) => findingCard(finding, view, acts))),
    later(filing, 'not-evaluated', '未能核对 | Not evaluated', filing.counts.notEvaluated),
    later(filing, 'passed', '已通过 | Passed', filing.counts.passed),
  );
}

/** What to look at first: one mistake may fail many checks. */
function causes(found) {
  return (
    found.length > 0 &&
    el(
      'section',
      { class: 'causes', 'aria-label': '可能的原因' },
      el('h3', null, both(`可能的原因 ${found.length} | Likely causes`)),
      el(
        'ol',
        null,
        found.map((cause) =>
          el(
            'li',
            null,
            cause.sentence,
            ' ',
            el('a', { href: `#finding-${cause.findings[0]}` }, `相关核对 ${cause.findings.length} 项`),
          ),
        ),
      ),
    )
  );
}

function section(group, card) {
  const body = [el('p', { class: 'quiet' }, both(group.hint)), group.found.map(card)];
  const words = counted(group.words, group.found.length);
  return group.id === 'rounding'
    ? details(words, { id: `group-${group.id}` }, body)
    : el('section', { class: `group ${group.id}`, 'aria-label': chinese(words) }, el('h3', null, both(words)), body);
}

/** A group that is read from the server when it is opened. */
function later(filing, state, words, count) {
  const body = el('div');
  const open = async (event) => {
    if (event.target.open && !body.hasChildNodes()) {
      const found = await all(`${filingPath(filing.id, 'findings')}?state=${state}`);
      show(
        body,
        table(
          words,
          ['位置 | Place', '规则 | Rule', '结果 | Result'],
          found.map((each) =>
            el(
              'tr',
              null,
              el('td', null, each.printedAddress),
              el('td', null, each.rule),
              el('td', null, each.message),
            ),
          ),
        ),
      );
    }
  };
  return count > 0 && details(counted(words, count), { id: `group-${state}`, toggle: open }, body);
}

/** 阻断 3 | Blocking */
function counted(words, count) {
  return words.replace(' | ', ` ${count} | `);
}
