/* The bureau's decisions about rules: what was decided, and a form to decide and to revoke. */

import { all, get, send } from './api.js';
import { both, button, choice, el, link, show, table } from './dom.js';
import { clearProblem, showProblem } from './problem.js';
import { rights, showAccount } from './session.js';
import { moment, today } from './words.js';

const EFFECTS = {
  explain: '须说明 | To be explained',
  info: '只作提示 | Shown only',
  block: '阻断 | Blocks',
  off: '停用 | Switched off',
};

const STANDINGS = {
  'not-yet': '尚未生效 | Not yet',
  'in-force': '有效 | In force',
  expired: '已到期 | Expired',
  revoked: '已撤销 | Revoked',
};

const COLUMNS = ['决定 | Decision', '区 | District', '规则 | Rule', '性质 | Effect', '期间 | Period', '经过 | History', ''];

/** Not a UUID of the browser's, which exists on secure origins only. */
const newKey = () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16)).join('-');

const part = (id) => document.getElementById(id);

/** Carries out an act, tells why if it was refused, and shows the list anew. */
async function carryOut(act) {
  clearProblem(part('problem'));
  try {
    await act();
    await list();
    return true;
  } catch (problem) {
    showProblem(part('problem'), problem);
    return false;
  }
}

async function list() {
  const decisions = await all('/api/v1/rules/decisions?limit=1000');
  show(
    part('decisions'),
    el('h2', null, both('已有决定 | Decisions')),
    decisions.length === 0
      ? el('p', { class: 'quiet' }, both('还没有决定，全部规则照规则手册执行。 | None: every rule holds as in the rule book.'))
      : table('已有决定 | Decisions', COLUMNS, decisions.map(row)),
  );
}

function row(decision) {
  const cells = [
    decision.number,
    decision.districtName ?? decision.district,
    [link(decision.links.rule, decision.rule), ' ', decision.ruleTitle],
    both(EFFECTS[decision.effect]),
    [decision.until ? `${decision.from} — ${decision.until}` : `${decision.from} 起`, el('br'), both(STANDINGS[decision.standing])],
    decision.history.map((act) =>
      el('p', null, `${moment(act.at)} ${act.by}：`, act.act === 'revoked' && '撤销，', act.reason),
    ),
    decision.standing !== 'revoked' && button('撤销 | Revoke', () => revoke(decision), { class: 'plain' }),
  ];
  return el(
    'tr',
    null,
    cells.map((cell) => el('td', null, cell)),
  );
}

function revoke(decision) {
  const reason = prompt(`撤销决定 ${decision.number} 的理由 Why is it revoked?`);
  if (reason?.trim()) {
    const path = `/api/v1/rules/decisions/${encodeURIComponent(decision.number)}/revocation`;
    carryOut(() => send('POST', path, { reason: reason.trim() }));
  }
}

/** The key stays until the decision is made, so that pressing twice decides once. */
function form(rules) {
  let key = newKey();
  const submit = async (event) => {
    event.preventDefault();
    const fields = event.target;
    const body = {
      severity: fields.severity.value,
      from: fields.from.value,
      until: fields.until.value || null,
      reason: fields.reason.value.trim(),
    };
    const path = `/api/v1/rules/${encodeURIComponent(fields.rule.value)}/decisions`;
    if (await carryOut(() => send('POST', path, body, { 'Idempotency-Key': key }))) {
      key = newKey();
      fields.reason.value = '';
    }
  };
  const names = Object.fromEntries(rules.map((rule) => [rule.id, `${rule.id} ${rule.title}`]));
  return el(
    'form',
    { class: 'card', submit, change: () => (key = newKey()) },
    el('p', { class: 'quiet' }, both('只对本区生效，所有人可查。 | It holds in your district, and everyone can read it.')),
    choice('rule', '规则 | Rule', names, { first: rules[0].id }),
    choice('severity', '性质 | Effect', EFFECTS, { first: 'explain' }),
    el('label', { for: 'from' }, both('起始日期 | First day')),
    el('input', { id: 'from', name: 'from', type: 'date', required: true, value: today() }),
    el('label', { for: 'until' }, both('截止日期（可不填） | Last day, optional')),
    el('input', { id: 'until', name: 'until', type: 'date' }),
    el('label', { for: 'reason' }, both('理由 | Reason')),
    el('textarea', { id: 'reason', name: 'reason', rows: '3', required: true, maxlength: '2000' }),
    el('button', { class: 'main' }, both('作出决定 | Decide')),
  );
}

async function start() {
  const account = await rights();
  showAccount(account);
  if (account.reviews) {
    const { entries } = await get('/api/v1/rulebook');
    show(part('decide'), el('h2', null, both('作出决定 | Decide')), form(entries));
  }
  await list();
}

start().catch((problem) => showProblem(part('problem'), problem));
