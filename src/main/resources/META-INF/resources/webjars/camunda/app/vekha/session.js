// When the session ends while somebody fills in a form, the form stays as it is: a line at the top says what has
// happened and opens the login in another tab. Without anything typed, the login page comes as always.
import { element } from './elements.js';
import { logOut } from './login.js';
import { whenStarted } from './started.js';
import { read, root } from './web.js';

const LOGIN = 'vekha-login';

const ENDED = 'vekha-session-ended';

const LOST = 'Сеанс закончился. Всё, что вы ввели, осталось на этой странице и ещё не отправлено.';

const HOW = 'Войдите в новой вкладке, вернитесь сюда и нажмите кнопку ещё раз.';

const BACK = 'Вы снова вошли. Продолжайте: нажмите кнопку ещё раз.';

const other = name => `Сейчас вошёл другой пользователь (${name}). Войдите под своим именем, чтобы отправить введённое.`;

let typed;

let bar;

let user;

const isTyping = () => Boolean(typed?.isConnected && typed.closest('form, .task-details, .modal'));

document.addEventListener('input', event => { typed = event.target; }, true);
document.addEventListener('change', event => { typed = event.target; }, true);

function show(text, again, ...more) {
    bar?.remove();
    bar = element('div', { className: `vekha-session${again ? ' again' : ''}`, role: 'alert' },
        element('span', {}, text), ...more);
    document.body.prepend(bar);
}

function ask(text) {
    show(text, false, element('button', { type: 'button', onclick: () => window.open(`${root}/login`, LOGIN) },
        'Войти снова'), element('span', {}, HOW));
}

async function look() {
    if (!bar || bar.classList.contains('again')) {
        return;
    }
    const name = await read('/camunda/api/admin/auth/user/default').then(({ userId }) => userId, () => null);
    if (name && user && name !== user) {
        ask(other(name));
    } else if (name) {
        show(BACK, true);
        setTimeout(() => { bar?.remove(); bar = null; }, 10_000);
    }
}

/** Says that the session has ended; what is on the page stays. */
export function sessionEnded() {
    if (!bar || bar.classList.contains('again')) {
        ask(LOST);
    }
    window.dispatchEvent(new CustomEvent(ENDED, { detail: LOST }));
}

/** Answers a form that waits for what it has sent: Camunda gives it no answer when the session has ended. */
export function untilSessionEnds(complete) {
    return report => {
        const once = (...answer) => {
            window.removeEventListener(ENDED, ended);
            once.told = once.told || report(...answer) || true;
        };
        const ended = ({ detail }) => once(new Error(detail));
        window.addEventListener(ENDED, ended);
        complete(once);
    };
}

window.addEventListener('focus', look);
document.addEventListener('visibilitychange', () => document.hidden || look());

// Camunda tells all parts of an application that nobody is logged in any more: the form would go with them.
function holdForm(scope) {
    const { $broadcast } = scope;
    let held;
    scope.$broadcast = function(name, ...rest) {
        held = scope.authentication || held;
        user = held?.name || user;
        if (name === 'authentication.logout.success') {
            logOut();
        } else if (isTyping() && name === 'authentication.changed' && !rest[0]) {
            return { name, defaultPrevented: true };
        } else if (isTyping() && name === 'authentication.login.required') {
            scope.authentication = held;
            sessionEnded();
            return { name, defaultPrevented: true };
        }
        return $broadcast.call(this, name, ...rest);
    };
}

whenStarted(injector => holdForm(injector.get('$rootScope')));

// The tab that was opened for the login has done its part.
if (window.name === LOGIN && window.opener && !location.hash.startsWith('#/login')) {
    window.name = '';
    window.close();
}
