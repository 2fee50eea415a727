// The tab «Программа из файла»: a table in Word or Excel becomes the draft of the programme's form. Nothing is sent
// to anybody before the school has looked at the form and completed the task.
import { upload } from '../../vekha/web.js';

function element(tag, text, className) {
    const created = document.createElement(tag);
    created.textContent = text || '';
    created.className = className || '';
    return created;
}

function note({ place, title, notes }) {
    const row = element('li');
    row.append(element('strong', `${place}${title ? `, «${title}»` : ''}: `), notes.join(' '));
    return row;
}

function show(result, answer) {
    const open = element('button', 'Открыть форму', 'btn btn-primary');
    open.type = 'button';
    // The form is fetched with its draft when the task is opened anew.
    open.addEventListener('click', () => location.reload());
    const list = element('ul');
    list.append(...answer.notes.map(note));
    result.replaceChildren(
        element('p', `Прочитано мероприятий: ${answer.measures}. Они уже в черновике формы; программа ещё не сдана.`),
        ...answer.warnings.map(text => element('p', text)),
        ...(answer.notes.length ? [element('p', 'Проверьте и поправьте в форме:'), list] : []), open);
}

export default {
    id: 'task-detail-programme-file',
    pluginPoint: 'tasklist.task.detail',
    priority: 800,
    render(node, { taskId }) {
        if (!taskId) {
            return;
        }
        const box = element('div', '', 'vekha-programme-file');
        const choose = element('input');
        const label = element('label', 'Таблица с мероприятиями программы (.docx, .xlsx или .csv)');
        const send = element('button', 'Прочитать файл', 'btn btn-default');
        const result = element('div');
        choose.type = 'file';
        choose.accept = '.docx,.xlsx,.csv';
        choose.id = 'vekha-programme-file';
        label.htmlFor = choose.id;
        send.type = 'button';
        result.setAttribute('role', 'status');
        send.addEventListener('click', async () => {
            if (!choose.files.length) {
                result.replaceChildren(element('p', 'Выберите файл.', 'fault'));
                return;
            }
            const form = new FormData();
            form.append('file', choose.files[0]);
            send.disabled = true;
            result.replaceChildren(element('p', 'Читаем файл…'));
            try {
                show(result, await upload(`/web/tasks/${encodeURIComponent(taskId)}/programme-table`, form));
            } catch (error) {
                result.replaceChildren(element('p', error.message, 'fault'));
            }
            send.disabled = false;
        });
        box.append(element('p', 'Для задач «Разработать школьную программу» и «Доработать программу». В таблице нужны '
            + 'столбцы «Мероприятия», «Сроки», «Ответственные», «Ожидаемый результат»; риск – номером или словами в '
            + 'строке или в заголовке раздела. Мероприятия, которые уже есть в форме, будут заменены.'),
            label, choose, send, result);
        node.replaceChildren(box);
    },
    unmount() {},
    properties: { label: 'Программа из файла' }
};
