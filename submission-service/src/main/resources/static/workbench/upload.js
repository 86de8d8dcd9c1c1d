/* A document becomes a draft: from a file, or from pasted text. */

import { file } from './api.js';
import { both, choice, el, show } from './dom.js';
import { clearProblem, showProblem } from './problem.js';
import { KINDS } from './words.js';

const MEDIA_TYPES = {
  txt: 'text/plain',
  tsv: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const HINT =
  '原样上传已编好的文件即可：部门、年度、类型和各表数据从文件中读出，读不准的会请您确认。' +
  ' | Upload the document as it is. Department, year, kind and figures are read from it; what is unclear is asked.';

/** Shows the form. A draft that was made is opened; a problem goes to the given element. */
export function showUpload(root, problems) {
  const form = el(
    'form',
    { class: 'upload', submit: (event) => upload(event, problems) },
    el('label', { for: 'document' }, both('文件 | File')),
    fileInput('document'),
    el('label', { for: 'pasted' }, both('或粘贴文本 | or paste its text')),
    el('textarea', { id: 'pasted', name: 'pasted', rows: '6', spellcheck: 'false' }),
    el(
      'details',
      null,
      el('summary', null, both('文件中没有写明时才填 | Only where the document does not say')),
      el(
        'div',
        { class: 'fields' },
        field('department', '部门代码 | Department', { pattern: '\\d{6}-\\d{3}', placeholder: '420107-101' }),
        field('year', '年度 | Year', { pattern: '\\d{4}', inputmode: 'numeric', placeholder: '2023' }),
        choice('kind', '类型 | Kind', KINDS, { id: 'filed-kind' }),
      ),
    ),
    el('button', { type: 'submit', class: 'main' }, both('识读并建立草稿 | Read it and begin a draft')),
  );
  form.addEventListener('input', () => delete form.dataset.key);
  show(
    root,
    el('h2', null, both('上传预算或决算 | File a budget or final accounts')),
    el('p', { class: 'quiet' }, both(HINT)),
    form,
  );
}

/** A field that takes a document in any format that can be filed. */
export function fileInput(id) {
  return el('input', {
    id,
    name: 'document',
    type: 'file',
    accept: Object.keys(MEDIA_TYPES)
      .map((each) => `.${each}`)
      .join(),
  });
}

/** The media type of a file, by its name: browsers do not know all of them. */
export function mediaType(file) {
  return MEDIA_TYPES[file.name.split('.').pop().toLowerCase()] ?? (file.type || 'application/octet-stream');
}

function field(name, words, attributes) {
  return el('p', null, el('label', { for: name }, both(words)), el('input', { id: name, name, ...attributes }));
}

async function upload(event, problems) {
  event.preventDefault();
  const form = event.target;
  const submit = form.querySelector('button[type=submit]');
  clearProblem(problems);
  submit.disabled = true;
  let text = '';
  try {
    const given = await chosen(form);
    text = given.text;
    const filing = await file(given.bytes, given.type, keyOf(form), said(form));
    location.assign(`filing.html?id=${encodeURIComponent(filing.id)}`);
  } catch (problem) {
    showProblem(problems, problem, (reason) => quoted(reason, text));
  } finally {
    submit.disabled = false;
  }
}

/** The document: the file if one was chosen, else the pasted text. */
async function chosen(form) {
  const selected = form.document.files[0];
  if (!selected) {
    const text = form.pasted.value;
    return { bytes: new Blob([text]), type: 'text/plain', text };
  }
  const type = mediaType(selected);
  return { bytes: selected, type, text: type === 'text/plain' ? await selected.text() : '' };
}

/** One key for one document, however often it is sent: a second press never makes a second filing. */
function keyOf(form) {
  form.dataset.key ??= [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return form.dataset.key;
}

function said(form) {
  return Object.fromEntries(
    ['department', 'year', 'kind'].map((name) => [name, form[name].value.trim()]).filter(([, value]) => value),
  );
}

/** The line a reason speaks of, with what stands there. */
function quoted(reason, text) {
  if (!reason.line) {
    return [];
  }
  const line = text.split('\n')[reason.line - 1]?.trim().slice(0, 80);
  return [el('b', null, `第 ${reason.line} 行`), ' ', line && el('q', null, line), ' '];
}
