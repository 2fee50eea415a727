// One form of one task, and what is typed into it until it is sent.
import { change, read, root, token } from '../../vekha/web.js';
import { sessionEnded } from '../../vekha/session.js';
import { typedInto } from './typed.js';

const PAUSE = 3000;

const GONE = 'Задачи больше нет: её выполнили или сняли. Введённое осталось на странице, скопируйте нужное.';

const TASKLIST_CLEARS = /No matching task|task is null/;

const localKey = (user, task) => `vekha-draft:${user}:${task}`;

// Leaving a page allows no two steps, so the token is fetched before.
let header = {};

async function send(task, fields) {
    const answer = await change('PUT', `/web/tasks/${task}/draft`, fields);
    return new Date(answer.savedAt);
}

function time(day) {
    const today = day.toDateString() === new Date().toDateString();
    return day.toLocaleString('ru', today ? { hour: '2-digit', minute: '2-digit' }
        : { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
}

/** One form of one task, from its opening to its end. */
export class Draft {

    constructor(form, scope, element, task) {
        Object.assign(this, { form, element, task, user: scope.$root.authentication.name });
        this.touched = false;
        this.ended = false;
        this.sent = false;
        this.note = document.createElement('p');
        this.note.className = 'vekha-draft';
        this.note.setAttribute('role', 'status');
        element.querySelector('.form-actions').before(this.note);
        this.listeners = [
            [element, 'input', () => this.typed()], [element, 'click', () => this.typed()],
            [element, 'focusout', event => this.pending && !element.contains(event.relatedTarget) && this.save()],
            [window, 'online', () => this.failed && this.save()],
            [window, 'focus', () => this.failed && this.save()],
            [window, 'pagehide', () => this.leave()],
            [document, 'visibilitychange', () => document.hidden && this.leave()]
        ];
        this.listeners.forEach(([target, event, action]) => target.addEventListener(event, action));
        const off = scope.$on('authentication.login.required', () => this.leave());
        scope.$on('$destroy', () => { off(); this.close(); });
    }

    say(text, fault = false) {
        this.note.textContent = text;
        this.note.classList.toggle('fault', fault);
    }

    /** Before the form is shown: what this browser could not hand on comes first. */
    async handOn() {
        localStorage.removeItem(`camunda-form:${this.task}`);
        localStorage.removeItem(`camForm:${this.task}`);
        const kept = JSON.parse(localStorage.getItem(localKey(this.user, this.task)) || 'null');
        const known = await read(`/web/tasks/${this.task}/draft`);
        const savedAt = known.savedAt && new Date(known.savedAt);
        if (kept && (!savedAt || savedAt < new Date(kept.at))) {
            this.shown = await send(this.task, kept.fields);
        } else {
            this.shown = savedAt;
        }
        localStorage.removeItem(localKey(this.user, this.task));
        header = await token();
    }

    /** The form shows its first values. */
    opened() {
        this.known = JSON.stringify(typedInto(this.element));
        if (this.shown) {
            this.say(`Показано то, что вы ввели раньше: черновик от ${time(this.shown)}. `);
            const remove = document.createElement('button');
            remove.type = 'button';
            remove.className = 'btn btn-link';
            remove.textContent = 'Убрать черновик';
            remove.addEventListener('click', () => this.remove());
            this.note.append(remove);
        }
    }

    async remove() {
        try {
            clearTimeout(this.pending);
            this.ended = true;
            await change('DELETE', `/web/tasks/${this.task}/draft`);
            location.reload();
        } catch (error) {
            this.ended = false;
            this.say(error.message, true);
        }
    }

    typed() {
        if (this.ended) {
            return;
        }
        this.touched = true;
        clearTimeout(this.pending);
        this.pending = setTimeout(() => this.save(), PAUSE);
    }

    /** What has been typed and not saved, or nothing. */
    unsaved() {
        if (!this.touched || this.ended) {
            return null;
        }
        const fields = typedInto(this.element);
        const written = fields && JSON.stringify(fields);
        return written && written !== this.known ? { fields, written } : null;
    }

    async save(asked = false) {
        clearTimeout(this.pending);
        this.pending = null;
        const unsaved = !this.sent && this.unsaved();
        if (!unsaved) {
            return asked && this.said && this.say(this.said);
        }
        try {
            const savedAt = await send(this.task, unsaved.fields);
            this.known = unsaved.written;
            this.failed = false;
            localStorage.removeItem(localKey(this.user, this.task));
            this.said = `Черновик сохранён в ${time(savedAt)}`;
            this.say(this.said);
        } catch (error) {
            this.refused(error, unsaved.fields);
        }
    }

    refused(error, fields) {
        if (error.status === 404) {
            this.gone();
        } else if (!this.ended) {
            this.failed = true;
            this.keepHere(fields);
            this.say(error.message, true);
            if (error.status === 401) {
                sessionEnded();
            }
        }
    }

    gone() {
        this.ended = true;
        clearTimeout(this.pending);
        localStorage.removeItem(localKey(this.user, this.task));
        this.say(GONE, true);
    }

    keepHere(fields) {
        try {
            localStorage.setItem(localKey(this.user, this.task), JSON.stringify({ at: new Date(), fields }));
        } catch (error) {
            // A full store keeps nobody from hearing that the form is not saved, nor from sending it
            console.warn(error.message);
        }
    }

    /** Nobody can wait for an answer any more. */
    leave() {
        const unsaved = this.unsaved();
        if (unsaved) {
            this.keepHere(unsaved.fields);
        }
        if (unsaved && !this.sent) {
            fetch(`${root}/web/tasks/${this.task}/draft`, {
                method: 'PUT', keepalive: true, credentials: 'same-origin', body: unsaved.written,
                headers: { 'Content-Type': 'application/json', ...header }
            }).then(answer => answer.ok && localStorage.removeItem(localKey(this.user, this.task))).catch(() => {});
        }
    }

    /** The task is sent: what is typed is the server's now, or still the draft if it is refused. */
    sending(complete) {
        return report => {
            this.sent = true;
            complete((error, result) => {
                this.sent = false;
                if (!error) {
                    this.ended = true;
                    localStorage.removeItem(localKey(this.user, this.task));
                } else if (TASKLIST_CLEARS.test(error.message)) {
                    // By these words Tasklist would take the form away, with all that is typed into it.
                    this.gone();
                    error.message = GONE;
                } else {
                    this.save();
                }
                report(error, result);
            });
        };
    }

    close() {
        this.leave();
        this.ended = true;
        this.listeners.forEach(([target, event, action]) => target.removeEventListener(event, action));
        clearTimeout(this.pending);
        this.note.remove();
    }
}
