/* What the codes of the interface are called, `Chinese | English`, and how its values are written. */

export const STATES = {
  draft: '草稿 | Draft',
  submitted: '已提交 | Submitted',
  invalid: '有错待改 | To be corrected',
  'in-review': '待审 | In review',
  returned: '已退回 | Returned',
  approved: '已批复 | Approved',
  posted: '已入账 | Booked',
  published: '已公开 | Published',
  withdrawn: '已撤回 | Withdrawn',
  superseded: '已被替代 | Superseded',
};

/** States in which the filing is in the hands of its department. */
export const EDITABLE = ['draft', 'invalid', 'returned'];

/** States in which nothing can happen any more. */
export const FINAL = ['withdrawn', 'superseded'];

/** What happens next in each state. */
export const OUTLOOKS = {
  draft: '核对无误后提交财政局审核。 | Check it, then submit it to the finance bureau.',
  submitted: '正在核对，通过后即送财政局审核。 | It is being checked; it goes to the bureau once it passes.',
  invalid:
    '请改正下列阻断问题、说明须说明的问题，再提交。 | Correct what blocks and explain what needs it, then submit again.',
  'in-review': '财政局正在审核。 | The finance bureau is reviewing it.',
  returned:
    '财政局已退回，请按意见修改后再提交。 | The bureau returned it: change what it remarks on and submit again.',
  approved: '已批复，正在记账。 | Approved; it is being booked.',
  posted: '已记账，正在公开。 | Booked; it is being published.',
  published: '已向社会公开。 | Everyone can read it.',
  withdrawn: '已由部门撤回，不再处理。 | The department withdrew it.',
  superseded: '已公开更新的版本。 | A later version is public.',
};

export const KINDS = { budget: '部门预算 | Budget', 'final-accounts': '部门决算 | Final accounts' };

export const RULE_KINDS = {
  balance: '基本平衡',
  logic: '逻辑性',
  text: '文表一致',
  plausibility: '核实性',
  completeness: '完整性',
  rounding: '尾数误差',
};

export const ACTS = {
  created: '建立草稿 | Draft made',
  corrected: '更正数据 | Figures corrected',
  explained: '说明问题 | Finding explained',
  'validation-requested': '请求核对 | Check requested',
  validated: '核对完毕 | Checked',
  submitted: '提交 | Submitted',
  'submission-refused': '提交未获接受 | Submission refused',
  invalid: '核对未通过 | Check failed',
  'in-review': '送审 | Handed to the bureau',
  approved: '批复 | Approved',
  returned: '退回 | Returned',
  posted: '入账 | Booked',
  'posting-refused': '账本拒绝入账 | Booking refused',
  published: '公开 | Published',
  withdrawn: '撤回 | Withdrawn',
  superseded: '被新版本替代 | Superseded',
};

export const READINGS = {
  printed: '按原文所在栏',
  'by-identity': '由勾稽关系推定',
  derived: '由其他表推算',
  ambiguous: '栏目未定',
  entered: '填报',
};

/** Why a form is missing. */
export const CAUSES = {
  missing: '文件中没有 | Not in the document',
  picture: '是图片 | A picture',
  unreadable: '不能识读 | Unreadable',
};

/** The Chinese half of words such as `核对 | Check`. */
export function chinese(words) {
  return words.split(' | ')[0];
}

/** 2023 年度部门决算 */
export function yearAndKind({ year, kind }) {
  return `${year} 年度${chinese(KINDS[kind] ?? kind)}`;
}

/** Where in the submitted document a figure stands: `page 3 line 12` is 原文第 3 页第 12 行. */
export function placeOf(source) {
  if (source === 'entered') {
    return '更正时填报';
  }
  if (source.startsWith('derived')) {
    return `推算${source.replace('derived from ', '自 ').replace(/^derived$/, '')}`;
  }
  if (source.startsWith('supplied ')) {
    return `补交${placeOf(source.slice('supplied '.length))}`;
  }
  return `原文 ${PLACES.reduce((words, [pattern, place]) => words.replace(pattern, place), source)}`;
}

/** Parts of a place in a document, in the order in which they are turned into words. */
const PLACES = [
  [/^page (\d+)/, '第 $1 页'],
  [/^sheet (.+) row (\d+)$/, '工作表“$1”第 $2 行'],
  [/^sheet (.+) ([A-Z]{1,3}\d+)$/, '工作表“$1” $2'],
  [/^table (\d+) row (\d+)/, '第 $1 个表格第 $2 行'],
  [/ cell (\d+)/, '第 $1 格'],
  [/^paragraph (\d+)/, '第 $1 段'],
  [/line (\d+)/, '第 $1 行'],
];

/** Groups the digits of an amount. Text in, text out: an amount never becomes a floating number. */
export function amount(value) {
  if (value === null || value === undefined) {
    return '空白';
  }
  const [whole, decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

const MOMENT = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short' });

export function moment(iso) {
  return iso ? MOMENT.format(new Date(iso)) : '—';
}

/** Whole days from then until now. */
export function daysSince(iso) {
  return Math.max(0, Math.floor((Date.now() - Date.parse(iso)) / 86_400_000));
}

/** Today where the user is, as a date field takes it. */
export function today() {
  return new Date().toLocaleDateString('sv-SE');
}
