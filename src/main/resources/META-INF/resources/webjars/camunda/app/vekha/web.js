// How scripts in pages and web applications ask the server: with the session of whoever is logged in, and with a
// fresh token for every change. A refusal is an Error whose message is the server's, in Russian.

const LOST = 'Нет связи с сервером. Проверьте подключение и повторите: введённое осталось на странице.';
const LOGGED_OUT = 'Сеанс закончился. Войдите в систему в соседней вкладке и повторите: введённое осталось на странице.';

/** The address of the application's root, where it does not run under «/» too. */
export const root = new URL('../../../', import.meta.url).pathname.replace(/\/$/, '');

function words(status, text) {
    if (status === 401) {
        return LOGGED_OUT;
    }
    try {
        return JSON.parse(text).message || LOST;
    } catch {
        return LOST;
    }
}

function refused(status, text) {
    return Object.assign(new Error(words(status, text)), { status });
}

async function ask(path, options) {
    let response;
    try {
        response = await fetch(root + path, { credentials: 'same-origin', ...options });
    } catch {
        throw new Error(LOST);
    }
    const text = await response.text();
    if (!response.ok) {
        throw refused(response.status, text);
    }
    return text ? JSON.parse(text) : null;
}

/** The header that a change must carry, by name. */
export async function token() {
    const { header, token } = await ask('/web/token');
    return { [header]: token };
}

export const read = path => ask(path);

export async function change(method, path, body) {
    const headers = { 'Content-Type': 'application/json', ...await token() };
    return ask(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

/** Sends a form with files; `progress` is told the share that is sent, from 0 to 1. */
export async function upload(path, form, progress = () => {}) {
    const headers = await token();
    return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('POST', root + path);
        Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
        request.upload.addEventListener('progress', event => event.lengthComputable
            && progress(event.loaded / event.total));
        request.addEventListener('error', () => reject(new Error(LOST)));
        request.addEventListener('load', () => request.status < 300
            ? resolve(request.responseText ? JSON.parse(request.responseText) : null)
            : reject(refused(request.status, request.responseText)));
        request.send(form);
    });
}
