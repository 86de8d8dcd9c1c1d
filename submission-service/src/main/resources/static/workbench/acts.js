/* Everything an account can do with a filing. Each act is one call of the interface. */

import { filingPath, get, ifMatch, replace, send } from './api.js';

const WITHDRAW = '撤回后本申报不再处理，可另行申报。确定撤回？\nWithdraw this filing for good?';

/**
 * The acts on a filing.
 * @param id the filing
 * @param revision tells the revision that its reader sees, which no other may replace unseen
 * @param carryOut carries out an act, says how it ended and shows the filing anew
 */
export function actsOn(id, revision, carryOut) {
  const validate = () => send('POST', filingPath(id, 'validation'));
  return {
    check: () => carryOut('已核对。 | Checked.', validate),

    submit: () =>
      carryOut('已提交，正在核对。 | Submitted; it is being checked.', () =>
        send('POST', filingPath(id, 'submission'), undefined, ifMatch(revision())),
      ),

    withdraw: () =>
      confirm(WITHDRAW) &&
      carryOut('已撤回。 | Withdrawn.', () => send('DELETE', filingPath(id), undefined, ifMatch(revision()))),

    amend: () =>
      carryOut('', async () => {
        const next = await send('POST', filingPath(id, 'amendment'));
        location.assign(`filing.html?id=${encodeURIComponent(next.id)}`);
      }),

    /** A correction voids what was found, so it is followed by a check: what is left to do stays in view. */
    correct: (cells) =>
      carryOut('已更正并核对。 | Corrected and checked.', async () => {
        await send('PATCH', filingPath(id, 'facts'), cells, ifMatch(revision()));
        await validate();
      }),

    /** Only the one form of the document is taken. What the document lacks of it is told, and nothing changes. */
    supply: (form, document, type) =>
      carryOut('已补交并核对。 | Supplied and checked.', async () => {
        await replace(filingPath(id, 'forms', form), document, type, ifMatch(revision()));
        await validate();
      }),

    /** What the other forms prove of a form; nothing if they no longer do. */
    derivation: async (form) => {
      let offered = null;
      await carryOut('', async () => (offered = await get(filingPath(id, 'forms', form, 'derivation'))));
      return offered;
    },

    takeDerived: (form) =>
      carryOut('已采用推算并核对。 | Taken and checked.', async () => {
        await send('POST', filingPath(id, 'forms', form, 'derivation'), undefined, ifMatch(revision()));
        await validate();
      }),

    explain: (finding, text) =>
      carryOut('说明已保存。 | The explanation is saved.', () =>
        send('PUT', filingPath(id, 'findings', finding, 'explanation'), { text }, ifMatch(revision())),
      ),

    approve: (decision) =>
      carryOut('已批复。 | Approved.', () => send('POST', filingPath(id, 'approval'), decision, ifMatch(revision()))),

    giveBack: (decision) =>
      carryOut('已退回部门。 | Returned.', () => send('POST', filingPath(id, 'return'), decision, ifMatch(revision()))),
  };
}
