// The tab «Школа» of a task that is about a school: its short picture, to be known before the task is done.
import { read } from '../../vekha/web.js';
import { dateText, element } from '../../vekha/elements.js';
import { onOpenedTask } from './opened-task.js';

const ID = 'task-detail-school';

const NAME = 'Школа';

const address = task => `/web/tasks/${encodeURIComponent(task)}/school`;

// Asked once for the name of the tab and for what is in it. A tab without a name is not shown.
let asked = {};

function ask(task) {
    if (asked.task !== task) {
        asked = { task, answer: read(address(task)) };
    }
    return asked.answer;
}

onOpenedTask((task, renameTab) => {
    renameTab(ID, '');
    ask(task).then(card => renameTab(ID, card ? NAME : ''), () => { asked = {}; });
});

const list = (className, items) => element('ul', { className }, ...items);

const item = (...parts) => element('li', {}, ...parts);

function part(title, ...content) {
    const shown = content.filter(Boolean);
    return shown.length ? element('section', { className: 'vekha-part' }, element('h4', {}, title), ...shown) : null;
}

const paragraphs = text => text.split(/\n+/).map(line => element('p', {}, line));

function results({ results, moreResults }) {
    if (!results.length) {
        return element('p', {}, 'Результатов оценочных процедур нет.');
    }
    return element('div', {}, list('vekha-results', results.map(result => item(
        element('span', { className: 'vekha-procedure' }, `${result.procedure}, ${result.year}: `), result.text,
        result.low && element('strong', { className: 'vekha-low' }, ' низкий'),
        element('span', { className: 'vekha-facts' }, ` ${result.trend}`)))),
    moreResults > 0 && element('p', { className: 'vekha-facts' },
        `Ещё процедур: ${moreResults}. Все результаты – в Cockpit, «Дорожная карта», «Школа».`));
}

function risks(profile) {
    if (!profile) {
        return element('p', {}, 'Рискового профиля ещё нет.');
    }
    return element('div', {}, element('p', {}, profile.state),
        profile.activated.length > 0 && list('', profile.activated.map(risk => item(`${risk.number} ${risk.title}: `,
            risk.acute ? element('strong', { className: 'vekha-low' }, risk.grade) : risk.grade))));
}

const steps = card => card.steps.length > 0 && element('ol', { className: 'vekha-steps' }, ...card.steps.map(step =>
    element('li', { className: step.over ? 'over' : '', ...(step.current ? { 'aria-current': 'step' } : {}) },
        step.title, element('span', { className: 'vekha-facts' },
            ` ${step.state}${step.due ? `, срок ${dateText(step.due)}` : ''}`),
        step.current && element('strong', {}, ' – школа сейчас здесь'))));

const late = card => card.overdue.length > 0 && list('vekha-overdue', card.overdue.map(each => item(each.title,
    element('span', { className: 'vekha-facts' }, ` срок ${dateText(each.due)}, дней просрочки: ${each.days}`))));

const people = card => card.people.length > 0 && list('', card.people.map(person => item(`${person.role}: ${person.name}`,
    person.email && ', ', person.email && element('a', { href: `mailto:${person.email}` }, person.email))));

const statuses = card => card.statuses.length
    ? list('', card.statuses.map(status => item(element('strong', {}, status.title), ', ', status.basis)))
    : element('p', {}, 'В этом учебном году школа без статуса.');

function draw(card) {
    return element('section', { className: 'vekha-school', 'aria-label': NAME },
        element('h3', {}, card.name),
        card.fullName !== card.name && element('p', { className: 'vekha-facts' }, card.fullName),
        element('p', { className: 'vekha-facts' },
            `Учебный год ${card.year}${card.support ? `. Сопровождение: ${card.support.toLowerCase()}` : ''}`),
        part('Просрочено', late(card)),
        part('Статус', statuses(card)),
        card.reasons && part('Почему в списке', ...paragraphs(card.reasons)),
        part('Последние результаты', results(card)),
        part('Рисковый профиль', risks(card.risks)),
        part('Где школа в годовом цикле', steps(card)),
        part('К кому обратиться', people(card)));
}

export default {
    id: ID,
    pluginPoint: 'tasklist.task.detail',
    // Between the form and the documents
    priority: 950,
    async render(node, { taskId }) {
        if (!taskId) {
            return;
        }
        node.replaceChildren(element('p', { role: 'status' }, 'Загружаем сведения о школе…'));
        try {
            const card = await ask(taskId);
            node.replaceChildren(card ? draw(card) : element('p', {}, 'Эта задача не об отдельной школе.'));
        } catch (error) {
            asked = {};
            node.replaceChildren(element('p', { className: 'vekha-fault', role: 'alert' }, error.message));
        }
    },
    unmount() {},
    properties: { label: '' }
};
