// What the forms have in common that are pages of their own with a table to work in: their briefing, and the list that
// is sent. Such a form is a script in a page and imports nothing, so it finds this at the window.
import { dateText, element } from '../../vekha/elements.js';

/** An element with a text, and classes. */
const made = (name, text, style) => element(name, { textContent: text ?? '', className: style || '' });

function fill(select, options, first) {
    select.replaceChildren(...(first ? [{ value: '', label: first }] : []).concat(options)
        .map(({ value, label }) => element('option', { value, textContent: label })));
}

// The lines are written for forms that know emphasis.
const plain = text => text.replace(/\*\*|\\(?=[^a-zа-я0-9\s])/gi, '');

/**
 * Binds a form to its briefing and to its only list, which it declares with `data-list`.
 * @param opened is called with the briefing and with the rows of the list that were kept in a draft
 * @param rows gives the rows as they are now
 * @param sent is called before they are sent
 */
function bind(camForm, briefing, { opened, rows, sent }) {
    const { variableManager } = camForm;
    const template = camForm.formElement[0].querySelector('template[data-list]');
    const list = template.dataset.list;
    const value = name => {
        const found = variableManager.variableValue(name);
        return typeof found === 'string' ? JSON.parse(found) : found;
    };
    camForm.on('form-loaded', () => [briefing, list].forEach(name => variableManager.fetchVariable(name)));
    camForm.on('variables-applied', () => {
        opened(value(briefing), value(list) || []);
        template.typedRows = rows;
    });
    camForm.on('submit', () => {
        if (sent) {
            sent();
        }
        const { variables } = variableManager;
        delete variables[briefing];
        delete variables[list];
        const found = rows();
        if (found.length) {
            variableManager.createVariable({ name: list, type: 'Json', value: found });
            variables[list].originalValue = null;
            variables[list].isDirty = true;
        }
    });
}

window.vekhaForms = { bind, element: made, fill, plain, dateText };

// It adds nothing to any of Tasklist's plugin points.
export default [];
