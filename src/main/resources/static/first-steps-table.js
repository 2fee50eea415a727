// A table as it was read from a file: what is unclear comes first and can be corrected in place. Nothing is stored
// before it is confirmed.
import { element } from './camunda/app/vekha/elements.js';

const state = row => row.faults.length ? ['wrong', 'исправьте'] : row.notes.length ? ['look', 'проверьте'] : ['ready', 'ясно'];

function input([name, title, list], value) {
    const made = element('input', { value, 'aria-label': title, autocomplete: 'off' });
    made.dataset.field = name;
    if (list) {
        made.setAttribute('list', list);
    }
    return made;
}

/** Inputs for what needs a look, text for what is clear: a thousand rows stay quick. */
function cells(columns, row, editable) {
    return columns.map(column => {
        const cell = element('td', {}, editable ? input(column, row[column[0]]) : row[column[0]]);
        cell.dataset.label = column[1];
        cell.className = `column-${column[0]}`;
        return cell;
    });
}

function line(columns, row) {
    const [mark, word] = state(row);
    const tick = element('input', { type: 'checkbox', checked: true, 'aria-label': `Сохранить: ${row.name || row.place}` });
    const made = element('tr', { className: mark });
    const fill = editable => {
        const told = element('td', {}, element('span', { className: `state ${mark}` }, word), ' ',
            element('small', {}, row.place),
            ' ', ...[...row.faults, ...row.notes].map(text => element('p', {}, text)),
            !editable && element('button', { type: 'button', className: 'link', onclick: () => fill(true) }, 'изменить'));
        made.replaceChildren(element('td', { className: 'tick' }, tick), told, ...cells(columns, row, editable));
    };
    fill(mark !== 'ready');
    return {
        node: made,
        ticked: () => tick.checked,
        value: () => Object.fromEntries([['place', row.place], ...columns.map(([name]) => {
            const field = made.querySelector(`[data-field=${name}]`);
            return [name, field ? field.value : row[name]];
        })]),
        tick
    };
}

/**
 * Shows tables in a node.
 * @param columns name and title of each, and the id of the list that it is chosen from
 * @param server `check(rows)` answers with the table anew, `store(rows)` takes it
 */
export function review(node, columns, server) {
    let lines = [];
    let left = [];

    const rows = () => lines.filter(each => each.ticked()).map(each => each.value());

    async function ask(act, fault, buttons) {
        buttons.forEach(button => button.disabled = true);
        fault.hidden = true;
        try {
            await act();
        } catch (error) {
            fault.textContent = error.message;
            fault.hidden = false;
            fault.scrollIntoView({ block: 'nearest' });
        } finally {
            buttons.forEach(button => button.disabled = false);
        }
    }

    function show(read) {
        lines = read.rows.map(row => line(columns, row));
        const wrong = read.rows.filter(row => row.faults.length).length;
        const fault = element('p', { className: 'fault', role: 'alert', hidden: true });
        const store = element('button', { type: 'button' });
        const count = () => {
            store.textContent = `Сохранить: ${lines.filter(each => each.ticked()).length}`;
        };
        const check = element('button', { type: 'button', className: 'plain' }, 'Проверить ещё раз');
        const drop = element('button', { type: 'button', className: 'plain', onclick: () => {
            lines = [];
            node.replaceChildren();
        } }, 'Не сохранять ничего');
        const buttons = [store, check, drop];
        check.addEventListener('click', () => ask(async () => {
            const checked = await server.check(rows());
            left = left.concat(lines.filter(each => !each.ticked()).map(each => each.value().place).filter(Boolean));
            show({ ...read, rows: checked.rows });
        }, fault, buttons));
        store.addEventListener('click', () => ask(async () => {
            await server.store(rows());
            lines = [];
            left = [];
            node.replaceChildren();
        }, fault, buttons));
        lines.forEach(each => each.tick.addEventListener('change', count));
        count();
        node.replaceChildren(...[
            element('h3', { tabIndex: -1 }, `Прочитано строк: ${read.rows.length} `,
                wrong > 0 && element('span', { className: 'state wrong' }, `исправить: ${wrong}`)),
            read.columns.length > 0 && element('p', { className: 'about' }, `Столбцы: ${read.columns.join(' · ')}`),
            read.skipped.length > 0 && element('p', { className: 'about' }, `Пропущено: ${read.skipped.join('; ')}`),
            left.length > 0 && element('p', { className: 'about' }, `Убрано: ${left.join('; ')}`),
            fault,
            element('table', { className: 'cards' },
                element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, element('span', { className: 'unseen' }, 'Сохранить')),
                    element('th', { scope: 'col' }, 'Состояние'),
                    ...columns.map(([, title]) => element('th', { scope: 'col' }, title)))),
                element('tbody', {}, ...lines.map(each => each.node))),
            element('p', { className: 'buttons' }, store, ' ', check, ' ', drop)
        ].filter(Boolean));
        node.querySelector('h3').focus();
    }

    return { show: read => {
        left = [];
        show(read);
    } };
}
