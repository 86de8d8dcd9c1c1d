/* What people call a cell: printed address and labels, learnt from the figures and findings of the filing. */

import { el } from './dom.js';

/** Items that a form prints as its columns have no row label of their own to learn from. */
const ITEMS = {
  total: '合计',
  abroad: '因公出国（境）费',
  vehicle: '公务用车购置及运行维护费',
  'vehicle.purchase': '公务用车购置费',
  'vehicle.operation': '公务用车运行维护费',
  reception: '公务接待费',
};

export class Cells {
  #forms = new Map();

  #rows = new Map();

  #columns = new Map();

  #values = new Map();

  #blanks = new Map();

  #titles;

  /** Findings know the addresses of blank cells, which no figure tells; the template knows the titles of forms. */
  constructor(facts, findings, template) {
    this.#titles = new Map(template?.forms.map((form) => [form.id, form.title]));
    findings.forEach((finding) => this.#blanks.set(key(finding), finding.printedAddress));
    facts.forEach((fact) => this.#learn(fact));
  }

  /** An open figure knows less than the others of its row. */
  #learn(fact) {
    const row = `${fact.form}/${fact.row}`;
    const open = isOpen(fact);
    if (!open || !this.#rows.has(row)) {
      this.#forms.set(fact.form, fact.printedForm ?? this.#forms.get(fact.form));
      this.#rows.set(row, { printed: fact.printedRow, label: fact.rowLabel });
    }
    if (!open) {
      this.#columns.set(`${fact.form}/${fact.column}`, { printed: fact.printedColumn, label: fact.columnLabel });
      this.#values.set(key(fact), fact.value);
    }
  }

  /** The ids of the forms that have figures, in the order of the filing. */
  forms() {
    return [...this.#forms.keys()];
  }

  /** 公开01表 收入支出决算总表 */
  title(form) {
    const printed = this.#forms.get(form) ?? form;
    const title = this.#titles.get(form) ?? printed;
    return title === printed || printed.includes(title) ? printed : `${printed} ${title}`;
  }

  /** The printed value; null where the cell is blank. */
  value(cell) {
    return this.#values.get(key(cell)) ?? null;
  }

  columnLabel(form, column) {
    return this.#columns.get(`${form}/${column}`)?.label ?? column;
  }

  #rowLabel(form, row) {
    return this.#rows.get(`${form}/${row}`)?.label ?? ITEMS[row];
  }

  /** What tells one possible place of an open figure from the others. */
  placeLabel(figure, { form, row, column }) {
    const label = this.columnLabel(form, column);
    return row === figure.row && !ITEMS[row] ? label : `${this.#rowLabel(form, row) ?? row} · ${label}`;
  }

  /** 公开01表 27行 1栏 */
  address(cell) {
    const { form, row, column } = cell;
    if (!this.#values.has(key(cell)) && this.#blanks.has(key(cell))) {
      return this.#blanks.get(key(cell));
    }
    const printed = {
      row: this.#rows.get(`${form}/${row}`)?.printed,
      column: this.#columns.get(`${form}/${column}`)?.printed,
    };
    return [this.#forms.get(form) ?? form, numbered(printed.row ?? row, '行'), numbered(printed.column ?? column, '栏')]
      .filter(Boolean)
      .join(' ');
  }

  /** Address and labels: 公开01表 27行 1栏 本年收入合计 · 金额 */
  describe(cell) {
    const row = this.#rowLabel(cell.form, cell.row);
    const labels = [row, row && this.columnLabel(cell.form, cell.column)].filter(Boolean).join(' · ');
    return [el('b', null, this.address(cell)), labels && ` ${labels}`];
  }
}

export function key({ form, row, column }) {
  return `${form}/${row}/${column}`;
}

/** The semantic address alone, as the interface takes it. */
export function cellOf({ form, row, column }) {
  return { form, row, column };
}

/** Whether it is not known in which column the figure stands. */
export function isOpen(fact) {
  return fact.reading === 'ambiguous';
}

/** The cells an open figure may stand in: columns of its row, or `row/column` where the column decides on the row. */
export function possibleCells({ form, row, column }) {
  return column.split('|').map((place) => {
    const [last, first] = place.split('/').reverse();
    return { form, row: first ?? row, column: last };
  });
}

/** Line and column numbers have one or two digits; codes and labels stand for themselves. */
function numbered(text, word) {
  return /^\d{1,2}$/.test(text) ? text + word : text;
}
