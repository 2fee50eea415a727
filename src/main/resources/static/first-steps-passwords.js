// First passwords on slips to be cut up and handed over. They are shown once: the server keeps none of them.
import { element } from './camunda/app/vekha/elements.js';
import { root } from './camunda/app/vekha/web.js';

const stay = event => event.preventDefault();

/** As they are handed out: school by school, each by name. */
const sorted = handed => [...handed].sort((one, other) => (one.school || '').localeCompare(other.school || '', 'ru',
    { numeric: true }) || one.name.localeCompare(other.name, 'ru', { numeric: true }));

function slip({ name, login, password, roles, school }) {
    const lines = [['Адрес', window.location.origin + root], ['Логин', login], ['Пароль', password]];
    return element('li', {},
        element('b', {}, name),
        element('p', {}, [roles, school].filter(Boolean).join(' · ')),
        element('dl', {}, ...lines.flatMap(([title, text]) => [element('dt', {}, title), element('dd', {}, text)])),
        element('small', {}, 'Веха. После входа смените пароль: имя вверху справа → «Мой профиль» → «Сменить пароль».'));
}

/** Shows the slips until somebody says that they have them. */
export function hand(node, handed, done) {
    if (!handed.length) {
        done();
        return;
    }
    window.addEventListener('beforeunload', stay);
    node.replaceChildren(
        element('h3', { tabIndex: -1 }, `Первые пароли: ${handed.length}`),
        element('p', { className: 'note' }, 'Они показаны один раз. Распечатайте листки и отдайте каждому его листок.'),
        element('ul', { className: 'slips' }, ...sorted(handed).map(slip)),
        element('p', { className: 'buttons' },
            element('button', { type: 'button', onclick: () => window.print() }, 'Печать'), ' ',
            element('button', { type: 'button', className: 'plain', onclick: () => {
                window.removeEventListener('beforeunload', stay);
                node.replaceChildren();
                node.hidden = true;
                done();
            } }, 'Пароли у меня, убрать с экрана')));
    node.hidden = false;
    node.scrollIntoView();
    node.querySelector('h3').focus({ preventScroll: true });
}
