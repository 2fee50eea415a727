// The lines that are asked of a school: each with what can be said of it in place. A mark of a measure goes into
// the table of measures, what is said of an agreement to its curator, and a short task is sent with its own form.
import { dateText, daysText, element } from './camunda/app/vekha/elements.js';
import { change, read, root } from './camunda/app/vekha/web.js';
import { area, choice, day, entered, enteredDay, enteredNumber, fault, field, files, filesSent, number, ownFiles,
    taskFiles, text } from './our-fields.js';

const PAPERS = [['', 'Не указано'], ['DOCUMENT', 'Документ: номер и дата'], ['LINK', 'Ссылка'],
    ['PAPER', 'На бумаге в управлении образования']];
const EVIDENCE = [['', 'Выберите'], ['ATTACHED', 'Фото или файл'], ['DOCUMENT', 'Документ с номером и датой'],
    ['LINK', 'Ссылка'], ['PAPER', 'На бумаге в управлении образования'], ['NONE', 'Подтверждения нет']];

/** What shows that something is done: a kind, and what belongs to it. */
function paper(kinds, values, shownFor) {
    const kind = choice(values.kind, kinds);
    const words = text(values.text, 255);
    const date = day(values.date);
    const wordsField = field('Название и номер', words);
    const dateField = field('Дата документа', date);
    const show = () => {
        wordsField.hidden = !shownFor.includes(kind.value);
        wordsField.querySelector('label').textContent = kind.value === 'LINK' ? 'Ссылка'
            : kind.value === 'PAPER' ? 'Где хранится' : 'Название и номер';
        dateField.hidden = kind.value !== 'DOCUMENT';
    };
    kind.addEventListener('input', show);
    show();
    return { kind, show, nodes: [field('Чем подтверждается', kind), wordsField, dateField], values: () => ({
        kind: kind.value || null,
        text: shownFor.includes(kind.value) ? entered(words) : null,
        date: kind.value === 'DOCUMENT' ? enteredDay(date) : null
    }) };
}

/** Sets what is said of a measure, as its row in the table of measures has it. */
function measurePanel(line, state, page) {
    const { measure } = line;
    const done = state === 'DONE';
    const doneOn = day(measure.doneOn ?? page.today());
    const n = number(measure.n);
    const of = number(measure.of);
    const proof = paper(PAPERS, { kind: measure.paperKind === 'FILE' ? '' : measure.paperKind, text: measure.paperText,
        date: measure.paperDate }, ['DOCUMENT', 'LINK']);
    const note = area(measure.note, 4000);
    const place = `/web/measures/${page.shown.school.supportId}/${line.id}/files`;
    return {
        nodes: [done && field('Когда исполнено', doneOn),
            done && measure.counted && field(`Сделано (ожидается ${measure.target})`, n),
            done && measure.share && field('Из скольких', of),
            ...done ? proof.nodes : [], done && files(place, ownFiles(place)),
            field(state === 'NOT_DONE' ? 'Почему не получается' : 'Пояснение', note)],
        send: async () => {
            const { kind, text: words, date } = done ? proof.values() : { kind: null, text: null, date: null };
            if (state === 'NOT_DONE' && !entered(note)) {
                throw new Error('Напишите, почему не получается.');
            }
            await change('PUT', `/web/measures?supportId=${page.shown.school.supportId}`, { rows: [{
                measureId: line.id, title: line.title, known: measure.known, state, doneOn: done ? enteredDay(doneOn) : null,
                n: done && measure.counted ? enteredNumber(n) : null, of: done && measure.share ? enteredNumber(of) : null,
                note: entered(note), paperKind: kind, paperText: words, paperDate: date }] });
            return read(page.address());
        }
    };
}

function agreementPanel(line, state, page) {
    const words = text('', 255);
    const date = day('');
    const note = area('', 3000);
    const place = `${page.address()}/agreements/${line.id}/files`;
    const done = state === 'DONE';
    return {
        nodes: [done && field('Документ: название и номер (если есть)', words), done && field('Дата документа', date),
            done && files(place, ownFiles(place)),
            field(state === 'NOT_POSSIBLE' ? 'Почему не получается' : 'Пояснение', note)],
        send: async () => change('PUT', `${page.address()}/agreements/${line.id}`, { state, note: entered(note),
            paperText: done ? entered(words) : null, paperDate: done ? enteredDay(date) : null })
    };
}

function activityPanel(line, outcome, page, { values }) {
    const done = outcome !== 'NOT_DONE';
    const doneOn = day(values.doneOn ?? page.today());
    const description = area(values.description, 4000);
    const proof = paper(EVIDENCE, { kind: values.evidenceKind, text: values.evidenceText, date: values.evidenceDate },
        ['DOCUMENT', 'LINK', 'PAPER']);
    const place = `/web/tasks/${line.id}/documents`;
    const attached = count => {
        if (count && !proof.kind.value) {
            proof.kind.value = 'ATTACHED';
            proof.show();
        }
    };
    return {
        nodes: [done && field('Когда исполнено', doneOn), field(done ? 'Что сделано' : 'Почему не получается', description),
            ...done ? proof.nodes : [], done && files(place, taskFiles(place), attached)],
        send: async () => {
            const { kind, text: words, date } = proof.values();
            return change('POST', `${page.address()}/tasks/${line.id}`, { outcome, description: entered(description),
                ...done && { doneOn: enteredDay(doneOn), evidenceKind: kind, evidenceText: words, evidenceDate: date } });
        }
    };
}

