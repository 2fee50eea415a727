// A school with its years, or the list of schools to choose from.
import { read, root } from '../web.js';
import { element, style } from '../elements.js';
import { go, parameters, query, withParameters } from './address.js';
import { results } from './school-results.js';
import { state, table } from './table.js';

const LIST = { school: '', page: '' };

const link = (href, text) => element('a', { href }, text);

const section = (title, ...content) => element('section', {}, element('h3', {}, title), ...content);

function search(statuses) {
    const asked = parameters();
    const words = element('input', { type: 'search', value: asked.search || '', maxLength: 100 });
    const status = element('select', {}, element('option', { value: '' }, 'любой'), ...statuses.map(({ id, title }) =>
        element('option', { value: id, selected: id === asked.status }, title)));
    return element('form', {
        className: 'vekha-search',
        role: 'search',
        onsubmit: event => {
            event.preventDefault();
            go({ search: words.value.trim(), status: status.value, page: '' });
        }
    }, element('label', {}, 'Название школы', words), element('label', {}, 'Статус года', status),
    element('button', { className: 'btn btn-primary' }, 'Найти'));
}

function pages({ page, pages }) {
    return pages > 1 && element('nav', { className: 'vekha-pages', 'aria-label': 'Страницы списка' },
        page > 1 && link(withParameters({ page: page - 1 }), 'Назад'), `Страница ${page} из ${pages}`,
        page < pages && link(withParameters({ page: page + 1 }), 'Дальше'));
}

async function list(node) {
    const found = await read(`/web/overview/schools?${query()}`);
    node.append(element('h2', {}, `Школы, ${found.schoolYear} учебный год`), search(found.statuses),
        element('p', { role: 'status' }, `Найдено: ${found.total}`),
        table(['Школа', 'Полное название', 'Статусы года', 'Сопровождение'], found.schools.map(school => [
            link(withParameters({ school: school.id }), school.shortName),
            school.merged ? `${school.name} (присоединена к другой школе)` : school.name,
            school.statuses.join(', ') || 'нет', school.support || 'нет'
        ]), 'Таких школ нет. Измените условия поиска.'), pages(found) || '');
}

function header(school) {
    return element('header', {},
        element('p', {}, link(withParameters(LIST), 'Все школы муниципалитета')),
        element('h2', {}, school.name),
        element('ul', { className: 'vekha-facts' }, ...school.facts.map(fact => element('li', {}, fact))),
        element('p', {}, `${school.schoolYear} учебный год. Сопровождение: ${school.support || 'не ведётся'}`));
}

function listing(school) {
    return section('Почему в списке', element('p', { className: 'vekha-reason' }, school.reason
        || `За ${school.schoolYear} учебный год правило выявления к школе не применяли. `
        + 'Основания статусов – в истории.'));
}

function statuses(school) {
    return section('История статусов', table(['Статус', 'Учебный год', 'С', 'По', 'Основание'],
        school.statuses.map(({ title, year, since, until, basis }) => [title, year, since,
            until || (year < school.schoolYear ? 'до конца года' : 'действует'), basis]),
        'Статусов у школы не было.'));
}

function profile({ profile }) {
    if (!profile) {
        return section('Рисковый профиль', element('p', { className: 'vekha-empty' }, 'Профиля за этот год нет.'));
    }
    const active = profile.risks.filter(({ level }) => level > 0);
    const absent = profile.risks.length - active.length;
    return section('Рисковый профиль',
        element('p', {}, profile.agreed ? `${profile.state}, ${profile.agreed}. ` : `${profile.state}. `,
            `Факторов, которые не проявляются: ${absent}.`),
        table(['Фактор риска', 'Оценка', 'Школа работает', 'Факты'], active
            .sort((one, other) => other.level - one.level)
            .map(risk => [`${risk.number} ${risk.title}`,
                risk.level > 1 ? element('strong', {}, risk.grade) : risk.grade, risk.works ? 'да' : 'нет', risk.facts || '–']), 'Факторы риска не проявляются.'));
}

