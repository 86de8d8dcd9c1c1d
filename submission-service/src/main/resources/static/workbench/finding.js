/* One finding: what should be, what is, and what can be done about it right here. */

import { cellOf, key } from './cells.js';
import { correctionForm } from './correction.js';
import { both, button, details, el } from './dom.js';
import { amount, RULE_KINDS } from './words.js';

/** A finding. The acts tell what can be done about it. */
export function findingCard(finding, { cells, may }, acts) {
  return el(
    'article',
    { class: `card ${finding.severity}`, id: `finding-${finding.id}`, tabindex: '-1' },
    el(
      'h4',
      null,
      finding.printedAddress,
      ' ',
      el(
        'a',
        { class: 'rule', href: `/rulebook#${encodeURIComponent(finding.rule)}` },
        `${finding.rule} ${RULE_KINDS[finding.kind] ?? finding.kind}`,
      ),
    ),
    el('p', null, finding.message),
    figures(finding),
    finding.suggestion && el('p', { class: 'suggestion' }, el('b', null, '建议 '), finding.suggestion),
    finding.severity === 'explain' && explanation(finding, may.edit, acts.explain),
    may.edit && finding.severity !== 'info' && corrections(finding, cells, acts.correct),
    may.decide && finding.column && button('对此格批注 | Remark on this cell', () => acts.remark(cellOf(finding))),
  );
}

function figures(finding) {
  if (finding.expected === null || finding.expected === undefined) {
    return null;
  }
  const pairs = [
    ['应为 | Expected', amount(finding.expected)],
    ['实为 | Actual', amount(finding.actual)],
    ['差额 | Difference', amount(finding.difference)],
    ['容差 | Allowance', amount(finding.allowance) + used(finding.allowanceUsed)],
  ];
  return el(
    'dl',
    { class: 'figures' },
    pairs.map(([words, value]) => el('div', null, el('dt', null, both(words)), el('dd', null, value))),
  );
}

/** How much of the allowance the difference takes. */
function used(share) {
  if (!Number(share)) {
    return '';
  }
  return share > 1 ? '（已超出）' : `（用去 ${Math.round(share * 100)}%）`;
}

/** The suspect cells, likeliest first, and the cell the finding stands at. */
function corrections(finding, cells, correct) {
  const suspects = finding.suspects ?? [];
  const own = finding.column && !suspects.some((suspect) => key(suspect) === key(finding)) ? [cellOf(finding)] : [];
  const forms = [...suspects, ...own].map((cell) => correctionForm(cell, cells, finding.id, correct));
  return forms.length > 3
    ? [
        forms.slice(0, 3),
        details(`另有 ${forms.length - 3} 格可能有误 | more cells`, { id: `more-${finding.id}` }, forms.slice(3)),
      ]
    : forms;
}

function explanation(finding, editable, explain) {
  if (!editable) {
    return finding.explanation && el('p', { class: 'explanation' }, el('b', null, '说明 '), finding.explanation);
  }
  const id = `explanation-${finding.id}`;
  const submit = (event) => {
    event.preventDefault();
    explain(finding.id, event.target.text.value.trim());
  };
  const take = () => {
    document.getElementById(id).value = finding.offered;
  };
  return el(
    'form',
    { submit },
    el('label', { for: id }, both('说明原因 | Explanation')),
    el('textarea', { id, name: 'text', rows: '2', required: true, 'data-keep': id }, finding.explanation ?? ''),
    finding.offered &&
      !finding.explanation &&
      el(
        'p',
        { class: 'offered' },
        el('b', null, '上年说明 '),
        finding.offered,
        ' ',
        button('沿用 | Take it again', take),
      ),
    el('button', null, both(finding.explanation ? '修改说明 | Change it' : '保存说明 | Save it')),
  );
}
