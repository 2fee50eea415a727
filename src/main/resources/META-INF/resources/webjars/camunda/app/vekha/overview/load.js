// The months ahead: who has how much to do, what is open already and what is still to come.
import { read, root } from '../web.js';
import { element, style } from '../elements.js';
import { go, query, withParameters } from './address.js';
import { chart } from './chart.js';

// Each of them can be told from its neighbour, and from white.
const COLOURS = ['#1f5f8b', '#b45309', '#3f6f2a', '#7c3aed', '#0f766e', '#be185d', '#57534e', '#1d4ed8'];

const LATE = 'late';

const PILE = 'много дел';

const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

const desk = (filter, text) => element('a', { href: `${root}/desk?${new URLSearchParams(filter)}` }, text);

function filter({ roles, role }) {
    return element('form', { className: 'vekha-load-filter', role: 'search', onsubmit: event => event.preventDefault() },
        element('label', {}, 'Кто', element('select', { onchange: event => go({ role: event.target.value }) },
            element('option', { value: '', selected: !role }, 'все роли'),
            ...roles.map(({ id, title }) => element('option', { value: id, selected: id === role }, title)))));
}

const NARROW = 600;

/** Under each other where there is room, and else in one line, which stands upright. */
function label({ title, pile }) {
    const words = [...title.split(' '), ...pile ? [PILE] : []];
    return window.innerWidth < NARROW ? words.join(' ') : words;
}

function stacks({ slots, series, role }) {
    const total = ({ open, planned }) => open + planned;
    return {
        title: role ? 'Нагрузка по месяцам и исполнителям' : 'Нагрузка по месяцам и ролям',
        headers: ['Месяц', ...series.map(({ title }) => title), 'Всего', 'Из них открыто', 'Запланировано', 'Отметка'],
        rows: slots.map((slot, place) => [slot.title, ...series.map(({ counts }) => counts[place]), total(slot), slot.open,
            slot.planned, slot.pile ? PILE : '']),
        height: window.innerWidth < NARROW ? 460 : 340,
        config: {
            type: 'bar',
            data: {
                labels: slots.map(({ title }) => title),
                datasets: series.map(({ title, counts }, place) => ({
                    label: title, data: counts, backgroundColor: COLOURS[place], borderColor: '#fff', borderWidth: 1
                }))
            },
            options: {
                scales: {
                    x: { stacked: true, ticks: { autoSkip: false, maxRotation: 90,
                        callback: (value, place) => label(slots[place]) } },
                    y: { stacked: true, beginAtZero: true, ticks: { precision: 0 } }
                },
                plugins: { legend: { position: 'bottom' } }
            }
        }
    };
}

/** Open tasks are on the desk; planned steps are in the picture of the year. */
function state({ key, step }, acts) {
    if (key) {
        return acts ? desk({ show: 'all', kind: key }, 'открыто, на рабочем столе') : 'открыто';
    }
    return step ? element('a', { href: withParameters({ view: 'year', phase: step, role: '' }) }, 'запланировано, в разделе «Год»')
        : 'запланировано';
}

function slotRows({ slots, work, acts }, slot, place) {
    const lines = work.filter(line => line.slot === place);
    return element('tbody', {},
        element('tr', { className: slot.pile || slot.key === LATE ? 'vekha-load-pile' : '' },
            element('th', { colSpan: 4, scope: 'rowgroup' }, `${capital(slot.title)}: ${slot.open + slot.planned}`,
                slot.pile && ` – ${PILE}`, slot.key === LATE && acts && slot.open > 0 && ' ',
                slot.key === LATE && acts && slot.open > 0 && desk({ show: 'overdue' }, 'открыть на рабочем столе'))),
        ...lines.map(line => element('tr', {}, element('td', {}, line.title), element('td', {}, line.role),
            element('td', {}, String(line.count)),
            element('td', {}, line.role ? state(line, acts) : ''))));
}

function work(load) {
    return element('div', { className: 'vekha-load-work', tabIndex: 0, role: 'region', 'aria-label': 'Дела по месяцам' },
        element('table', { className: 'table' },
            element('thead', {}, element('tr', {}, ...['Что нужно сделать', 'Кто', 'Сколько', 'Состояние'].map(text =>
                element('th', { scope: 'col' }, text)))),
            ...load.slots.map((slot, place) => slotRows(load, slot, place))));
}

function besides({ undated, later, hint }) {
    return [hint && element('p', { className: 'vekha-note' }, hint),
        undated > 0 && element('p', {}, `Открыто без срока: ${undated}.`),
        later > 0 && element('p', {}, `Позже, чем через год: ${later}.`)];
}

/** Shows the view; gives back how to end it. */
export async function show(node) {
    const [load] = await Promise.all([read(`/web/overview/load?${query()}`), style('overview/load.css')]);
    node.append(filter(load), element('p', { className: 'vekha-load-summary', role: 'status' }, load.summary),
        ...besides(load).filter(Boolean));
    if (!load.slots.length) {
        return () => {};
    }
    const end = await chart(node, stacks(load));
    node.append(element('h2', {}, 'Что это за дела'), work(load),
        element('p', { className: 'vekha-load-about' }, 'Считаются все открытые учебные годы: задачи, которые уже '
            + 'поставлены, и то, что ещё впереди по графику, отчётам и мероприятиям. Проверка и приёмка стоят через неделю '
            + 'после срока.'));
    return end;
}
