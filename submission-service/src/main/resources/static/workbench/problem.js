/* Shows why something was refused: one sentence on what to do, then every reason with its place. */

import { Problem } from './api.js';
import { both, el, link, show } from './dom.js';

/** What is said where the answer itself says nothing, by HTTP status; 0 means that no answer came. */
const SENTENCES = {
  0: '连不上服务器，请检查网络后重试；已填写的内容还在。 | The server cannot be reached. Try again; what you typed is kept.',
  401: '登录已失效。请重新登录后再试。 | You are signed out. Sign in and try again.',
  403: '该账号无权进行此操作。 | This account may not do that.',
  404: '没有这份申报，请核对地址。 | There is no such filing. Check the address.',
  413: '文件过大。 | The document is too large.',
  429: '请求过于频繁，请稍候再试。 | Too many requests. Try again in a moment.',
  503: '服务暂时不可用，请稍候再试。 | The service is not available now. Try again in a moment.',
};

const OTHERWISE = '操作未完成，请稍候再试。 | That did not work. Try again in a moment.';

/**
 * Shows a problem and moves the focus to it.
 * @param root where
 * @param problem the Problem
 * @param place turns a reason into elements that tell its place
 */
export function showProblem(root, problem, place = () => []) {
  if (!(problem instanceof Problem)) {
    throw problem;
  }
  const { title, detail, errors = [], filing, requestId } = problem.body;
  const reasons = errors.filter((reason) => reason.message !== detail);
  const box = el(
    'div',
    { class: 'problem', role: 'alert', tabindex: '-1' },
    el('h2', null, title ?? both('操作未完成 | Not done')),
    el('p', null, detail ?? both(SENTENCES[problem.status] ?? OTHERWISE)),
    problem.status === 401 && el('p', null, signInAgain()),
    reasons.length > 0 &&
      el(
        'ol',
        null,
        reasons.map((reason) => el('li', null, place(reason), reason.message)),
      ),
    filing &&
      !location.search.includes(filing) &&
      el('p', null, link(`filing.html?id=${encodeURIComponent(filing)}`, `查看申报 ${filing}`)),
    problem.status >= 500 && requestId && el('p', { class: 'quiet' }, `请求编号 ${requestId}`),
  );
  show(root, box);
  box.focus();
}

export function clearProblem(root) {
  show(root);
}

/** In another tab, so that what was typed here stays. */
function signInAgain() {
  const anchor = link('/login', both('在新标签页中登录 | Sign in in a new tab'));
  anchor.target = '_blank';
  return anchor;
}

/** The place of a reason in a filing: a link to its finding, whose message says the rest, or the address of its cell. */
export function placedIn(cells) {
  return ({ finding, rule, form, row, column }) => {
    const card = finding && document.getElementById(`finding-${finding}`);
    if (card) {
      return [el('a', { href: `#${card.id}` }, rule), ' '];
    }
    const known = column?.includes('|') ? '' : column;
    return form ? [el('b', null, cells.address({ form, row: row ?? '', column: known ?? '' })), ' '] : [];
  };
}
