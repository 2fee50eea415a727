// Adds a document that is no file: a number and a date, a link, or a paper in the department.
import { element, newId } from '../../vekha/elements.js';

const KINDS = [['REFERENCE', 'Номер и дата'], ['LINK', 'Ссылка'], ['PAPER', 'На бумаге в управлении образования']];

const DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

const FIELDS = [
    { name: 'title', label: 'Название документа', required: true },
    { name: 'number', label: 'Номер документа', kind: 'REFERENCE', required: true },
    { name: 'date', label: 'Дата документа', kind: 'REFERENCE', required: true, placeholder: 'дд.мм.гггг' },
    { name: 'address', label: 'Ссылка', kind: 'LINK', required: true, placeholder: 'https://…' },
    { name: 'place', label: 'Где лежит документ', kind: 'PAPER', hint: 'Можно не заполнять.' }
];

/** A day as programs write it; nothing if there is no such day. */
function isoDate(typed) {
    const [, day, month, year] = DATE.exec(typed) || [];
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return day && !isNaN(Date.parse(iso)) && new Date(iso).getUTCDate() === Number(day) ? iso : undefined;
}

class Field {

    constructor(settings) {
        const id = newId();
        Object.assign(this, settings);
        this.input = element('input', {
            type: 'text', id, className: 'form-control', placeholder: settings.placeholder || '',
            autocomplete: 'off', 'aria-describedby': `${id}-fault`,
            oninput: () => this.complain('')
        });
        this.fault = element('p', { id: `${id}-fault`, className: 'vekha-fault', role: 'alert' });
        this.node = element('div', { className: 'form-group' }, element('label', { for: id }, settings.label),
            this.input, settings.hint && element('p', { className: 'help-block' }, settings.hint), this.fault);
    }

    complain(text) {
        this.fault.textContent = text;
        this.input.setAttribute('aria-invalid', String(Boolean(text)));
        return !text;
    }

    get value() {
        const typed = this.input.value.trim();
        return this.name === 'date' ? isoDate(typed) : typed || undefined;
    }

    check() {
        if (this.required && !this.input.value.trim()) {
            return this.complain('Заполните это поле.');
        }
        return this.complain(this.name === 'date' && !this.value ? 'Запишите дату так: 05.10.2026.' : '');
    }

}

/** The form; `add` is given what was typed and fails with the server's words. */
export function entryForm(add) {
    const fields = FIELDS.map(settings => new Field(settings));
    const fault = element('p', { className: 'vekha-fault', role: 'alert' });
    const button = element('button', { type: 'submit', className: 'btn btn-default' }, 'Добавить');
    const group = newId();
    let kind = 'REFERENCE';
    const shown = () => fields.filter(field => !field.kind || field.kind === kind);
    const choose = chosen => {
        kind = chosen;
        fields.forEach(field => field.node.hidden = !shown().includes(field));
    };
    // The server names the field that it refuses.
    const refuse = message => {
        const field = shown().find(each => message.includes(`«${each.label}»`)
            || each.name === 'address' && message.includes('ссылку'));
        field ? field.complain(message) : fault.textContent = message;
        field?.input.focus();
    };
    const submit = async event => {
        event.preventDefault();
        fault.textContent = '';
        const wrong = shown().filter(field => !field.check());
        if (wrong.length) {
            wrong[0].input.focus();
            return;
        }
        button.disabled = true;
        try {
            await add({ kind, ...Object.fromEntries(shown().map(field => [field.name, field.value])) });
            fields.forEach(field => field.input.value = '');
        } catch (error) {
            refuse(error.message);
        } finally {
            button.disabled = false;
        }
    };
    const kinds = KINDS.map(([value, text], index) => element('label', { className: 'vekha-choice' },
        element('input', { type: 'radio', name: group, value, checked: index === 0, onchange: () => choose(value) }),
        ` ${text}`));
    choose(kind);
    return element('details', { className: 'vekha-entry' },
        element('summary', {}, 'Добавить без файла: номер и дату, ссылку или «на бумаге»'),
        element('form', { onsubmit: submit, noValidate: true },
            element('fieldset', {}, element('legend', {}, 'Что есть вместо файла'), ...kinds),
            ...fields.map(field => field.node), fault, button));
}