function assignmentPanel(line, state, page, { values }) {
    const report = area(values.report, 4000);
    const place = `/web/tasks/${line.id}/documents`;
    return {
        nodes: [field('Что сделано', report), files(place, taskFiles(place))],
        send: () => change('POST', `${page.address()}/tasks/${line.id}`, { report: entered(report) })
    };
}

const KINDS = {
    MEASURE: { panel: measurePanel, says: [['DONE', 'Сделано'], ['IN_PROGRESS', 'В работе'],
        ['NOT_DONE', 'Не получается']] },
    AGREEMENT: { panel: agreementPanel, says: [['DONE', 'Сделано'], ['IN_PROGRESS', 'В работе'],
        ['NOT_POSSIBLE', 'Не получается']] },
    ACTIVITY: { panel: activityPanel, form: true, says: [['DONE', 'Сделано'], ['PARTLY', 'Частично'],
        ['NOT_DONE', 'Не получается']] },
    ASSIGNMENT: { panel: assignmentPanel, form: true, says: [['DONE', 'Сделано']] }
};

function due(line, page) {
    if (!line.due) {
        return null;
    }
    return line.late > 0
        ? element('span', { className: 'due late' }, `просрочено на ${daysText(line.late)} (срок ${dateText(line.due)})`)
        : element('span', { className: 'due' }, `до ${dateText(line.due)}`);
}

/** A line with its buttons; `open` tells whether something is being filled in. */
export function card(line, page) {
    const kind = KINDS[line.kind];
    const place = element('div', { className: 'panel', hidden: true });
    const opened = element('a', { href: line.path ? root + line.path : '#' }, 'Открыть задачу');
    const buttons = kind ? kind.says.map(([state, title]) => element('button', { type: 'button', 'aria-expanded': 'false',
        className: state === 'DONE' ? '' : 'plain', onclick: event => fill(state, title, event.target) }, title)) : [];
    let dirty = false;

    function close() {
        place.hidden = true;
        place.replaceChildren();
        dirty = false;
        buttons.forEach(button => button.setAttribute('aria-expanded', 'false'));
    }

    async function fill(state, title, button) {
        if (button.getAttribute('aria-expanded') === 'true') {
            close();
            return;
        }
        close();
        button.setAttribute('aria-expanded', 'true');
        place.hidden = false;
        const refusal = fault();
        try {
            const form = kind.form ? await read(`${page.address()}/tasks/${line.id}`) : null;
            if (form?.inTasklist) {
                throw new Error('Здесь нужно отметить ещё и участников: откройте задачу.');
            }
            const panel = kind.panel(line, state, page, form ?? {});
            const save = element('button', { type: 'submit' }, title === 'Сделано' ? 'Отправить' : 'Сохранить');
            const send = async event => {
                event.preventDefault();
                refusal.clear();
                save.disabled = true;
                try {
                    await filesSent();
                    const picture = await panel.send();
                    dirty = false;
                    page.show(picture, line);
                } catch (error) {
                    refusal.say(error);
                } finally {
                    save.disabled = false;
                }
            };
            place.replaceChildren(element('form', { onsubmit: send, oninput: () => dirty = true, noValidate: true },
                form?.remark && element('p', { className: 'note' }, `Замечание: ${form.remark}`),
                ...panel.nodes, refusal.place, element('p', { className: 'acts-of-line' }, save,
                    element('button', { type: 'button', className: 'plain', onclick: close }, 'Отмена'))));
            place.querySelector('input:not(.unseen), select, textarea')?.focus();
        } catch (error) {
            place.replaceChildren(refusal.place);
            refusal.say(error);
        }
    }

    const answered = line.standing === 'ANSWERED';
    const node = element('li', { className: `line${answered ? ' answered' : ''}${line.late > 0 ? ' overdue' : ''}` },
        element('h3', {}, line.title),
        element('p', {}, element('span', { className: 'chip' }, line.state), ' ', due(line, page)),
        line.about && element('p', { className: 'about' }, line.about),
        line.said && element('p', { className: 'said' }, line.said),
        line.lacks && element('p', { className: 'note' }, `Не хватает: ${line.lacks}`),
        element('p', { className: 'acts-of-line' }, ...buttons,
            line.kind === 'REPORT' ? element('a', { href: `#report-${line.id}` }, 'Посмотреть и сдать') : line.path && opened),
        place);
    return { node, line, open: () => !place.hidden, dirty: () => dirty };
}
