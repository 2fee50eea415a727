// Long tables by Tabulator, which draws only the rows that are on the screen. On paper there is a plain table of all.
import { root } from '../web.js';
import { element, style } from '../elements.js';

const FOLDER = `${root}/webjars/tabulator-tables/dist`;

const WORDS = {
    ru: {
        data: { loading: 'Загружается', error: 'Ошибка' },
        headerFilters: { default: 'отобрать' }
    }
};

/** What a cell says in words: what the column has for print, or its value. */
function words(column, row) {
    const { accessorPrint, field } = column.getDefinition();
    const data = row.getData();
    const value = (field || '').split('.').reduce((inner, name) => inner?.[name], data);
    return String((accessorPrint ? accessorPrint(value, data) : value) ?? '');
}

/** All rows that are let through, as a table without scripts. */
function printed(table, caption) {
    const columns = table.getColumns().filter(column => column.isVisible());
    return element('table', { className: 'table vekha-printed' }, element('caption', {}, caption),
        element('thead', {}, element('tr', {}, ...columns.map(column => element('th', { scope: 'col' },
            column.getDefinition().title || '')))),
        element('tbody', {}, ...table.getRows('active').map(row => element('tr', {},
            ...columns.map(column => element('td', {}, words(column, row)))))));
}

/** Puts right what Tabulator says to those who cannot see the table. */
function describe(place, label) {
    place.setAttribute('aria-label', label);
    // A group of rows within another is none
    place.querySelector('.tabulator-header-contents').removeAttribute('role');
    // The rows are reached through what is in them
    place.querySelector('.tabulator-tableholder').removeAttribute('tabindex');
}

/**
 * Puts a table into the node.
 *
 * @param options Tabulator's own: columns, data and the like; `label` says what the table holds. A column whose cells
 * are no plain text has `accessorPrint` say them in words.
 * @returns how to end it, with Tabulator's table as its property
 */
export async function grid(node, { label = 'Таблица', ...options }) {
    const [{ TabulatorFull }] = await Promise.all([import(`${FOLDER}/js/tabulator_esm.min.js`),
        style(`${FOLDER}/css/tabulator_simple.min.css`), style('overview/grid.css')]);
    const place = element('div');
    node.append(place);
    const table = new TabulatorFull(place, {
        layout: 'fitDataStretch', height: '65vh', locale: 'ru', langs: WORDS, placeholder: 'Здесь пока ничего нет.',
        ...options
    });
    await new Promise(built => table.on('tableBuilt', built));
    describe(place, label);
    let paper;
    const before = () => {
        paper?.remove();
        paper = printed(table, label);
        place.after(paper);
    };
    const after = () => paper?.remove();
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return Object.assign(() => {
        window.removeEventListener('beforeprint', before);
        window.removeEventListener('afterprint', after);
        after();
        table.destroy();
    }, { table });
}
