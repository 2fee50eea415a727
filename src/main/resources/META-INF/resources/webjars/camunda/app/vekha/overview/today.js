// «Сегодня»: who is late and with what, what waits for whoever looks, what is due soon.
import { read } from '../web.js';
import { dateText, element, number, style } from '../elements.js';
import { query } from './address.js';
import { accepting } from './today-accept.js';
import { days, desk, empty, line, people, whole } from './today-lines.js';

const SCHOOLS = ['школа', 'школы', 'школ'];
const TASKS = ['задача', 'задачи', 'задач'];

function section(key, title, count, ...content) {
    return element('section', { id: `today-${key}`, className: 'vekha-today-part', 'aria-labelledby': `today-${key}-title` },
        element('h2', { id: `today-${key}-title`, tabIndex: -1 }, `${title} `,
            element('span', { className: 'vekha-count' }, String(count))), ...content);
}

const list = rows => element('ul', { className: 'vekha-lines' }, ...rows);

function task(row, acts) {
    return line({ ...row, acts, badge: days(row.days), note: row.due && `срок ${dateText(row.due)}` });
}

/** What the same people have to do stands together, below their names. */
function school(late, acts) {
    const holders = new Map();
    late.tasks.forEach(each => {
        const key = JSON.stringify(each.people);
        holders.set(key, [...holders.get(key) || [], each]);
    });
    const more = late.total - late.tasks.length;
    return element('li', { className: 'vekha-late-school' },
        element('h3', {}, late.school || 'Муниципалитет', element('span', { className: 'vekha-late' },
            ` просрочено: ${number(late.total, TASKS)}, дольше всего ${days(late.tasks[0].days)}`)),
        ...[...holders.values()].flatMap(tasks => [people(tasks[0].people), list(tasks.map(each =>
            line({ ...each, school: null, acts, badge: days(each.days), note: `срок ${dateText(each.due)}` })))]),
        more > 0 && (acts ? desk({ show: 'overdue', school: late.schoolId || '' }, `Ещё ${number(more, TASKS)}`)
            : element('p', { className: 'vekha-quiet' }, `Ещё ${number(more, TASKS)} – в таблице Excel`)));
}

function overdue({ overdue: late, acts }) {
    const shown = late.rows.reduce((sum, { total }) => sum + total, 0);
    const count = late.schools ? `${late.total}, ${number(late.schools, SCHOOLS)}` : late.total;
    return section('overdue', 'Просрочено', count,
        late.total ? element('ul', { className: 'vekha-plain' }, ...late.rows.map(each => school(each, acts)))
            : empty('Ничего не просрочено.'),
        whole(shown < late.total, { show: 'overdue' }, acts));
}

function due(key, title, { total, lines, rows }, acts, show) {
    return section(key, title, total, rows.length ? list(rows.map(row => line({
        ...row, acts, school: row.schools === 1 ? row.names[0] : null,
        more: row.schools > 1 && `${number(row.schools, SCHOOLS)}: ${row.names.join(', ')}${
            row.schools > row.names.length ? ' и другие' : ''}`,
        badge: dateText(row.due), to: !row.link.task && acts && { show: 'all', kind: row.key, text: row.name }
    }))) : empty('Сроков нет.'), whole(lines > rows.length, { show }, acts));
}

function silent({ silent: { total, lines, rows }, acts }) {
    return section('silent', 'Не ответили', total, rows.length ? list(rows.map(row => line({
        name: row.title, acts, badge: `ответили ${row.asked - row.silent} из ${row.asked}`,
        to: acts && { show: 'all', kind: row.key }
    }, list([...row.names.map(one => line({ name: one.name, link: one.link, acts, days: one.days, badge: days(one.days),
        note: `до ${dateText(one.due)}` })), row.silent > row.names.length
        && element('li', { className: 'vekha-quiet' }, `и ещё ${row.silent - row.names.length}`)].filter(Boolean)))))
        : empty('Все, у кого подошёл срок, ответили.'), whole(lines > rows.length, { show: 'all' }, acts));
}

function signature({ signature: { total, rows }, acts }) {
    return section('signature', 'На подписи у начальника', total,
        rows.length ? list(rows.map(row => task(row, acts))) : empty('На подписи ничего нет.'),
        whole(total > rows.length, { show: 'signature' }, acts));
}

function assignments({ assignments: { total, rows }, lateAssignments, acts }) {
    return section('assignments', 'Поручения протоколов', lateAssignments ? `${total}, просрочено ${lateAssignments}` : total,
        rows.length ? list(rows.map(row => line({ ...row, acts, name: row.text, matter: row.who,
            badge: days(row.days), note: `${row.state}, срок ${dateText(row.due)}` })))
            : empty('Открытых поручений нет.'),
        whole(total > rows.length, { show: 'all', kind: 'Task_CarryOutAssignment' }, acts));
}

function meetings({ meetings: { total, rows }, acts }) {
    return section('meetings', 'Встречи на две недели', total, rows.length ? list(rows.map(row => line({
        ...row, acts, name: row.title, badge: dateText(row.date), matter: row.who && `проводит: ${row.who}`,
        more: !row.school && row.schools > 1 && number(row.schools, SCHOOLS)
    }))) : empty('Собеседований, круглых столов и семинаров в ближайшие две недели нет.'),
    whole(total > rows.length, { show: 'all' }, acts));
}

/** Each figure leads to its list. The address is the application's, so that it takes no anchors. */
function figure(key, title, count, about, grave) {
    return element('button', {
        type: 'button', className: `vekha-figure${grave && count ? ' vekha-grave' : ''}`,
        onclick: () => {
            const heading = document.getElementById(`today-${key}-title`);
            heading.scrollIntoView({ block: 'start' });
            heading.focus({ preventScroll: true });
        }
    }, element('strong', {}, String(count)), element('span', {}, title), about && element('small', {}, about));
}

function figures(today) {
    const { overdue: late } = today;
    return element('div', { className: 'vekha-today-figures', role: 'group', 'aria-label': `Главное на ${dateText(today.today)}` },
        figure('overdue', 'просрочено', late.total, late.rows.length > 0 && late.rows[0].school
            && `дольше всех: ${late.rows[0].school}`, true),
        figure('decisions', today.acts ? 'ждут моего решения' : 'ждут координатора', today.decisions.total),
        figure('due', `срок до ${dateText(today.week)}`, today.due.total),
        figure('later', `и до ${dateText(today.month)}`, today.later.total),
        figure('silent', 'не ответили', today.silent.total),
        figure('signature', 'на подписи', today.signature.total),
        figure('assignments', 'поручений', today.assignments.total,
            today.lateAssignments > 0 && `просрочено ${today.lateAssignments}`),
        figure('meetings', 'встреч за две недели', today.meetings.total));
}

async function draw(node, said) {
    const today = await read(`/web/overview/today?${query()}`);
    const { acts } = today;
    const waiting = section('decisions', acts ? 'Ждут моего решения' : 'Ждут решения координатора',
        today.decisions.total, ...accepting(today, row => task(row, acts), said, outcome => draw(node, outcome)),
        whole(today.decisions.total > today.decisions.rows.length, { show: 'mine' }, acts));
    node.replaceChildren(figures(today), element('div', { className: 'vekha-today' },
        element('div', {}, overdue(today), waiting, silent(today)),
        element('div', {}, due('due', `Срок до ${dateText(today.week)}`, today.due, acts, 'soon'),
            due('later', `Позже, до ${dateText(today.month)}`, today.later, acts, 'all'),
            meetings(today), signature(today), assignments(today))));
}

export async function show(node) {
    await style('overview/today.css');
    await draw(node);
}