function programme({ programme, agreements }) {
    const parts = [];
    if (programme) {
        const { title, state: stands, order, version, measures } = programme;
        const done = measures.filter(measure => measure.done).length;
        const late = measures.filter(measure => measure.overdue).length;
        parts.push(element('p', {}, element('strong', {}, title), ` – ${stands}${order ? `, ${order}` : ''}`
            + `${version > 1 ? `, версия ${version}` : ''}. Мероприятий исполнено ${done} из ${measures.length}`
            + `${late ? `, просрочено ${late}` : ''}.`),
        table(['Мероприятие', 'Риск', 'Срок', 'Ответственный', 'Ожидаемый результат', 'Состояние', 'Результат'],
            measures.map(measure => [measure.title, measure.risk, measure.deadline, measure.responsible,
                measure.expected, state(measure.state, measure.overdue), measure.result || '–']),
            'Мероприятий в программе нет.'));
    } else {
        parts.push(element('p', { className: 'vekha-empty' }, 'Программы за этот год нет.'));
    }
    if (agreements.length) {
        parts.push(element('p', {}, element('strong', {}, 'Договорённости собеседования')),
            table(['Договорённость', 'Срок', 'Состояние'], agreements.map(agreed => [agreed.text, agreed.due,
                state(agreed.state, agreed.overdue)]), ''));
    }
    return section('Программа и мероприятия', ...parts);
}

const processLink = (id, text) => link(`#/process-instance/${id}/runtime`, text);

function reports({ reports }) {
    return section('Отчёты', table(['Период', 'Срок', 'Состояние', 'Сдан', 'Строк с ответом', 'Замечания', 'Процесс'],
        reports.map(report => [report.period, report.due, state(report.state, report.overdue), report.submitted,
            report.lines, report.remark, report.instance ? processLink(report.instance, 'Открыть') : '–']),
        'Отчёты за этот год не запланированы.'));
}

function steps({ steps }) {
    return section('Этапы года', table(['Этап', 'Срок', 'Состояние'], steps.map(step => [step.title, step.due,
        state(step.doneOn ? `${step.state} ${step.doneOn}` : step.state, step.overdue > 0,
            `просрочено на ${step.overdue} дн.`)]), 'Этапов у школы в этом году нет.'));
}

function documentLink({ title, address }) {
    if (!address) {
        return title;
    }
    return address.startsWith('/') ? element('a', { href: root + address }, title)
        : element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, title);
}

function papers({ papers, morePapers }) {
    return section('Документы', table(['Документ', 'К чему', 'Вид', 'Приложил', 'Дата'], papers.map(paper => [
        documentLink(paper), paper.matter, paper.kind, paper.author, paper.added]), 'Документов нет.'),
    morePapers && element('p', {}, `Показаны последние ${papers.length}.`));
}

function people({ people }) {
    return section('Люди', table(['Кто', 'Роль'], people.map(({ name, role, login, school }) => [
        school ? link(withParameters({ school }), name)
            : element('span', {}, name, element('small', { className: 'vekha-login' }, login)), role]), 'За школой никто не закреплён: администратор даёт логины и группы.'));
}

function processes({ instances }) {
    return section('Процессы', table(['Процесс', 'О чём'], instances.map(({ id, process, key }) => [
        processLink(id, process), key]), 'Сейчас для школы ничего не идёт.'));
}

async function one(node) {
    const school = await read(`/web/overview/school?${query()}`);
    const charts = element('div');
    node.append(element('div', { className: 'vekha-school' }, header(school),
        element('div', {}, listing(school), section('Результаты оценочных процедур', charts), profile(school),
            programme(school), reports(school), papers(school), statuses(school)),
        element('div', {}, steps(school), people(school), processes(school))));
    return results(charts, school.results);
}

/** Shows the view; gives back how to end it, if there is anything to end. */
export async function show(node) {
    await style('overview/school.css');
    try {
        return await (parameters().school ? one : list)(node);
    } catch (error) {
        if (error.status !== 404 || !parameters().school) {
            throw error;
        }
        node.replaceChildren(element('p', { className: 'vekha-fault', role: 'alert' }, error.message),
            element('p', {}, link(withParameters(LIST), 'Все школы муниципалитета')));
        return undefined;
    }
}
