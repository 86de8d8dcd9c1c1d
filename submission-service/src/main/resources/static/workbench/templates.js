/* Workbooks to be filled in: they check themselves, and begin with what is approved of the year before. */

import { all } from './api.js';
import { both, el, link, show } from './dom.js';
import { showProblem } from './problem.js';

const HINT =
  '工作簿自带公式、科目下拉和校验表；本部门上年已批复的结转结余和本年预算会预先填好。填完后在上面上传。' +
  ' | It checks itself, and begins with the approved balances of last year and the budget of the year. Upload it above when it is done.';

/** Shows the templates, those of the department's own region first. */
export async function showTemplates(root, problems, department = '') {
  try {
    const templates = await all('/api/v1/templates');
    const own = templates.filter((template) => department.startsWith(template.region));
    const offered = own.length > 0 ? own : templates;
    show(
      root,
      el('h2', null, both('从工作簿开始 | Start from a workbook')),
      el('p', { class: 'quiet' }, both(HINT)),
      el(
        'ul',
        { class: 'templates' },
        offered.map((template) => el('li', null, template.title, ' ', years(template))),
      ),
    );
  } catch (problem) {
    showProblem(problems, problem);
  }
}

/** A link for each year that the template was made for, and for the next, which follows it. */
function years({ firstYear, lastYear, links }) {
  const found = [];
  for (let year = lastYear + 1; year >= firstYear; year -= 1) {
    found.push(link(`${links.workbook}?year=${year}`, `${year} 年`), ' ');
  }
  return found;
}
