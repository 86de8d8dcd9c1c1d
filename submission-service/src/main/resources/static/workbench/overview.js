/* The head of a filing: what it is, where it stands, what its owner can do next. */

import { both, button, el, link, show } from './dom.js';
import { stateTag } from './lists.js';
import { amount, chinese, moment, OUTLOOKS, STATES, yearAndKind } from './words.js';

const STEPS = ['draft', 'submitted', 'in-review', 'approved', 'posted', 'published'];

/** The step a state belongs to: what came back is with the department again. */
const STEP_OF = { invalid: 'draft', returned: 'draft', superseded: 'published' };

const COUNTS = [
  ['facts', '数据 | Figures'],
  ['ambiguous', '栏目未定 | Open columns'],
  ['blocking', '阻断 | Blocking'],
  ['toExplain', '待说明 | To explain'],
  ['rounding', '尾数误差 | Rounding'],
  ['passed', '已通过 | Passed'],
  ['notEvaluated', '未能核对 | Not evaluated'],
];

export function showOverview(root, { filing, may }, acts) {
  const title = `${filing.departmentName} ${yearAndKind(filing)}`;
  document.title = `${title} · 明账 Mingzhang`;
  show(
    root,
    el('h1', null, title, filing.version > 1 && el('span', { class: 'quiet' }, ` 第 ${filing.version} 版`)),
    el('p', { class: 'standing' }, stateTag(filing.state), ' ', both(OUTLOOKS[filing.state] ?? '')),
    filing.state !== 'withdrawn' && steps(filing.state),
    el(
      'dl',
      { class: 'counts' },
      COUNTS.filter(([name]) => filing.counts[name] !== undefined).map(([name, words]) =>
        el(
          'div',
          { class: filing.counts[name] > 0 ? name : null },
          el('dt', null, both(words)),
          el('dd', null, amount(filing.counts[name])),
        ),
      ),
    ),
    el(
      'p',
      { class: 'quiet meta' },
      `编号 ${filing.id} · 修订 ${filing.revision} · 模板 ${filing.template} · 建立 ${moment(filing.createdAt)}`,
      filing.submittedAt && ` · 提交 ${moment(filing.submittedAt)}`,
      filing.decidedAt && ` · 决定 ${moment(filing.decidedAt)}`,
      filing.publishedAt && ` · 公开 ${moment(filing.publishedAt)}`,
    ),
    el(
      'p',
      { class: 'acts' },
      may.edit && button('提交 | Submit', acts.submit, { class: 'main' }),
      may.edit && button('核对 | Check', acts.check),
      may.amend && button('更正已公开的内容 | Amend what is public', acts.amend),
      may.withdraw && button('撤回 | Withdraw', acts.withdraw, { class: 'warn' }),
      link(`${filing.links.document}?format=xlsx`, both('下载工作簿 | As a workbook')),
      link(`${filing.links.document}?format=docx`, both('下载 Word 文档 | As a Word document')),
      filing.links.original && link(filing.links.original, both('下载原件 | The document as it was filed')),
      filing.links.disclosure &&
        link(`${filing.links.disclosure}/document.html`, both('查看公开的文件 | See what is public')),
    ),
  );
}

function steps(state) {
  const reached = STEPS.indexOf(STEP_OF[state] ?? state);
  return el(
    'ol',
    { class: 'steps', 'aria-label': '进度 Progress' },
    STEPS.map((step, i) =>
      el(
        'li',
        { class: i < reached ? 'done' : null, 'aria-current': i === reached ? 'step' : null },
        chinese(STATES[step]),
      ),
    ),
  );
}
