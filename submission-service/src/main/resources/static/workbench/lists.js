/* Lists of filings: a department's own, and a bureau's queue. */

import { get } from './api.js';
import { both, button, choice, el, link, show, table } from './dom.js';
import { showProblem } from './problem.js';
import { daysSince, EDITABLE, KINDS, moment, STATES, yearAndKind } from './words.js';

const PAGE = 20;

/** Shows the department's filings, newest first. */
export function showOwn(root, problems) {
  const filters = el(
    'form',
    { class: 'filters', change: () => load(), submit: (event) => event.preventDefault() },
    choice('state', '状态 | State', STATES),
    choice('kind', '类型 | Kind', KINDS),
  );
  const list = el('div');
  show(root, el('h2', null, both('本部门申报 | Filings')), filters, list);
  const load = () =>
    page(
      list,
      problems,
      ownPath(filters),
      OWN,
      '还没有申报。上传一份文件即可开始。 | No filings yet. Upload a document to begin.',
    );
  return load();
}

/** Shows what waits for the bureau, longest waiting first. */
export function showQueue(root, problems) {
  const filters = el(
    'form',
    { class: 'filters', change: () => load(), submit: (event) => event.preventDefault() },
    choice('state', '状态 | State', STATES, { first: 'in-review' }),
  );
  const list = el('div');
  show(root, el('h2', null, both('待办 | Queue')), filters, list);
  const load = () =>
    page(
      list,
      problems,
      `/api/v1/reviews?state=${filters.state.value}&sort=age&limit=${PAGE}`,
      QUEUE,
      '没有此状态的申报。 | Nothing in this state.',
    );
  return load();
}

const OWN = {
  caption: '本部门申报 | Filings',
  columns: ['申报 | Filing', '状态 | State', '须处理 | To do', '建立时间 | Made'],
  row: (filing) => [open(filing), stateTag(filing.state), toDo(filing), moment(filing.createdAt)],
};

const QUEUE = {
  caption: '财政局待办 | Queue',
  columns: ['部门 | Department', '申报 | Filing', '状态 | State', '提交时间 | Submitted', '等待 | Waiting'],
  row: (filing) => [
    filing.departmentName,
    open(filing),
    stateTag(filing.state),
    moment(filing.submittedAt),
    filing.state === 'in-review' && filing.submittedAt ? `${daysSince(filing.submittedAt)} 天` : '—',
  ],
};

export function stateTag(state) {
  return el('span', { class: `tag ${state}` }, both(STATES[state] ?? state));
}

async function page(root, problems, path, kind, nothing, earlier = []) {
  try {
    const { items, next } = await get(path);
    const filings = [...earlier, ...items];
    if (filings.length === 0) {
      show(root, el('p', { class: 'quiet' }, both(nothing)));
      return filings;
    }
    const more = () => page(root, problems, withCursor(path, next), kind, nothing, filings);
    show(
      root,
      table(
        kind.caption,
        kind.columns,
        filings.map((filing) =>
          el(
            'tr',
            null,
            kind.row(filing).map((cell) => el('td', null, cell)),
          ),
        ),
      ),
      next && button('更多 | More', more),
    );
    return filings;
  } catch (problem) {
    showProblem(problems, problem);
    return [];
  }
}

function open(filing) {
  return link(
    `filing.html?id=${encodeURIComponent(filing.id)}`,
    yearAndKind(filing),
    filing.version > 1 && `（第 ${filing.version} 版）`,
  );
}

/** What the department has to do before the bureau can decide. */
function toDo(filing) {
  if (!EDITABLE.includes(filing.state)) {
    return '—';
  }
  const { ambiguous, blocking, toExplain } = filing.counts;
  const parts = [
    ambiguous && `栏目未定 ${ambiguous}`,
    blocking && `阻断 ${blocking}`,
    toExplain && `待说明 ${toExplain}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : '—';
}

function ownPath(filters) {
  const query = new URLSearchParams({ limit: PAGE });
  ['state', 'kind'].filter((name) => filters[name].value).forEach((name) => query.set(name, filters[name].value));
  return `/api/v1/filings?${query}`;
}

function withCursor(path, cursor) {
  const address = new URL(path, location.href);
  address.searchParams.set('cursor', cursor);
  return address.pathname + address.search;
}
