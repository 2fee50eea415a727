// Municipalities side by side, each a way into its own views.
import { read } from '../web.js';
import { element, style } from '../elements.js';
import { go, query, withParameters } from './address.js';
import { chart } from './chart.js';

const INK = '#1f5f8b';

const BEFORE = '#c2852f';

const LATE = '#b3261e';

const number = value => value === null ? '–' : String(value).replace('.', ',');

const percent = value => value === null ? 'нет данных' : `${number(value)}\u00a0%`;

const of = (part, whole) => whole ? `${part} из ${whole}` : '–';

/** A municipality's view; what was chosen in another one's does not hold there. */
const view = (id, name) => withParameters({ view: name, municipality: id, year: '', schoolYear: '', page: '', school: '' });

const COLUMNS = [
    ['Состояние года', ({ line }) => line.state],
    ['Сопровождается школ', ({ line }) => line.supported ? `${line.supported}${line.going < line.supported
        ? ` (идёт: ${line.going})` : ''}` : '–'],
    ['ШНОР в списке', ({ line }) => number(line.listed)],
    ['Доля ШНОР', ({ share }) => percent(share)],
    ['Годом раньше', ({ shareBefore }) => percent(shareBefore)],
    ['Этапы школ', ({ line, progress }) => line.needed ? `${of(line.done, line.needed)} (${number(progress)}\u00a0%)` : '–'],
    ['Просрочено задач', ({ line }) => line.late ? element('strong', { className: 'vekha-late' }, String(line.late))
        : '0'],
    ['Отчётов сдано', ({ line }) => of(line.reports, line.reportsAsked)],
    ['Показателей достигнуто', ({ line }) => line.reached === null ? '–'
        : `${of(line.reached, line.indicators)}${line.awaited ? `, ожидается ${line.awaited}` : ''}`]
];

function row(each) {
    const { id, title, started } = each.line;
    return element('tr', {},
        element('th', { scope: 'row' }, element('a', { href: view(id, 'today') }, title), element('span', {
            className: 'vekha-region-ways' }, ...[['year', 'год'], ['load', 'нагрузка'], ['indicators', 'показатели']]
            .map(([name, text]) => element('a', { href: view(id, name), 'aria-label': `${title}: ${text}` }, text)))),
        ...COLUMNS.map(([, text]) => element('td', { className: started ? '' : 'vekha-quiet' }, text(each))));
}

const table = ({ rows, year }) => element('div', { className: 'vekha-region', tabIndex: 0, role: 'region',
    'aria-label': 'Муниципалитеты таблицей' },
element('table', { className: 'table' }, element('caption', {}, `${year} учебный год`),
    element('thead', {}, element('tr', {}, ...['Муниципалитет', ...COLUMNS.map(([title]) => title)].map(text =>
        element('th', { scope: 'col' }, text)))),
    element('tbody', {}, ...rows.map(row))));

function years({ years, year }) {
    return years.length > 1 && element('form', { className: 'vekha-region-filter', role: 'search',
        onsubmit: event => event.preventDefault() },
    element('label', {}, 'Сравнить за учебный год', element('select', {
        onchange: event => go({ schoolYear: event.target.value, page: '' })
    }, ...years.map(each => element('option', { value: each, selected: each === year }, each)))));
}

function pages({ page, pages, total }) {
    return pages > 1 && element('nav', { className: 'vekha-region-pages', 'aria-label': 'Страницы' },
        page > 1 && element('a', { href: withParameters({ page: page - 1 }) }, 'Назад'),
        element('span', {}, `Страница ${page} из ${pages}, всего муниципалитетов: ${total}`),
        page < pages && element('a', { href: withParameters({ page: page + 1 }) }, 'Дальше'));
}

const bars = (title, rows, headers, datasets) => ({
    title, headers: ['Муниципалитет', ...headers],
    rows: rows.map((each, place) => [each.line.title, ...datasets.map(({ data }) => number(data[place]))]),
    height: 90 + rows.length * (16 + 20 * datasets.length),
    config: {
        type: 'bar',
        data: { labels: rows.map(({ line }) => line.title.length > 24 ? `${line.title.slice(0, 23)}…` : line.title),
            datasets },
        options: { indexAxis: 'y', scales: { x: { beginAtZero: true } }, plugins: { legend: { display: datasets.length > 1,
            position: 'bottom' } } }
    }
});

const dataset = (label, data, backgroundColor) => ({ label, data, backgroundColor, maxBarThickness: 22 });

/** Shows the view; gives back how to end it. */
export async function show(node) {
    const [region] = await Promise.all([read(`/web/overview/region?${query()}`), style('overview/region.css')]);
    const { rows, year, before } = region;
    node.append(...[years(region), element('h2', {}, 'Муниципалитеты рядом'), table(region), pages(region)].filter(Boolean));
    const ends = [
        await chart(node, bars('Доля школ с низкими результатами, %', rows, [year, before], [
            dataset(year, rows.map(({ share }) => share), INK),
            dataset(before, rows.map(({ shareBefore }) => shareBefore), BEFORE)])),
        await chart(node, bars('Пройдено этапов школ, %', rows, ['Пройдено, %'], [
            dataset('Пройдено, %', rows.map(({ progress }) => progress), INK)])),
        await chart(node, bars('Просрочено задач', rows, ['Просрочено'], [
            dataset('Просрочено', rows.map(({ line }) => line.late), LATE)]))
    ];
    return () => ends.forEach(end => end());
}
