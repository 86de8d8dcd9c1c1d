/*
 * The one way to the server: the public interface at the gateway, with the session cookie the browser sends by
 * itself. That a change comes from our own pages the gateway sees from what the browser says about its origin, so no
 * token is carried here. Whatever a page does, a machine with an access token can do by the same calls.
 */

const FILINGS = '/api/v1/filings';

/** An answer that is not what was asked for: a problem of RFC 9457, or what stands in for one. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.detail ?? body.title ?? '');
    this.status = status;
    this.body = body;
  }
}

/** Address of a filing, or of something below it. */
export function filingPath(id, ...below) {
  return [FILINGS, encodeURIComponent(id), ...below.map(encodeURIComponent)].join('/');
}

export function get(path) {
  return call('GET', path);
}

/** Sends JSON and answers with what comes back, or null if nothing does. */
export function send(method, path, value, headers) {
  const body = value === undefined ? undefined : JSON.stringify(value);
  return call(method, path, body, { ...(body && { 'Content-Type': 'application/json' }), ...headers });
}

/** Sends a document as it is, in place of what is there. */
export function replace(path, document, type, headers) {
  return call('PUT', path, document, { 'Content-Type': type, ...headers });
}

/** Files a document as it is. The key makes a repeated attempt the same filing. */
export function file(document, type, key, parameters) {
  const query = new URLSearchParams(parameters).toString();
  return call('POST', query ? `${FILINGS}?${query}` : FILINGS, document, {
    'Content-Type': type,
    'Idempotency-Key': key,
  });
}

/** Every item of a list, page after page. */
export async function all(path) {
  return (await whole(path)).items;
}

/** A list in one piece, with what its pages say about the whole. */
export async function whole(path) {
  const items = [];
  let page = { next: null };
  do {
    const cursor = page.next && `${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(page.next)}`;
    page = await get(cursor ? path + cursor : path);
    items.push(...page.items);
  } while (page.next);
  return { ...page, items };
}

/** A change that only holds for the revision its author has seen. */
export function ifMatch(revision) {
  return { 'If-Match': `"${revision}"` };
}

async function call(method, path, body, headers) {
  const response = await reach(path, { method, body, headers: { Accept: 'application/json', ...headers } });
  const text = await response.text();
  const value = parse(text);
  if (!response.ok) {
    throw new Problem(response.status, value ?? {});
  }
  return value;
}

async function reach(path, request) {
  try {
    return await fetch(path, { credentials: 'same-origin', redirect: 'error', ...request });
  } catch {
    throw new Problem(0, {});
  }
}

function parse(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
