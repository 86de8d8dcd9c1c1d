/* The start page: what the signed-in account can begin and go on with. */

import { both, el, link } from './dom.js';
import { showOwn, showQueue } from './lists.js';
import { showProblem } from './problem.js';
import { rights, showAccount } from './session.js';
import { showTemplates } from './templates.js';
import { showUpload } from './upload.js';

const part = (id) => document.getElementById(id);

async function start() {
  const account = await rights();
  showAccount(account);
  if (account.reviews) {
    await showQueue(part('queue'), part('problem'));
    part('queue').append(el('p', null, link('rules.html', both('停用或调整审核规则 | Decide about rules'))));
    return;
  }
  const filings = await showOwn(part('own'), part('problem'));
  showAccount(account, filings[0]?.departmentName);
  showUpload(part('upload'), part('problem'));
  await showTemplates(part('templates'), part('problem'), filings[0]?.department);
}

start().catch((problem) => showProblem(part('problem'), problem));
