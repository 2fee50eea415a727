// The tab «Программа из файла» of the two tasks in which a programme is written: a table in Word or Excel becomes the
// draft of the form. Nobody sees it before the school has looked at the form and completed the task.
import { read, upload } from '../../vekha/web.js';
import { element, newId } from '../../vekha/elements.js';
import { onOpenedTask } from './opened-task.js';

const ID = 'task-detail-programme-file';

const NAME = 'Программа из файла';

const TASKS = ['Task_DraftProgramme', 'Task_ReviseProgramme'];

const NEEDED = 'В таблице нужны столбцы «Мероприятия», «Сроки», «Ответственные», «Ожидаемый результат»; риск – номером '
    + 'или словами в строке или в заголовке раздела. Мероприятия, которые уже есть в форме, будут заменены.';

// A tab without a name is not shown. Who may not read the task is not asked for a programme.
onOpenedTask(async (task, renameTab) => {
    renameTab(ID, '');
    const { taskDefinitionKey } = await read(`/camunda/api/engine/engine/default/task/${encodeURIComponent(task)}`)
        .catch(() => ({}));
    renameTab(ID, TASKS.includes(taskDefinitionKey) ? NAME : '');
});

const paragraph = (text, className = '') => element('p', { className }, text);

const note = ({ place, title, notes }) => element('li', {},
    element('strong', {}, `${place}${title ? `, «${title}»` : ''}: `), notes.join(' '));

// The form is fetched with its draft when the task is opened anew.
const openForm = () => element('button', { type: 'button', className: 'btn btn-primary', onclick: () => {
    const address = new URL(location.href);
    address.hash = address.hash.replace(/&?detailsTab=[^&]*/, '');
    history.replaceState(null, '', address);
    location.reload();
} }, 'Открыть форму');

function answered({ measures, warnings, notes }) {
    return [
        paragraph(`Прочитано мероприятий: ${measures}. Они уже в черновике формы; программа ещё не сдана.`),
        ...warnings.map(text => paragraph(text)),
        ...(notes.length ? [paragraph('Проверьте и поправьте в форме:'), element('ul', {}, ...notes.map(note))] : []),
        openForm()
    ];
}

function draw(taskId) {
    const id = newId();
    const file = element('input', { type: 'file', id, accept: '.docx,.xlsx,.csv' });
    const result = element('div', { role: 'status' });
    const send = element('button', { type: 'button', className: 'btn btn-default' }, 'Прочитать файл');
    send.onclick = async () => {
        if (!file.files.length) {
            result.replaceChildren(paragraph('Выберите файл.', 'vekha-fault'));
            return;
        }
        const form = new FormData();
        form.append('file', file.files[0]);
        send.disabled = true;
        result.replaceChildren(paragraph('Читаем файл…'));
        try {
            result.replaceChildren(...answered(
                await upload(`/web/tasks/${encodeURIComponent(taskId)}/programme-table`, form)));
        } catch (error) {
            result.replaceChildren(paragraph(error.message, 'vekha-fault'));
        } finally {
            send.disabled = false;
        }
    };
    return element('section', { className: 'vekha-programme-file', 'aria-label': NAME }, paragraph(NEEDED),
        element('div', { className: 'form-group' },
            element('label', { for: id }, 'Таблица с мероприятиями программы (.docx, .xlsx или .csv)'), file),
        send, result);
}

export default {
    id: ID,
    pluginPoint: 'tasklist.task.detail',
    priority: 800,
    render(node, { taskId }) {
        if (taskId) {
            node.replaceChildren(draw(taskId));
        }
    },
    unmount() {},
    properties: { label: '' }
};
