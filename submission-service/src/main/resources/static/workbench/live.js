/* Tells when the filing changed, as soon as the server does. */

import { filingPath } from './api.js';
import { ACTS } from './words.js';

const QUIET_MS = 200;

/**
 * Calls back after acts that are not known yet; several in a moment count as one. The browser reconnects by itself,
 * and the stream then goes on after the last act it told.
 * @param id the filing
 * @param known tells the number of the last act that is known
 * @param onChange called after later acts
 * @param onLost called when the server tells no more, as when the session has ended or nothing can happen any more
 */
export function follow(id, known, onChange, onLost) {
  const source = new EventSource(filingPath(id, 'events'));
  let waiting;
  const hear = ({ lastEventId }) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => Number(lastEventId) > known() && onChange(), QUIET_MS);
  };
  source.addEventListener('error', () => source.readyState === EventSource.CLOSED && onLost());
  Object.keys(ACTS).forEach((act) => source.addEventListener(act, hear));
}
