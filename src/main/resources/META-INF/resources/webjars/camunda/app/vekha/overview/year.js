// The year: schools by phases of the cycle, or by activities, and the activities of the municipality along the year.
import { read } from '../web.js';
import { element, style } from '../elements.js';
import { go, parameters, query, withParameters } from './address.js';
import { grid } from './grid.js';
import { details } from './year-details.js';
import { lateness, passes, schools, words } from './year-picture.js';
import { timeline } from './year-timeline.js';

const NARROW = 600;

/** In a cell there is room for a word or two; its title and its details say all. */
const SHORT = {
    NOT_DUE: 'не наступил', IN_PROGRESS: 'в работе', IN_REVIEW: 'на проверке', RETURNED: 'замечания',
    DONE: 'исполнено', DONE_BEFORE_APPROVAL: 'до утвержд.', PARTLY_DONE: 'частично', NOT_DONE: 'не исполнено',
    AWAITS_EVENT: 'ждёт события', UNDATED: 'без срока', MOVED: 'перенесён', PAUSED: 'приостан.',
    NOT_REQUIRED: 'не требуется', DROPPED: 'снято', CARRIED_OVER: 'на след. год'
};

const cellAddress = (school, column) => withParameters({ cell: [column, school].filter(Boolean).join(':') });

function cellLink(school, column, cell, open) {
    const { state, overdue, who, due, over } = cell;
    const second = who ?? (over || !due ? null : `до ${due}`);
    return element('a', {
        className: `vekha-state ${overdue > 0 ? 'vekha-state-overdue' : `vekha-state-${state.name}`}`,
        href: cellAddress(school.id, column.key), title: words(cell),
        onclick: event => {
            event.preventDefault();
            open({ school: school.id, column: column.key });
        }
    }, element('b', {}, overdue > 0 ? `просрочено ${overdue} дн.` : SHORT[state.name]),
    second && element('span', {}, second));
}

/** Two lines of a name, however long it is; all of it under the mouse. */
const longName = cell => element('span', { className: 'vekha-school-name', title: cell.getValue() },
    cell.getValue());

function columns(picture, open) {
    const narrow = window.innerWidth < NARROW;
    const name = { title: 'Школа', field: 'name', frozen: true, width: narrow ? 110 : 200,
        formatter: longName };
    const phases = picture.columns.map((column, index) => ({
        title: column.title, field: `cells.${index}`, width: 122, headerWordWrap: true,
        formatter: cell => cellLink(cell.getRow().getData(), column, cell.getValue(), open),
        accessorPrint: words, titleFormatter: () => element('span', { title: column.title, lang: 'ru' }, column.title),
        sorter: (one, other) => one.overdue - other.overdue || order(picture, one) - order(picture, other)
    }));
    return [name, { title: 'Куратор', field: 'curator', width: 130, visible: !narrow,
        formatter: longName }, ...phases];
}

const order = ({ states }, { state }) => states.indexOf(state);

const chosen = (value, title, current) => element('option', { value, selected: value === current }, title);

const choice = (title, name, options) => element('label', {}, title,
    element('select', { onchange: event => go({ [name]: event.target.value }) }, ...options));

function filters(picture, shown) {
    const { state = '', phase = '', text = '', overdue, columns: by = '' } = parameters();
    const used = picture.states.filter(({ name }) => name === state
        || shown.all.some(({ cells }) => cells.some(cell => cell.state.name === name)));
    const known = by === 'activities' ? 'Мероприятие' : 'Этап';
    return element('form', { className: 'vekha-year-filters', role: 'search', onsubmit: event => {
        event.preventDefault();
        go({ text: event.target.elements.text.value });
    } },
    choice('Столбцы', 'columns', [chosen('', 'Этапы цикла', by), chosen('activities', 'Мероприятия школ', by)]),
    choice('Состояние', 'state', [chosen('', 'все', state), ...used.map(({ name, title }) =>
        chosen(name, title, state))]),
    choice(known, 'phase', [chosen('', 'все', phase), ...picture.columns.map(({ key, title }) =>
        chosen(key, title, phase))]),
    element('label', {}, 'Школа', element('input', { type: 'search', name: 'text', value: text, maxLength: 100,
        onchange: event => go({ text: event.target.value }) })),
    element('label', {}, element('input', { type: 'checkbox', checked: Boolean(overdue),
        onchange: event => go({ overdue: event.target.checked ? 'yes' : '' }) }), ' только просроченные'));
}

function summary({ all, some }) {
    const late = lateness(some);
    const count = all.length === some.length ? `Школ: ${all.length}` : `Показано школ: ${some.length} из ${all.length}`;
    return element('p', { className: 'vekha-year-summary', role: 'status' }, `${count}. `, late.schools
        ? element('b', {}, `С просрочкой: ${late.schools}, просроченных дел у исполнителей: ${late.cells}.`)
        : 'Просрочек нет.');
}

async function matrix(node, picture, open) {
    const all = schools(picture);
    const some = all.filter(school => passes(school, picture.columns, parameters()));
    const place = element('div', { className: 'vekha-year-matrix' });
    node.append(element('h2', {}, 'Школы'), filters(picture, { all }), summary({ all, some }), place);
    return grid(place, {
        label: 'Школы по этапам года', data: some, columns: columns(picture, open), index: 'id', layout: 'fitData',
        height: some.length > 12 ? '65vh' : false, rowHeight: 46,
        placeholder: all.length ? 'Под условия отбора не подходит ни одна школа.'
            : 'В этом году школы ещё не сопровождаются.'
    });
}

const FRESH = 15_000;

let last = { asked: null, time: 0 };

/** Another filter shows the same picture: it is not asked for again within some seconds. */
function load() {
    const asked = query({ state: '', phase: '', text: '', overdue: '', cell: '' });
    if (last.asked !== asked || Date.now() - last.time > FRESH) {
        last = { asked, time: Date.now(), picture: read(`/web/overview/year?${asked}`) };
        last.picture.catch(() => {
            last = { asked: null, time: 0 };
        });
    }
    return last.picture;
}

/** Shows the view; gives back how to end it. */
export async function show(node) {
    const [picture] = await Promise.all([load(), style('overview/year.css')]);
    const open = asked => details(node, asked);
    if (!picture.columns.length && !picture.activities.length) {
        node.append(element('p', { className: 'vekha-note' },
            'Учебный год ещё не начат: ни школ, ни мероприятий в нём нет.'));
        return () => {};
    }
    const ends = [await matrix(node, picture, open)];
    if (picture.activities.length) {
        ends.push(await timeline(node, picture, ({ id }) => open({ column: id }), ({ id }) => cellAddress('', id)));
    }
    const [column, school] = (parameters().cell || '').split(':');
    if (column) {
        open(school ? { column, school } : { column });
    }
    return () => ends.forEach(end => end());
}
