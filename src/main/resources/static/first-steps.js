// The first steps of a municipality: its description, its schools and its people. What was typed stays on the page
// until the server has taken it.
import { element } from './camunda/app/vekha/elements.js';
import { change, root, upload } from './camunda/app/vekha/web.js';
import { review } from './first-steps-table.js';
import { hand } from './first-steps-passwords.js';

const page = document.getElementById('first-steps');
const municipality = page.dataset.municipality;
const base = `/web/first-steps/${municipality}`;

function say(form, message) {
    const fault = form.querySelector('.fault') || form.appendChild(element('p', { className: 'fault', role: 'alert' }));
    fault.textContent = message;
    fault.hidden = !message;
}

/** Does something once at a time, and says in place why it was refused. */
function onSubmit(form, act) {
    form.addEventListener('submit', async event => {
        event.preventDefault();
        const button = form.querySelector('button[type=submit]');
        button.disabled = true;
        await attempt(form, () => act(new FormData(form)));
        button.disabled = false;
    });
}

async function attempt(form, act) {
    say(form, '');
    try {
        await act();
    } catch (error) {
        say(form, error.message);
    }
}

/** A file is read as soon as it is chosen; the same one can be chosen again after a correction. */
function readFile(form, act) {
    const input = form.querySelector('input[type=file]');
    const status = form.querySelector('[role=status]');
    input.addEventListener('change', async () => {
        const data = new FormData(form);
        status.textContent = `Читаю «${input.files[0].name}»…`;
        input.value = '';
        await attempt(form, () => act(data));
        status.textContent = '';
    });
}

const open = (id, step) => {
    const address = `${root}/first-steps?municipality=${encodeURIComponent(id)}`;
    if (window.location.pathname + window.location.search === address) {
        window.location.hash = step;
        window.location.reload();
    } else {
        window.location.assign(`${address}#${step}`);
    }
};

const number = text => text ? Number(text) : null;

onSubmit(document.getElementById('municipality-form'), async data => {
    const entry = { ...Object.fromEntries(data), schools: number(data.get('schools')),
        experts: number(data.get('experts')) };
    const { id } = municipality ? await change('PUT', base, entry) : await change('POST', '/web/first-steps', entry);
    open(id, 'schools');
});

const COLUMNS = {
    schools: [['name', 'Название'], ['shortName', 'Краткое название'], ['code', 'Код'], ['pupils', 'Обучающихся'],
        ['breaks', 'Когда нет дороги']],
    people: [['name', 'ФИО'], ['login', 'Логин'], ['roles', 'Роли', 'role-names'], ['school', 'Школа', 'school-names'],
        ['email', 'Почта']]
};

const passwords = document.getElementById('passwords');

const TAKEN = {
    schools: () => open(municipality, 'schools'),
    people: handed => hand(passwords, handed, () => open(municipality, 'people'))
};

document.querySelectorAll('.intake').forEach(intake => {
    const kind = intake.dataset.kind;
    const table = review(intake.querySelector('.review'), COLUMNS[kind], {
        check: rows => change('POST', `${base}/${kind}/check`, { rows }),
        store: async rows => {
            const answer = await change('POST', `${base}/${kind}`, { rows });
            intake.querySelectorAll('form').forEach(form => form.reset());
            TAKEN[kind](answer);
        }
    });
    readFile(intake.querySelector('form.file'), async data => table.show(await upload(`${base}/${kind}/read`, data)));
    onSubmit(intake.querySelector('form.one'), async data => {
        const row = { ...Object.fromEntries(data) };
        if (kind === 'people') {
            row.roles = data.getAll('roles').join(', ');
        }
        const read = await change('POST', `${base}/${kind}/check`, { rows: [row] });
        const faults = read.rows.flatMap(each => each.faults);
        if (faults.length) {
            throw new Error(faults.join('\n'));
        }
        table.show(read);
    });
});

// To be copied into a letter
const tasklist = document.getElementById('tasklist');
if (tasklist) {
    tasklist.textContent = tasklist.href;
}

const people = document.querySelector('form.people');
if (people) {
    onSubmit(people, async data => {
        const logins = data.getAll('login');
        if (!logins.length) {
            throw new Error('Отметьте тех, кому нужен новый пароль.');
        }
        hand(passwords, await change('POST', `${base}/passwords`, { logins }), () => open(municipality, 'people'));
    });
}
