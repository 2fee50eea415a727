// A school's report of a period: as it would be sent, with one button. What was changed in it is kept on the server
// until it is sent, as in Tasklist.
import { dateText, daysText, element } from './camunda/app/vekha/elements.js';
import { change, read } from './camunda/app/vekha/web.js';
import { choice, day, entered, enteredDay, enteredNumber, fault, field, number, text } from './our-fields.js';

const OUTCOMES = [['', 'Выберите'], ['DONE', 'Исполнено'], ['PARTLY_DONE', 'Исполнено частично'],
    ['IN_PROGRESS', 'В работе'], ['NOT_DONE', 'Не исполнено']];
const PAPERS = [['', 'Не указано'], ['DOCUMENT', 'Документ: номер и дата'], ['LINK', 'Ссылка'],
    ['PAPER', 'На бумаге в управлении образования'], ['FILE', 'Файл, приложенный к мероприятию или отчёту']];
const PAUSE = 1500;

function lineOf(line) {
    const { answer } = line;
    const outcome = choice(answer.outcome, OUTCOMES);
    const comment = text(answer.comment, 1000);
    const count = number(answer.count);
    const total = number(answer.total);
    const kind = choice(answer.paperKind, PAPERS);
    const words = text(answer.paperText, 255);
    const date = day(answer.paperDate);
    const parts = { count: field('Сделано', count), total: field('Из скольких', total),
        kind: field('Чем подтверждается', kind), words: field('Название и номер или ссылка', words),
        date: field('Дата документа', date) };
    const shown = () => {
        const some = ['DONE', 'PARTLY_DONE'].includes(outcome.value);
        const proved = line.documented && outcome.value === 'DONE';
        return { count: line.counted && some, total: line.shared && some, kind: proved,
            words: proved && ['DOCUMENT', 'LINK'].includes(kind.value), date: proved && kind.value === 'DOCUMENT' };
    };
    const show = () => Object.entries(shown()).forEach(([name, seen]) => parts[name].hidden = !seen);
    const node = element('li', { className: 'line', oninput: show },
        element('h3', {}, line.title),
        element('p', { className: 'about' }, [line.due ? `срок ${dateText(line.due)}${line.late ? ', просрочено' : ''}`
            : 'весь год', line.expected && `ожидается: ${line.expected}`].filter(Boolean).join(' · ')),
        line.remark && element('p', { className: 'note' }, `Замечание: ${line.remark}`),
        element('div', { className: 'fields' }, field('Состояние', outcome), field('Пояснение', comment),
            ...Object.values(parts)));
    show();
    return { node, outcome, values: () => {
        const seen = shown();
        return { lineId: line.lineId, outcome: outcome.value || null, comment: entered(comment),
            ...seen.count && { count: enteredNumber(count) }, ...seen.total && { total: enteredNumber(total) },
            ...seen.kind && { paperKind: kind.value || null }, ...seen.words && { paperText: entered(words) },
            ...seen.date && { paperDate: enteredDay(date) } };
    } };
}

/** What the report comes to once all is answered, until somebody writes better words. */
function proposed(lines, settled) {
    const said = lines.map(line => line.outcome.value);
    if (said.includes('')) {
        return '';
    }
    const of = (...outcomes) => said.filter(each => outcomes.includes(each)).length;
    return [`Исполнено ${of('DONE') + settled} из ${lines.length + settled}`,
        of('PARTLY_DONE') && `частично ${of('PARTLY_DONE')}`, of('IN_PROGRESS') && `в работе ${of('IN_PROGRESS')}`,
        of('NOT_DONE') && `не исполнено ${of('NOT_DONE')}`].filter(Boolean).join(', ') + '.';
}

/** The report that a task asks for; it is read anew unless something was changed in it. */
export function sheet(task, page) {
    const title = element('h2', { id: `report-${task.id}` }, task.title);
    const place = element('div', {}, element('p', {}, 'Загружается…'));
    const node = element('section', { className: 'report', 'aria-labelledby': title.id }, title,
        element('p', { className: task.late > 0 ? 'late' : 'about' }, task.late > 0
            ? `Просрочено на ${daysText(task.late)}: срок был ${dateText(task.due)}` : task.due && `Срок: ${dateText(task.due)}`),
        place);
    const refusal = fault();
    const kept = element('p', { className: 'about', role: 'status' });
    let dirty = false;
    let last;
    let timer;

    function show(form) {
        const lines = form.lines.map(lineOf);
        const summary = element('textarea', { rows: 3, maxLength: 2000, value: form.values.summary
            ?? proposed(lines, form.settled.length) });
        let ownWords = Boolean(form.values.summary);
        const values = () => ({ ...lines.length && { lines: lines.map(line => line.values()) },
            summary: entered(summary) });
        const keep = async () => change('PUT', `/web/tasks/${task.id}/draft`, values()).then(
            () => kept.textContent = 'Введённое сохранено, отчёт ещё не сдан.',
            error => kept.textContent = error.message);
        summary.addEventListener('input', () => ownWords = true);
        const changed = () => {
            dirty = true;
            refusal.clear();
            others.hidden = !lines.some(line => line.outcome.value === '');
            summary.value = ownWords ? summary.value : proposed(lines, form.settled.length);
            clearTimeout(timer);
            timer = setTimeout(() => keep().catch(error => kept.textContent = error.message), PAUSE);
        };
        const button = element('button', { type: 'submit', className: 'main' }, 'Сдать');
        const send = async event => {
            event.preventDefault();
            refusal.clear();
            clearTimeout(timer);
            button.disabled = true;
            try {
                const picture = await change('POST', `${page.address()}/tasks/${task.id}`, values());
                dirty = false;
                page.show(picture);
                document.getElementById('state').scrollIntoView({ block: 'nearest' });
            } catch (error) {
                refusal.say(error);
            } finally {
                button.disabled = false;
            }
        };
        // Of what goes on all year there is often no more to say
        const others = element('button', { type: 'button', className: 'plain', onclick: () => {
            lines.filter(line => line.outcome.value === '').forEach(line => {
                line.outcome.value = 'IN_PROGRESS';
                line.outcome.dispatchEvent(new Event('input', { bubbles: true }));
            });
            button.focus();
        } }, 'Остальное — в работе');
        others.hidden = !lines.some(line => line.outcome.value === '');
        title.textContent = form.title;
        place.replaceChildren(element('form', { onsubmit: send, oninput: changed, noValidate: true },
            form.remark && element('p', { className: 'note' }, `Отчёт вернули: ${form.remark}`),
            element('ul', { className: 'lines' }, ...lines.map(line => line.node)), others,
            form.settled.length > 0 && element('details', {},
                element('summary', {}, `Уже отмечено как исполненное: ${form.settled.length}`),
                element('ul', { className: 'plain' }, ...form.settled.map(each => element('li', {}, each)))),
            field('Главное за период', summary), kept, refusal.place, button));
    }

    return { node, dirty: () => dirty, refresh: () => {
        if (!dirty) {
            read(`${page.address()}/tasks/${task.id}`).then(form => {
                // Somebody may have begun to fill it in meanwhile
                if (!dirty && JSON.stringify(form) !== last) {
                    last = JSON.stringify(form);
                    show(form);
                }
            }).catch(error => {
                place.replaceChildren(refusal.place);
                refusal.say(error);
            });
        }
    } };
}
