/*
 * Who is signed in. The interface has no call that tells it, so it is found out by what is open to the account: only
 * a finance bureau has a queue, and who may open the workbench and is no bureau files for a department.
 */

import { get } from './api.js';
import { both, el, show } from './dom.js';

/** What the signed-in account does: `{files, reviews}`. */
export async function rights() {
  const reviews = await hasQueue();
  return { files: !reviews, reviews };
}

/** Shows the account in the head of the page, with the way out. */
export function showAccount({ reviews }, department) {
  show(
    document.getElementById('account'),
    el('span', { id: 'who' }, reviews ? both('财政局 | Finance bureau') : (department ?? both('部门 | Department'))),
    el('form', { method: 'post', action: '/logout' }, el('button', { class: 'plain' }, both('退出 | Sign out'))),
  );
}

async function hasQueue() {
  try {
    await get('/api/v1/reviews?limit=1');
    return true;
  } catch (problem) {
    if (problem.status === 403) {
      return false;
    }
    throw problem;
  }
}
