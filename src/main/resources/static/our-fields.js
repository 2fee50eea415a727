// Fields of the forms on a school's page, each with its label, and the files beside them.
import { dateText, element, newId } from './camunda/app/vekha/elements.js';
import { change, read, root, upload } from './camunda/app/vekha/web.js';

/** A field under its label; `input` is the element to type in. */
export function field(label, input, properties = {}) {
    input.id = newId();
    return element('div', { className: 'field', ...properties }, element('label', { for: input.id }, label), input);
}

export const text = (value, most) => element('input', { value: value ?? '', maxLength: most });

export const area = (value, most) => element('textarea', { value: value ?? '', rows: 2, maxLength: most });

/** A day as people write it: a date field of the browser would speak the browser's language. */
export const day = value => element('input', { value: value ? dateText(value) : '', maxLength: 10, inputMode: 'numeric',
    placeholder: 'дд.мм.гггг', autocomplete: 'off' });

export const number = value => element('input', { type: 'number', min: 0, max: 1000000, inputMode: 'numeric',
    value: value ?? '' });

export function choice(value, options) {
    const made = element('select', {}, ...options.map(([key, title]) => element('option', { value: key }, title)));
    made.value = value ?? '';
    return made;
}

export const entered = input => input.value.trim() || null;

const DAY = /^(\d{1,2})[., /-]?(\d{1,2})[., /-]?(\d{4})$/;

/** The day as the server takes it, or nothing; what is no day is refused here, with the name of its field. */
export function enteredDay(input) {
    const written = entered(input);
    const parts = written?.match(DAY);
    if (!written) {
        return null;
    }
    const date = parts && new Date(Date.UTC(parts[3], parts[2] - 1, parts[1]));
    if (!date || date.getUTCDate() !== Number(parts[1])) {
        throw new Error(`${input.labels[0].textContent}: запишите дату как 01.09.2026, сейчас «${written}».`);
    }
    return date.toISOString().slice(0, 10);
}

export const enteredNumber = input => input.value === '' ? null : Number(input.value);

/** A place for a refusal: it is read aloud when it is filled in. */
export function fault() {
    const place = element('p', { className: 'fault', role: 'alert', hidden: true });
    return { place, clear: () => place.hidden = true, say: error => {
        place.textContent = error.message;
        place.hidden = false;
        place.scrollIntoView({ block: 'nearest' });
    } };
}

/** A button that takes a photo or a file, in Russian whatever the browser speaks. */
function attachButton(chosen) {
    const input = element('input', { type: 'file', id: newId(), className: 'unseen', onchange: () => {
        const [file] = input.files;
        input.value = '';
        if (file) {
            chosen(file);
        }
    } });
    // What is attached is stored at once: nothing is left to be saved because of it
    input.addEventListener('input', event => event.stopPropagation());
    return element('span', { className: 'attach' }, input, element('label', { for: input.id }, 'Приложить фото или файл'));
}

const underWay = new Set();

/** Waits for files that are still on their way: what is sent then counts on them. */
export const filesSent = () => Promise.allSettled([...underWay]);

/**
 * The files under an address, as a list of `{id, name, removable}` with their links.
 * `listed` makes that list of an answer; `changed` is told how many there are.
 */
export function files(address, listed, changed = () => {}) {
    const list = element('ul', { className: 'plain' });
    const refusal = fault();
    const show = answer => {
        const found = listed(answer);
        changed(found.length);
        list.replaceChildren(...found.map(file => element('li', {},
            element('a', { href: root + file.path }, file.name), ' ',
            file.removable && element('button', { type: 'button', className: 'link', onclick: () => act(() =>
                change('DELETE', `${address}/${file.id}`)) }, 'Снять'))));
    };
    const state = element('p', { className: 'about', role: 'status' });
    const act = asking => {
        refusal.clear();
        const answer = asking().then(show).catch(refusal.say).finally(() => {
            state.textContent = '';
            underWay.delete(answer);
        });
        underWay.add(answer);
    };
    act(() => read(address));
    return element('div', { className: 'files' }, list, attachButton(file => {
        const form = new FormData();
        form.append('file', file);
        state.textContent = 'Файл отправляется…';
        act(() => upload(address, form, share => {
            state.textContent = `Файл отправляется: ${Math.round(share * 100)} %`;
        }));
    }), state, refusal.place);
}

/** How the files of a measure or an agreement are listed. */
export const ownFiles = address => answer => answer.map(file => ({ ...file, path: `${address}/${file.id}` }));

/** How the documents of a task are listed. */
export const taskFiles = address => answer => answer.documents
    .filter(document => document.kind === 'FILE' && !document.withdrawn)
    .map(document => ({
        id: document.id,
        name: document.title,
        removable: document.removable,
        path: `${address}/${document.id}/versions/${document.versions.at(-1).number}`
    }));
