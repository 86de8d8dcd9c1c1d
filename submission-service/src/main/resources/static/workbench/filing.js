/* The page of one filing: reads it, shows its parts, and shows them anew when it changed. */

import { actsOn } from './acts.js';
import { all, filingPath, get, whole } from './api.js';
import { Cells } from './cells.js';
import { showChanges } from './changes.js';
import { showOpenFigures } from './correction.js';
import { remarkOn, showDecision } from './decision.js';
import { both, show } from './dom.js';
import { showFacts } from './facts.js';
import { showFindings } from './findings.js';
import { showHistory } from './history.js';
import { follow } from './live.js';
import { showMissingForms } from './missing.js';
import { showOverview } from './overview.js';
import { clearProblem, placedIn, showProblem } from './problem.js';
import { rights, showAccount } from './session.js';
import { EDITABLE, FINAL } from './words.js';

const part = (id) => document.getElementById(id);

const id = new URLSearchParams(location.search).get('id') ?? '';

const UNDECIDED = [...EDITABLE, 'submitted', 'in-review'];

const LOST = '实时更新已中断，请刷新页面。 | This page is no longer live: reload it.';

const acts = {
  ...actsOn(id, () => view.filing.revision, carryOut),
  remark: (cell) => remarkOn(part('decision'), cell, view, acts),
};

let account;

let templates;

let view;

/** What is shown, so that what did not change stays as it is, with everything that is being typed. */
let shown = '';

let acting = false;

/** Whether something changed while an act was carried out. */
let heard = false;

/** The last reading. The next one waits for it, so that nothing older is shown after something newer. */
let reading = Promise.resolve();

/** Carries out one act at a time. The filing is shown anew however it ends: somebody else may have been faster. */
async function carryOut(done, act) {
  if (acting) {
    return;
  }
  acting = true;
  part('main').setAttribute('aria-busy', 'true');
  clearProblem(part('problem'));
  let failure = null;
  try {
    await act().catch((problem) => (failure = problem));
    do {
      heard = false;
      await refresh();
    } while (heard);
  } finally {
    acting = false;
    part('main').removeAttribute('aria-busy');
  }
  show(part('notice'), failure ? null : both(done));
  if (failure) {
    showProblem(part('problem'), failure, placedIn(view.cells));
  }
}

/** A reading that failed is told once and keeps no later one from being tried. */
function refresh() {
  reading = reading.then(read, read);
  return reading;
}

/** Reads the history first: an act that it holds is in all that is read after it, and of a later one the page hears. */
async function read() {
  try {
    const history = await all(filingPath(id, 'history'));
    const [filing, result, facts] = await Promise.all([
      get(filingPath(id)),
      whole(filingPath(id, 'findings')),
      all(filingPath(id, 'facts')),
    ]);
    const content = JSON.stringify([filing, result, facts, history]);
    if (content !== shown) {
      shown = content;
      const findings = result.items;
      const template = templates.find((each) => each.id === filing.template);
      const cells = new Cells(facts, findings, template);
      view = { filing, result, findings, facts, history, cells, may: may(filing.state) };
      showParts();
    }
  } catch (problem) {
    showProblem(part('problem'), problem);
  }
}

function may(state) {
  return {
    edit: account.files && EDITABLE.includes(state),
    withdraw: account.files && UNDECIDED.includes(state),
    amend: account.files && state === 'published',
    decide: account.reviews && state === 'in-review',
  };
}

function showParts() {
  showOverview(part('overview'), view, acts);
  showDecision(part('decision'), view, acts);
  showMissingForms(part('missing-forms'), view, acts);
  showOpenFigures(part('open-figures'), view, acts);
  showFindings(part('findings'), view, acts);
  showFacts(part('facts'), view, acts);
  showHistory(part('history'), view);
  showChanges(part('changes'), view);
}

async function start() {
  [account, templates] = await Promise.all([rights(), all('/api/v1/templates')]);
  showAccount(account);
  await refresh();
  if (view) {
    showAccount(account, view.filing.departmentName);
    const known = () => view.history.at(-1).sequence;
    const change = () => (acting ? (heard = true) : refresh().then(() => show(part('notice'))));
    const lost = () => FINAL.includes(view.filing.state) || show(part('notice'), both(LOST));
    follow(id, known, change, lost);
  }
}

start().catch((problem) => showProblem(part('problem'), problem));
