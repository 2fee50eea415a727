// Acts on the ticked tasks of the desk and says of each what became of it. Nothing that was typed is lost when the
// server refuses.
import { change, root } from './camunda/app/vekha/web.js';

const TEXT = {
    return: 'Что исправить',
    remind: 'Что добавить к напоминанию (можно не заполнять)',
    move: 'Причина переноса',
    entry: 'Кто сообщил, номер письма'
};

const DATE = {
    move: 'Новый срок',
    'done-before': 'Когда исполнено',
    entry: 'Дата источника'
};

const byId = id => document.getElementById(id);
const boxes = [...document.querySelectorAll('input[name="task"]')];
const ticked = () => boxes.filter(box => box.checked);

function count() {
    const number = ticked().length;
    byId('count').textContent = `Отмечено: ${number}`;
    byId('do').disabled = number === 0;
    byId('all').checked = number > 0 && number === boxes.length;
}

function showFields() {
    const act = byId('act').value;
    document.querySelectorAll('[data-for]').forEach(field => {
        field.hidden = !field.dataset.for.split(' ').includes(act);
    });
    byId('text-label').textContent = TEXT[act] ?? '';
    byId('date-label').textContent = DATE[act] ?? '';
}

function say(kind, sentences) {
    const answer = byId('answer');
    answer.className = kind;
    answer.hidden = false;
    answer.replaceChildren(...sentences.map(sentence => {
        const line = document.createElement('div');
        line.textContent = sentence;
        return line;
    }));
    answer.scrollIntoView({ block: 'nearest' });
}

function fields(tasks) {
    const value = id => byId(id).value || null;
    return {
        tasks,
        text: value('text'),
        user: value('user'),
        date: value('date'),
        orderNumber: value('orderNumber'),
        orderDate: value('orderDate'),
        source: value('source')
    };
}

/** What is done leaves the list of what is ticked, so that only the rest is tried again. */
function show({ summary, answers }) {
    const refused = answers.filter(answer => !answer.done);
    answers.filter(answer => answer.done).forEach(answer => {
        const box = boxes.find(one => one.value === answer.task);
        box.checked = false;
        box.closest('tr').classList.add('done');
    });
    const first = `${summary.split(':')[0]}.`;
    say(refused.length ? 'fault' : 'note', [
        refused.length ? first : summary,
        ...refused.map(answer => `${answer.name}: ${answer.message}`)
    ]);
    count();
}

async function enterForAnother(tasks) {
    if (tasks.length !== 1) {
        throw new Error('Внести за исполнителя можно одну задачу за раз: отметьте одну.');
    }
    const { path } = await change('POST', `/web/desk/${tasks[0]}/entry`, fields(tasks));
    window.location.assign(root + path);
}

async function act() {
    const tasks = ticked().map(box => box.value);
    const button = byId('do');
    button.disabled = true;
    try {
        if (byId('act').value === 'entry') {
            await enterForAnother(tasks);
        } else {
            show(await change('POST', `/web/desk/${byId('act').value}`, fields(tasks)));
        }
    } catch (error) {
        say('fault', [error.message]);
        count();
    }
}

if (boxes.length) {
    boxes.forEach(box => box.addEventListener('change', count));
    byId('all').addEventListener('change', event => {
        boxes.forEach(box => { box.checked = event.target.checked; });
        count();
    });
    byId('act').addEventListener('change', showFields);
    byId('do').addEventListener('click', act);
    showFields();
    count();
}
